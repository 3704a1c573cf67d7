package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Fix;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.Placeholder;
import io.github.jixiao.value.ValueKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words of the empty form do not stay in names. The number in 指标1：名称 belongs to the form and may stay. */
final class IndNameTemplate implements Rule {

    /** Two of them stand for what is to be filled in. */
    private static final String MARKS = "*×xXＸ□_＿某";

    private static final FindingCode LEFT = new FindingCode(
            "ind-name-template",
            Severity.WARNING,
            "指标名称“{name}”留有模板文字“{value}”",
            "the name “{name}” still has “{value}” from the empty form");
    private static final FindingCode UNUSED = new FindingCode(
            "ind-name-template",
            Severity.WARNING,
            "“{name}”后没有指标名称，未使用的行应删除",
            "after “{name}” there is no name; a row that is not used should be taken out");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "三级指标名称中没有模板文字",
            "No name of an indicator has words of the empty form left in it",
            Citation.COMPLETENESS,
            LEFT,
            UNUSED);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/goals/0/indicators/0/name";
        return List.of(
                RuleExample.holds("the number belongs to the form", of("指标1：新建公厕数量", "12座")),
                RuleExample.holds("a single letter", of("X射线设备完好率", "≥95%")),
                RuleExample.breaks("a bracket to fill in", of("群众满意度（≥**%）", "≥90%"), place),
                RuleExample.breaks("without a bracket", of("××街道改造户数", "120户"), place),
                RuleExample.breaks(
                        "a row that is not used",
                        Samples.indicators(
                                Samples.row("产出指标", "数量指标", "指标1：新建公厕数量"),
                                Samples.row("产出指标", "数量指标", "指标2：").withTarget(Optional.empty())),
                        "/goals/0/indicators/1/name"),
                RuleExample.breaks("there is no name", of("指标3：", "≥90%"), place),
                RuleExample.notApplicable(
                        "there are no indicators", Samples.table().build()));
    }

    private static DepartmentTargetTable of(String name, String target) {
        return Samples.indicators(Samples.row("产出指标", "数量指标", name).withTarget(Optional.of(IndicatorValue.of(target))));
    }

    @Override
    public void check(RuleContext context) {
        IndicatorRow last = null;
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            check(context, row, last);
            last = row;
        }
    }

    private static void check(RuleContext context, IndicatorRow row, @Nullable IndicatorRow before) {
        Optional<String> printed = row.indicator().name().filter(name -> !Placeholder.matches(name));
        if (printed.isEmpty()) {
            return;
        }
        context.holds();
        String name = printed.get();
        int mark = template(name);
        if (!row.named()) {
            Finding finding = Finding.of(UNUSED).at(row.path().to("name")).with("name", name);
            context.report(
                    before != null && spare(before, row) ? finding.fixedBy(Fix.remove(row.path(), name)) : finding);
        } else if (mark >= 0) {
            context.report(left(row, name, mark));
        }
    }

    /** Whether a row says nothing and the one before it stands for its level; else something is missing there. */
    private static boolean spare(IndicatorRow before, IndicatorRow row) {
        Indicator bare = Indicator.builder()
                .level1(row.indicator().level1())
                .level2(row.indicator().level2())
                .name(row.indicator().name())
                .build();
        return before.named()
                && before.path().parent().equals(row.path().parent())
                && before.indicator().level1().equals(bare.level1())
                && before.indicator().level2().equals(bare.level2())
                && row.indicator().equals(bare);
    }

    private static Finding left(IndicatorRow row, String name, int mark) {
        int open = Math.max(name.lastIndexOf('（', mark), name.lastIndexOf('(', mark));
        int close = closing(name, mark);
        boolean bracket = open > 0 && close > mark;
        Finding finding = Finding.of(LEFT)
                .at(row.path().to("name"))
                .with("name", name)
                .with("value", bracket ? name.substring(open, close + 1) : name.substring(mark, mark + 2));
        String rest = bracket ? name.substring(0, open) + name.substring(close + 1) : name;
        boolean spare = bracket && template(rest) < 0 && hasUnit(row.indicator());
        return spare ? finding.fixedBy(Fix.replace(row.path().to("name"), name, rest)) : finding;
    }

    private static int closing(String name, int mark) {
        for (int i = mark; i < name.length(); i++) {
            if (name.charAt(i) == '）' || name.charAt(i) == ')') {
                return i;
            }
        }
        return -1;
    }

    /** A bare number has its unit nowhere but in the template. */
    private static boolean hasUnit(Indicator row) {
        return row.target()
                .filter(value -> value.unit().isPresent() || value.kind() == ValueKind.DATE)
                .isPresent();
    }

    private static int template(String name) {
        for (int i = 0; i + 1 < name.length(); i++) {
            if (name.charAt(i) == name.charAt(i + 1) && MARKS.indexOf(name.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
