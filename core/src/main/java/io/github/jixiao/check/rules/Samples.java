package io.github.jixiao.check.rules;

import io.github.jixiao.model.Composition;
import io.github.jixiao.model.Department;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.Share;
import io.github.jixiao.value.Weight;
import java.util.List;
import java.util.Optional;

/** Short ways to write the tables of the examples. */
final class Samples {

    static final String TOTAL = "合计";

    private Samples() {}

    static DepartmentTargetTable.Builder table() {
        return DepartmentTargetTable.builder().fiscalYear(2025).moneyUnit(MoneyUnit.WAN_YUAN);
    }

    /** A line; a blank amount leaves it out. */
    static FundingLine line(String item, String amount) {
        return amount.isEmpty()
                ? FundingLine.builder().item(item).build()
                : FundingLine.builder().item(item).amount(Amount.parse(amount)).build();
    }

    static FundingLine prior(FundingLine line, String year, String amount) {
        return FundingLine.builder()
                .from(line)
                .putPrior(year, Amount.parse(amount))
                .build();
    }

    static FundingBreakdown side(FundingLine total, FundingLine... lines) {
        return FundingBreakdown.builder().lines(List.of(lines)).total(total).build();
    }

    static FundingBreakdown lines(FundingLine... lines) {
        return FundingBreakdown.builder().lines(List.of(lines)).build();
    }

    /** Lines without amounts; a blank share leaves it out. */
    static FundingBreakdown shares(String... shares) {
        FundingLine[] lines = new FundingLine[shares.length];
        for (int i = 0; i < shares.length; i++) {
            FundingLine line = line("第" + (i + 1) + "项", "");
            lines[i] = shares[i].isEmpty() ? line : line.withShare(Optional.of(Share.parse(shares[i])));
        }
        return lines(lines);
    }

    static DepartmentTargetTable income(FundingBreakdown income) {
        return table().composition(Composition.builder().income(income).build()).build();
    }

    static DepartmentTargetTable expenditure(FundingBreakdown expenditure) {
        return table().composition(
                        Composition.builder().expenditure(expenditure).build())
                .build();
    }

    static DepartmentTargetTable both(FundingBreakdown income, FundingBreakdown expenditure) {
        return table().composition(Composition.builder()
                        .income(income)
                        .expenditure(expenditure)
                        .build())
                .build();
    }

    static Project project(String name, String total, String year) {
        return Project.builder()
                .name(name)
                .totalBudget(Amount.parse(total))
                .yearBudget(Amount.parse(year))
                .purpose("购置设备和材料")
                .build();
    }

    /** A blank name leaves it out. */
    static Department department(String name) {
        return name.isEmpty()
                ? Department.empty()
                : Department.builder().name(name).build();
    }

    static Task task(String name, String project, String amount) {
        return Task.builder()
                .name(name)
                .project(project)
                .amount(Amount.parse(amount))
                .build();
    }

    static DepartmentTargetTable goals(Goal... goals) {
        return table().addGoals(goals).build();
    }

    static DepartmentTargetTable indicators(Indicator... indicators) {
        return goals(Goal.annual(1, "保障履职", indicators));
    }

    static Goal unused(int number) {
        return Goal.builder().horizon(Horizon.ANNUAL).number(number).build();
    }

    static Indicator row(String level1, String level2, String name) {
        return Indicator.of(level1, level2, name, "≥95%");
    }

    /** Rows with weights; a blank one leaves it out. */
    static Indicator[] weighted(String... weights) {
        Indicator[] rows = new Indicator[weights.length];
        for (int i = 0; i < weights.length; i++) {
            Indicator row = row("产出指标", "数量指标", "第" + (i + 1) + "项");
            rows[i] = weights[i].isEmpty() ? row : row.withWeight(Optional.of(Weight.parse(weights[i])));
        }
        return rows;
    }

    /** The three levels 1 that a table needs. */
    static Indicator[] rows() {
        return new Indicator[] {
            row("产出指标", "数量指标", "培训人次"), row("效益指标", "社会效益指标", "政策知晓率"), row("满意度指标", "服务对象满意度指标", "群众满意度")
        };
    }
}
