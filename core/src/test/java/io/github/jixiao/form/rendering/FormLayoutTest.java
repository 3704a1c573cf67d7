package io.github.jixiao.form.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.reading.FormReader;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.form.reading.ReadStatus;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Tables;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.MoneyUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FormLayoutTest {

    private static final DepartmentTargetTable SAMPLE = Tables.sample();

    /** A table, and what the paper cannot carry of it. */
    record Example(LayoutProblem problem, String path, DepartmentTargetTable table, FormLayout layout) {

        static Example of(LayoutProblem problem, String path, DepartmentTargetTable table) {
            return new Example(problem, path, table, FormLayout.hubei());
        }
    }

    static Stream<Example> examples() {
        Indicator bare = Indicator.builder().level1("产出指标").build();
        return Stream.of(
                new Example(LayoutProblem.NO_PLACE, "/projects", SAMPLE, FormLayout.national2015()),
                Example.of(LayoutProblem.FORBIDDEN_CHARACTER, "/functions", functions("一\u0007二")),
                Example.of(LayoutProblem.FORBIDDEN_CHARACTER, "/functions", functions("一\uD800二")),
                Example.of(LayoutProblem.TEXT_TOO_LONG, "/functions", functions("长".repeat(40_000))),
                Example.of(
                        LayoutProblem.TOO_LARGE,
                        "",
                        SAMPLE.withSharedIndicators(
                                IntStream.range(0, 25_000).mapToObj(i -> bare).toList())),
                new Example(
                        LayoutProblem.TOO_LITTLE,
                        "",
                        DepartmentTargetTable.builder().build(),
                        FormLayout.national2015()),
                Example.of(
                        LayoutProblem.TOO_MANY_EXTRAS,
                        "/projects",
                        project(Project.builder()
                                .name("某某")
                                .putExtras("科室", "甲")
                                .putExtras("经办", "乙")
                                .putExtras("文号", "丙")
                                .putExtras("级次", "丁")
                                .putExtras("处室", "戊")
                                .build())),
                Example.of(
                        LayoutProblem.TITLE_ABSENT,
                        "/title",
                        DepartmentTargetTable.builder()
                                .moneyUnit(MoneyUnit.WAN_YUAN)
                                .department(SAMPLE.department())
                                .build()),
                Example.of(LayoutProblem.TITLE_UNCLEAR, "/title", SAMPLE.withTitle(Optional.of("青禾县2026年工作安排"))),
                Example.of(LayoutProblem.TITLE_UNCLEAR, "/title", SAMPLE.withTitle(Optional.of("2026年项目支出绩效目标表"))),
                Example.of(LayoutProblem.UNIT_ABSENT, "/moneyUnit", SAMPLE.withMoneyUnit(Optional.empty())),
                Example.of(LayoutProblem.YEAR_UNCLEAR, "/fiscalYear", SAMPLE.withFiscalYear(Optional.of(2024))),
                Example.of(LayoutProblem.YEAR_UNCLEAR, "/fiscalYear", SAMPLE.withFiscalYear(Optional.empty())),
                Example.of(LayoutProblem.BLANK_TEXT, "/functions", functions("　")),
                Example.of(LayoutProblem.PADDED_TEXT, "/functions", functions("贯彻执行　")),
                Example.of(
                        LayoutProblem.SPACED_NAME,
                        "/goals/0/indicators/0/level1",
                        goal(Goal.annual(1, "甲", Indicator.of("产出 指标", "数量指标", "某某", "5个")))),
                Example.of(
                        LayoutProblem.RECORD_EMPTY,
                        "/projects/0",
                        project(Project.builder().build())),
                Example.of(
                        LayoutProblem.RECORD_EMPTY,
                        "/goals/0/indicators/1",
                        goal(Goal.annual(1, "甲", Indicator.of("产出指标", "数量指标", "某某", "5个"), bare))),
                Example.of(
                        LayoutProblem.RECORD_EMPTY,
                        "/goals/0/indicators/0",
                        goal(Goal.annual(
                                1,
                                "甲",
                                Indicator.builder().level1("产出指标").build(),
                                Indicator.of("产出指标", "数量指标", "某某", "5个")))),
                Example.of(
                        LayoutProblem.LIKE_PLACEHOLDER,
                        "/projects/0",
                        project(Project.builder().name("……").build())),
                Example.of(
                        LayoutProblem.LIKE_SUM,
                        "/projects/0",
                        project(Project.builder()
                                .name("合 计")
                                .yearBudget(Amount.of(5))
                                .build())),
                Example.of(
                        LayoutProblem.LIKE_SUM,
                        "/tasks/0",
                        task(Task.builder().name("金额合计").build())),
                Example.of(LayoutProblem.LIKE_SUM, "/composition/income/lines/0/item", line("总计")),
                Example.of(
                        LayoutProblem.UNLIKE_SUM,
                        "/composition/income/total/item",
                        income(FundingBreakdown.builder()
                                .total(FundingLine.of("以上各项", "5"))
                                .build())),
                Example.of(
                        LayoutProblem.UNLIKE_SUM,
                        "/tasksTotal/name",
                        SAMPLE.withTasksTotal(
                                Optional.of(Task.builder().name("共三项").build()))),
                Example.of(
                        LayoutProblem.LIKE_LABEL,
                        "/department/preparer",
                        SAMPLE.withDepartment(SAMPLE.department().withPreparer(Optional.of("联系电话")))),
                Example.of(
                        LayoutProblem.LIKE_LABEL,
                        "/goals/0/indicators/0",
                        goal(Goal.annual(1, "甲", Indicator.of("一级指标", "二级指标", "三级指标", "指标值")))),
                Example.of(LayoutProblem.EXTRA_LABEL, "/extras/填报人", SAMPLE.withExtras(Map.of("填报人", "林小满"))),
                Example.of(
                        LayoutProblem.EXTRA_LABEL,
                        "/extras/没有哪个栏目的名称会写得有这么长",
                        SAMPLE.withExtras(Map.of("没有哪个栏目的名称会写得有这么长", "某某"))),
                Example.of(LayoutProblem.ITEM_DECORATED, "/composition/income/lines/0/item", line("1.财政拨款")),
                Example.of(LayoutProblem.ITEM_DECORATED, "/composition/income/lines/0/item", line("财政拨款（万元）")),
                Example.of(LayoutProblem.ITEM_UNCLEAR, "/composition/income/lines/0/item", line("2026")),
                Example.of(
                        LayoutProblem.PARTS_MISPLACED,
                        "/composition/income/total/parts",
                        income(FundingBreakdown.builder()
                                .total(FundingLine.of("合计", "5").withParts(List.of(FundingLine.of("财政拨款", "5"))))
                                .build())),
                Example.of(
                        LayoutProblem.PRIOR_YEAR,
                        "/composition/income/lines/0/prior/去年",
                        income(lines(FundingLine.of("财政拨款", "5").withPrior(Map.of("去年", Amount.of(4)))))),
                Example.of(
                        LayoutProblem.LEVEL_ABSENT_BELOW,
                        "/goals/0/indicators/1/level2",
                        goal(Goal.annual(
                                1,
                                "甲",
                                Indicator.of("产出指标", "数量指标", "某某", "5个"),
                                Indicator.of("产出指标", "数量指标", "另一", "6个").withLevel2(Optional.empty())))),
                Example.of(LayoutProblem.GOAL_UNCLEAR, "/goals/0/number", goal(Goal.annual(1_000, "甲"))),
                Example.of(
                        LayoutProblem.GOAL_UNCLEAR,
                        "/goals/0/endYear",
                        goal(Goal.annual(1, "甲").withEndYear(Optional.of(2028)))),
                Example.of(
                        LayoutProblem.GOAL_EXTRAS,
                        "/goals/0/extras",
                        goal(Goal.annual(1, "甲").withExtras(Map.of("牵头科室", "农水科")))),
                Example.of(
                        LayoutProblem.SHARED_UNCLEAR,
                        "/sharedIndicators",
                        goal(Goal.annual(1, "甲"))
                                .withSharedIndicators(List.of(Indicator.of("产出指标", "数量指标", "某某", "5个")))));
    }

    private static DepartmentTargetTable functions(String text) {
        return SAMPLE.withFunctions(Optional.of(text));
    }

    private static DepartmentTargetTable project(Project project) {
        return SAMPLE.withProjects(List.of(project));
    }

    private static DepartmentTargetTable task(Task task) {
        return SAMPLE.withTasks(List.of(task));
    }

    private static DepartmentTargetTable goal(Goal goal) {
        return SAMPLE.withGoals(List.of(goal));
    }

    private static DepartmentTargetTable line(String item) {
        return income(lines(FundingLine.of(item, "5")));
    }

    private static FundingBreakdown lines(FundingLine line) {
        return FundingBreakdown.builder().addLines(line).build();
    }

    private static DepartmentTargetTable income(FundingBreakdown income) {
        return SAMPLE.withComposition(SAMPLE.composition().withIncome(income));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void tellsWhatThePaperCannotCarry(Example example) {
        assertThat(example.layout().problems(example.table()))
                .extracting(finding -> finding.code() + " " + finding.path())
                .contains(example.problem().code().id() + " " + example.path());
    }

    static Stream<Example> examplesOfGrids() {
        Set<LayoutProblem> ofFiles =
                EnumSet.of(LayoutProblem.FORBIDDEN_CHARACTER, LayoutProblem.TEXT_TOO_LONG, LayoutProblem.TOO_LARGE);
        return examples().filter(example -> !ofFiles.contains(example.problem()));
    }

    @ParameterizedTest
    @MethodSource("examplesOfGrids")
    void eachProblemIsReallyOne(Example example) {
        ReadResult read = FormReader.of(FormVocabulary.standard())
                .read(FormRenderer.of(example.layout()).render(example.table()));
        boolean comesBack = read.status() == ReadStatus.READ && read.table().equals(Optional.of(example.table()));
        assertThat(comesBack).isFalse();
    }

    @Test
    void eachProblemHasAnExample() {
        assertThat(examples().map(Example::problem).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(LayoutProblem.values());
    }

    @ParameterizedTest
    @EnumSource(LayoutProblem.class)
    void problemsSpeakBothLanguagesWithTheSameArguments(LayoutProblem problem) {
        assertThat(problem.code().zh()).isNotBlank();
        assertThat(arguments(problem.code().zh()))
                .isEqualTo(arguments(problem.code().en()));
    }

    private static List<String> arguments(String text) {
        return Pattern.compile("\\{[a-z]+\\}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void saysWhichCharacterIsForbidden() {
        Finding finding = FormLayout.hubei().problems(functions("一\u0007二")).get(0);
        assertThat(finding.message(Locale.CHINESE)).isEqualTo("含有文件无法保存的字符（U+0007）");
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("holds a character that a file cannot hold (U+0007)");
    }

    @Test
    void aRealisticTableHasNoProblems() {
        assertThat(FormLayout.standard().problems(SAMPLE)).isEmpty();
    }

    @Test
    void theNationalFormHasNoPlaceForMoneyAndProse() {
        DepartmentTargetTable table = SAMPLE.withGoals(
                List.of(Goal.builder().horizon(Horizon.LONG_TERM).text("甲").build()));
        assertThat(FormLayout.national2015().problems(table))
                .extracting(finding -> finding.path().toString())
                .containsExactly("/composition", "/functions", "/annualTasks", "/projects", "/goals/0");
    }

    @Test
    void isFoundByName() {
        assertThat(FormLayout.named("hubei")).containsSame(FormLayout.standard());
        assertThat(FormLayout.named("national-2015")).containsSame(FormLayout.national2015());
        assertThat(FormLayout.named("nowhere")).isEmpty();
        assertThat(FormLayout.all()).extracting(FormLayout::name).doesNotHaveDuplicates();
    }

    @Test
    void isDerivedByOtherWordsBlocksAndColumns() {
        FormLayout own = FormLayout.hubei()
                .withName("own")
                .withBlocks(Meaning.FUNCTIONS, Meaning.BASICS, Meaning.PROJECTS)
                .withLabel(Meaning.FUNCTIONS, "部门职责")
                .withLabelWidth(4)
                .withColumns(
                        Meaning.PROJECTS,
                        FormColumn.of(Meaning.PROJECT_NAME, 3, "项目名称"),
                        FormColumn.optional(Meaning.YEAR_BUDGET, 1, "预算", "本年度预算"));
        DepartmentTargetTable table = DepartmentTargetTable.builder()
                .functions("贯彻执行")
                .addProjects(
                        Project.builder().name("康复经费").yearBudget(Amount.of(5)).build())
                .build();
        assertThat(FormRenderer.of(own).render(table).grids().get(0)).hasToString("""
                | 部门职责 | 贯彻执行 | < | < | < |
                | 部门（单位）名称 |  | < | < | < |
                | 填报人 |  | 联系电话 |  | < |
                | 项目支出情况 | 项目名称 | < | < | 预算 |
                | ^ | ^ | < | < | 本年度预算 |
                | ^ | 康复经费 | < | < | 5 |
                """);
        assertThat(FormLayout.hubei().label(Meaning.FUNCTIONS)).isEqualTo("部门职能概述");
    }

    @Test
    void tellsWhichColumnsItsOwnFormLacks() {
        FormLayout own =
                FormLayout.hubei().withColumns(Meaning.PROJECTS, FormColumn.of(Meaning.PROJECT_NAME, 3, "项目名称"));
        assertThat(own.problems(SAMPLE))
                .filteredOn(finding -> finding.code().equals("layout-no-place"))
                .extracting(finding -> finding.path().toString())
                .contains("/projects/0/totalBudget", "/projects/0/yearBudget", "/projects/0/purpose");
    }

    @Test
    void refusesWhatIsNoForm() {
        FormLayout form = FormLayout.hubei();
        assertThatThrownBy(() -> form.withBlocks(Meaning.SHARE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> form.withColumns(Meaning.PROJECTS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> form.withColumns(Meaning.PROJECTS, FormColumn.of(Meaning.SHARE, 1, "占比")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> form.withColumns(Meaning.TASKS, FormColumn.of(Meaning.TASK_AMOUNT, 1, "总额")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> form.withColumns(Meaning.FUNCTIONS, FormColumn.of(Meaning.FUNCTIONS, 1, "职能")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> form.withLabelWidth(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FormColumn.of(Meaning.SHARE, 0, "占比")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FormColumn.of(Meaning.SHARE, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void holdsAsManyExtraColumnsAsThereAre() {
        Map<String, String> extras = new LinkedHashMap<>();
        IntStream.range(0, 100).forEach(i -> extras.put("栏目" + (char) ('一' + i), "值" + i));
        DepartmentTargetTable table = project(Project.builder().extras(extras).build());
        assertThat(FormRenderer.of(FormLayout.hubei()).render(table).toString()).contains("栏目", "值99");
    }

    @Test
    void aFormThatPrintsNothingIsNoTable() {
        DepartmentTargetTable nothing = DepartmentTargetTable.builder().build();
        assertThat(FormLayout.hubei().withBlocks(Meaning.FUNCTIONS).problems(nothing))
                .extracting(Finding::code)
                .contains("layout-too-little");
    }
}
