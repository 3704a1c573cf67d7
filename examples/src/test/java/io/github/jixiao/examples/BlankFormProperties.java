package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TargetTables;
import io.github.jixiao.form.blank.BlankForm;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.form.reading.ReadStatus;
import io.github.jixiao.form.rendering.FormLayout;
import io.github.jixiao.model.Composition;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.IndicatorLevel;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Tables;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.Amount;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What a person fills into a blank form is the table that is read from it. */
class BlankFormProperties {

    private static final int ROWS = 3;

    /** Tables that have nothing for which the form has no place. */
    @Provide
    Arbitrary<DepartmentTargetTable> tables() {
        return Combinators.combine(Tables.ordinary(), Arbitraries.randoms()).as(BlankFormProperties::fitted);
    }

    private static DepartmentTargetTable fitted(DepartmentTargetTable table, Random random) {
        int year = table.fiscalYear().orElseThrow();
        List<Goal> goals = new ArrayList<>();
        for (Goal goal : table.goals()) {
            goals.add(Goal.annual(goals.size() + 1, goal.text().orElse("做好本年度工作"), rows(table, random)));
        }
        return DepartmentTargetTable.builder()
                .title(table.title())
                .fiscalYear(year)
                .moneyUnit(table.moneyUnit())
                .department(table.department().withCode(Optional.empty()).withDate(Optional.empty()))
                .composition(Composition.builder()
                        .income(side(random, year, "财政拨款", "其他资金"))
                        .expenditure(side(random, year, "基本支出", "项目支出"))
                        .build())
                .functions(table.functions())
                .annualTasks(table.annualTasks())
                .projects(table.projects().stream()
                        .map(project -> Project.builder()
                                .name(project.name())
                                .totalBudget(project.totalBudget().filter(Clerk::isPlain))
                                .yearBudget(project.yearBudget().filter(Clerk::isPlain))
                                .purpose(project.purpose())
                                .build())
                        .toList())
                .goals(goals.isEmpty() ? List.of(Goal.annual(1, "做好本年度工作", rows(table, random))) : goals)
                .build()
                .completed();
    }

    /** Up to three rows under each level 2, some of which stay without any. */
    private static Indicator[] rows(DepartmentTargetTable table, Random random) {
        List<Indicator> contents = table.indicators();
        List<Indicator> rows = new ArrayList<>();
        for (IndicatorLevel level1 : BlankForm.standard().regime().levels()) {
            for (IndicatorLevel level2 : level1.below()) {
                int count = random.nextInt(ROWS + 1);
                for (int i = 0; i < count || rows.isEmpty(); i++) {
                    Indicator content = contents.isEmpty()
                            ? Indicator.builder().name("完成率").build()
                            : contents.get(random.nextInt(contents.size()));
                    rows.add(Indicator.builder()
                            .level1(level1.name() + "指标")
                            .level2(level2.name() + "指标")
                            .name(content.name().or(() -> Optional.of("完成率")))
                            .target(content.target())
                            .yearBeforeLast(content.yearBeforeLast())
                            .lastYear(content.lastYear())
                            .basis(content.basis())
                            .build());
                }
            }
        }
        return rows.toArray(new Indicator[0]);
    }

    private static FundingBreakdown side(Random random, int year, String... items) {
        FundingBreakdown.Builder side = FundingBreakdown.builder();
        for (String item : items) {
            side.addLines(FundingLine.builder()
                    .item(item)
                    .amount(amount(random))
                    .prior(Map.of(
                            Integer.toString(year - 2), amount(random), Integer.toString(year - 1), amount(random)))
                    .build());
        }
        return side.build();
    }

    private static Amount amount(Random random) {
        return Amount.of(BigDecimal.valueOf(1 + random.nextInt(10_000_000), 2).toPlainString());
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void excelGivesBackWhatWasFilledIn(@ForAll("tables") DepartmentTargetTable table) throws IOException {
        Assume.that(FormLayout.hubei().problems(table).isEmpty());
        assertIsRead(table, new ExcelPaper(blank(FormLayout.hubei(), table, "xlsx")), FormLayout.hubei());
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void wordGivesBackWhatWasFilledIn(@ForAll("tables") DepartmentTargetTable table) throws Exception {
        Assume.that(FormLayout.hubei().problems(table).isEmpty());
        assertIsRead(table, new WordPaper(blank(FormLayout.hubei(), table, "docx")), FormLayout.hubei());
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void soDoesTheNationalForm(@ForAll("tables") DepartmentTargetTable table) throws Exception {
        DepartmentTargetTable national = national(table);
        FormLayout layout = FormLayout.national2015();
        Assume.that(layout.problems(national).isEmpty());
        assertIsRead(national, new ExcelPaper(blank(layout, national, "xlsx")), layout);
        assertIsRead(national, new WordPaper(blank(layout, national, "docx")), layout);
    }

    /** The same with the projects as tasks, and of the indicators what the national form asks for. */
    private static DepartmentTargetTable national(DepartmentTargetTable table) {
        List<Task> tasks = table.projects().stream()
                .map(project -> Task.builder()
                        .name(project.name())
                        .content(project.purpose())
                        .amount(Amount.of("120.50"))
                        .fiscal(Amount.of("100"))
                        .other(Amount.of("20.50"))
                        .build())
                .toList();
        List<Indicator> rows = table.goals().get(0).indicators().stream()
                .map(row -> Indicator.builder()
                        .level1(row.level1())
                        .level2(row.level2())
                        .name(row.name())
                        .target(row.target())
                        .build())
                .toList();
        return DepartmentTargetTable.builder()
                .title(table.title())
                .fiscalYear(table.fiscalYear())
                .moneyUnit(table.moneyUnit())
                .department(table.department().withPreparer(Optional.empty()).withPhone(Optional.empty()))
                .tasks(tasks)
                .goals(Collections.singleton(
                        table.goals().get(0).withNumber(Optional.empty()).withIndicators(rows)))
                .build()
                .completed();
    }

    private static byte[] blank(FormLayout layout, DepartmentTargetTable table, String format) throws IOException {
        BlankForm form = BlankForm.standard()
                .withFiscalYear(table.fiscalYear().orElseThrow())
                .withMoneyUnit(table.moneyUnit().orElseThrow())
                .withGoals(table.goals().size())
                .withIndicatorRows(ROWS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TargetTables.standard().withLayout(layout).blank(form, out, format);
        return out.toByteArray();
    }

    private static void assertIsRead(DepartmentTargetTable table, Paper paper, FormLayout layout) throws IOException {
        new Clerk(paper).fill(table);
        ReadResult read = TargetTables.standard().read(new ByteArrayInputStream(paper.saved()));
        assertThat(read.table()).as(layout.name()).contains(table);
        assertThat(read.status()).isEqualTo(ReadStatus.READ);
        assertThat(read.findings()).isEmpty();
    }
}
