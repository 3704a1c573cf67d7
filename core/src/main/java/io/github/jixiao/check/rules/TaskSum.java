package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.rules.FundingSide.Measured;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The money of the tasks adds up: along each row, down each column, and with the department's. */
final class TaskSum implements Rule {

    private static final FindingCode ROW = new FindingCode(
            "task-sum",
            Severity.ERROR,
            "总额 {amount} 不等于财政拨款与其他资金之和 {sum}，相差 {difference}",
            "the amount {amount} is not the sum {sum} of its sources; the difference is {difference}");
    private static final FindingCode COLUMN = new FindingCode(
            "task-sum",
            Severity.ERROR,
            "金额合计 {amount} 不等于各任务之和 {sum}，相差 {difference}",
            "the total {amount} is not the sum {sum} of the tasks; the difference is {difference}");
    private static final FindingCode MORE = new FindingCode(
            "task-sum",
            Severity.ERROR,
            "任务金额合计 {amount} 大于部门预算总额 {total}，相差 {difference}",
            "the tasks' total {amount} is more than the department's {total}; the difference is {difference}");
    /** Many forms list the main tasks only. */
    private static final FindingCode LESS = new FindingCode(
            "task-sum",
            Severity.INFO,
            "任务金额合计 {amount} 小于部门预算总额 {total}，相差 {difference}",
            "the tasks' total {amount} is less than the department's {total}; the difference is {difference}");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "任务总额等于财政拨款与其他资金之和，金额合计等于各任务之和，并与部门预算总额一致",
            "Each task's amount is the sum of its sources, their total that of the tasks, and that of the department",
            Citation.SUITABILITY,
            ROW,
            COLUMN,
            MORE,
            LESS);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        Task one = task("2350", "1850", "500");
        Task other = task("1286.42", "1286.42", "");
        return List.of(
                RuleExample.holds("rows and columns add up", tasks(task("3636.42", "3136.42", "500"), one, other)),
                RuleExample.breaks(
                        "a row does not add up",
                        tasks(
                                task("3636.42", "3136.42", "500"),
                                task("2350", "1850", "400"),
                                task("1286.42", "1286.42", "100")),
                        "/tasks/0/amount",
                        "/tasks/1/amount"),
                RuleExample.breaks(
                        "two columns do not",
                        tasks(task("3000", "2500", "500"), one, other),
                        "/tasksTotal/amount",
                        "/tasksTotal/fiscal"),
                RuleExample.breaks("the department has less", department("3600", one, other), "/tasksTotal/amount"),
                RuleExample.breaks("the department has more", department("4000", one, other), "/tasksTotal/amount"),
                RuleExample.notJudged(
                        "a source is no number",
                        tasks(task("2350", "1850", "约500"), task("2350", "1850", "约500")),
                        "/tasks/0/other",
                        "/tasksTotal/other"),
                RuleExample.notApplicable(
                        "the tasks have no money",
                        Samples.table()
                                .addTasks(Task.builder().name("保运转").build())
                                .build()));
    }

    private static DepartmentTargetTable department(String total, Task... tasks) {
        return Samples.table()
                .from(tasks(task("3636.42", "3136.42", "500"), tasks))
                .composition(Samples.income(Samples.side(Samples.line(Samples.TOTAL, total)))
                        .composition())
                .build();
    }

    private static Task task(String amount, String fiscal, String other) {
        return Task.builder()
                .amount(amount(amount))
                .fiscal(amount(fiscal))
                .other(amount(other))
                .build();
    }

    private static Optional<Amount> amount(String text) {
        return Optional.of(text).filter(printed -> !printed.isEmpty()).map(Amount::parse);
    }

    private static DepartmentTargetTable tasks(Task total, Task... tasks) {
        return Samples.table().addTasks(tasks).tasksTotal(total).build();
    }

    @Override
    public void check(RuleContext context) {
        DepartmentTargetTable table = context.table();
        Money money = Money.of(context);
        List<MoneyCell> others = TaskMoney.OTHER.rows(table);
        // a form may name one source only, which is then no sum
        boolean all = others.stream()
                .anyMatch(cell -> !cell.empty() || !context.printed(cell.path()).isEmpty());
        List<MoneyCell> amounts = TaskMoney.AMOUNT.rows(table);
        List<MoneyCell> fiscals = TaskMoney.FISCAL.rows(table);
        for (int i = 0; all && i < amounts.size(); i++) {
            compare(context, money, ROW, amounts.get(i), List.of(fiscals.get(i), others.get(i)));
        }
        boolean wrong = false;
        for (TaskMoney column : TaskMoney.values()) {
            Optional<MoneyCell> total = column.sumRow(table);
            wrong |= total.isPresent() && compare(context, money, COLUMN, total.get(), column.rows(table));
        }
        Optional<MoneyCell> total = TaskMoney.total(table);
        if (total.isPresent() && !wrong) {
            compareDepartment(context, money, total.get());
        }
    }

    /** Whether the sum is wrong. */
    private static boolean compare(
            RuleContext context, Money money, FindingCode code, MoneyCell total, List<MoneyCell> parts) {
        Money.Sum sum = money.sum(parts);
        if (total.blank() || (sum.value().isEmpty() && sum.unreadable().isEmpty())) {
            return false;
        }
        Optional<BigDecimal> amount = money.value(total);
        if (amount.isEmpty() || sum.value().isEmpty()) {
            context.notJudged(
                    sum.unreadable().filter(path -> amount.isPresent()).orElse(total.path()));
            return false;
        }
        context.holds();
        if (!Money.differs(amount.get(), sum.value().get())) {
            return false;
        }
        context.report(
                difference(
                                Finding.of(code).at(total.path()),
                                amount.get(),
                                sum.value().get())
                        .with("sum", sum.value().get().toPlainString()),
                sum.parts());
        return true;
    }

    private static void compareDepartment(RuleContext context, Money money, MoneyCell total) {
        Optional<BigDecimal> amount = money.value(total);
        Optional<Measured> whole = TaskMoney.department(context.table(), money);
        if (amount.isEmpty() || whole.isEmpty()) {
            return;
        }
        context.holds();
        if (!Money.differs(amount.get(), whole.get().value())) {
            return;
        }
        boolean more = amount.get().compareTo(whole.get().value()) > 0;
        context.report(
                difference(
                                Finding.of(more ? MORE : LESS).at(total.path()),
                                amount.get(),
                                whole.get().value())
                        .with("total", whole.get().value().toPlainString()),
                List.of(whole.get().path()));
    }

    private static Finding difference(Finding finding, BigDecimal amount, BigDecimal other) {
        return finding.with("amount", amount.toPlainString())
                .with("difference", amount.subtract(other).abs().toPlainString());
    }
}
