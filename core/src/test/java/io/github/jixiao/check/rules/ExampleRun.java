package io.github.jixiao.check.rules;

import io.github.jixiao.check.CheckPolicy;
import io.github.jixiao.check.Checker;
import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.TableReport;
import io.github.jixiao.form.reading.CellAccount;
import io.github.jixiao.form.reading.ReadTable;
import java.util.List;

/** Checks an example by its rule alone, which is switched on where it waits to be asked for. */
final class ExampleRun {

    private ExampleRun() {}

    static TableReport of(Rule rule, RuleExample example) {
        ReadTable read = new ReadTable(example.table(), "", example.printed(), List.of(), CellAccount.NONE);
        CheckPolicy policy = CheckPolicy.builder().switchOn(rule.id()).build();
        return Checker.builder()
                .add(rule)
                .policy(policy)
                .build()
                .check(read)
                .tables()
                .get(0);
    }
}
