package io.github.jixiao.form.blank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.reading.FormReader;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.form.reading.ReadStatus;
import io.github.jixiao.form.rendering.FormColumn;
import io.github.jixiao.form.rendering.FormLayout;
import io.github.jixiao.grid.CellEntry;
import io.github.jixiao.grid.CellFormula;
import io.github.jixiao.grid.CellFormula.Offset;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.grid.TextBlock;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.IndicatorRegime;
import io.github.jixiao.model.IndicatorTaxonomy;
import io.github.jixiao.value.MoneyUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BlankFormTest {

    private static final FormVocabulary WORDS = FormVocabulary.standard();
    private static final FormLayout HUBEI = FormLayout.hubei();
    private static final BlankForm FORM = BlankForm.standard().withFiscalYear(2026);

    static Stream<FormLayout> layouts() {
        return FormLayout.all().stream();
    }

    static Stream<IndicatorRegime> regimes() {
        return IndicatorTaxonomy.standard().regimes().stream();
    }

    private static Grid grid(BlankForm form, FormLayout layout) {
        return form.render(layout, WORDS).grids().get(0);
    }

    private static ReadResult read(SourceDocument document) {
        return FormReader.of(WORDS).read(document);
    }

    private static GridCell cell(Grid grid, String text) {
        return grid.cells().stream()
                .filter(cell -> cell.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /** What is to be put into the cell in the row of a label and the column of a head. */
    private static CellEntry entry(Grid grid, String label, String head) {
        return grid.at(cell(grid, label).row(), cell(grid, head).column())
                .flatMap(found -> found.content().entry())
                .orElseThrow();
    }

    private static List<String> texts(SourceDocument document, Predicate<StyleRole> roles) {
        return document.blocks().stream()
                .filter(TextBlock.class::isInstance)
                .map(TextBlock.class::cast)
                .filter(block -> roles.test(block.role()))
                .map(TextBlock::text)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyCellThatIsNoLabelIsAPlaceAndNoLabelIsOne(FormLayout layout) {
        assertThat(grid(FORM, layout).cells())
                .allSatisfy(cell -> assertThat(cell.content().entry().isPresent())
                        .as(cell.toString())
                        .isEqualTo(cell.role() != StyleRole.LABEL));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void anEmptyFormIsReadWithoutAnyFinding(FormLayout layout) {
        for (BlankForm form :
                List.of(FORM, BlankForm.standard(), FORM.withGoals(3).withLongTermGoals(1))) {
            ReadResult read = read(form.render(layout, WORDS));
            assertThat(read.findings()).isEmpty();
            assertThat(read.status()).isEqualTo(ReadStatus.READ);
            assertThat(read.account().unrecognised()).isZero();
        }
    }

    @Test
    void onlyWhatIsPrintedIsRead() {
        DepartmentTargetTable table = read(FORM.render(HUBEI, WORDS)).table().orElseThrow();
        assertThat(table.fiscalYear()).contains(2026);
        assertThat(table.moneyUnit()).contains(MoneyUnit.WAN_YUAN);
        assertThat(table.functions()).isEmpty();
        assertThat(table.annualTasks()).isEmpty();
        assertThat(table.projects()).isEmpty();
        assertThat(table.goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.text()).isEmpty());
        // a level 2 that stays is the office's to strike out
        assertThat(table.indicators())
                .hasSize(9)
                .allSatisfy(row -> assertThat(row)
                        .isEqualTo(Indicator.builder()
                                .level1(row.level1())
                                .level2(row.level2())
                                .build()));
    }

    @Test
    void thereIsAPlaceForTheYear() {
        assertThat(texts(BlankForm.standard().render(HUBEI, WORDS), StyleRole.NOTE::equals))
                .containsExactly("（　　　　年度）", "资金单位：万元");
        assertThat(texts(FORM.withMoneyUnit(MoneyUnit.YUAN).render(HUBEI, WORDS), StyleRole.NOTE::equals))
                .containsExactly("（2026年度）", "资金单位：元");
    }

    @Test
    void thereAreAsManyRowsAsAskedFor() {
        Grid grid = grid(FORM.withGoals(2).withIndicatorRows(3).withProjectRows(4), HUBEI);
        assertThat(cell(grid, "项目支出情况").rowSpan()).isEqualTo(1 + 4);
        assertThat(cell(grid, "年度目标2：").row() - cell(grid, "年度目标1：").row()).isEqualTo(1 + 3 + 9 * 3);
        assertThat(cell(grid, "数量指标").rowSpan()).isEqualTo(3);
        assertThat(grid.cells()).noneMatch(cell -> cell.text().contains("长期"));
        assertThat(cell(grid(FORM.withLongTermGoals(1), HUBEI), "长期目标1：").row()).isPositive();
    }

    @Test
    void tasksAreListedWhereTheFormDoesNotAskForThemAsText() {
        assertThat(cell(grid(FORM.withProjectRows(7), FormLayout.national2015()), "年度主要任务")
                        .rowSpan())
                .isEqualTo(2 + 7 + 1);
        assertThat(grid(FORM, HUBEI).cells()).noneMatch(cell -> cell.text().equals("年度主要任务"));
        assertThat(cell(grid(FORM, FormLayout.national2015()), "年度总体目标").row()).isPositive();
    }

    @Test
    void levelsAndBasisAreChosen() {
        Grid grid = grid(FORM, HUBEI);
        CellEntry level2 = cell(grid, "质量指标").content().entry().orElseThrow();
        assertThat(cell(grid, "产出指标").content().entry().orElseThrow().choices()).startsWith("产出指标", "效益指标", "满意度指标");
        assertThat(level2.choices()).hasSize(9).contains("质量指标", "可持续影响指标");
        assertThat(entry(grid, "质量指标", "指标值确定依据").choices()).containsExactly("计划标准", "历史标准", "行业标准", "预算支出标准", "其他标准");
        assertThat(entry(grid, "质量指标", "三级指标").choices()).isEmpty();
    }

    @Test
    void signsAreChosenWhereTheyHaveAColumn() {
        FormLayout layout = HUBEI.withColumns(
                Meaning.ANNUAL_INDICATORS,
                FormColumn.of(Meaning.LEVEL1, 2, "一级指标"),
                FormColumn.of(Meaning.LEVEL2, 3, "二级指标"),
                FormColumn.of(Meaning.INDICATOR_NAME, 6, "三级指标"),
                FormColumn.of(Meaning.COMPARISON, 2, "计算符号"),
                FormColumn.of(Meaning.TARGET, 4, "指标值"),
                FormColumn.of(Meaning.UNIT, 2, "计量单位"),
                FormColumn.of(Meaning.WEIGHT, 2, "权重"));
        Grid grid = grid(FORM, layout);
        assertThat(entry(grid, "数量指标", "计算符号").choices()).containsExactly("≥", "＞", "＝", "＜", "≤", "定性");
        assertThat(entry(grid, "数量指标", "指标值").choices()).isEmpty();
        assertThat(entry(grid, "数量指标", "计量单位").choices()).isEmpty();
        assertThat(entry(grid, "数量指标", "权重").kind()).isEqualTo(CellEntry.Kind.NUMBER);
        assertThat(read(FORM.render(layout, WORDS)).findings()).isEmpty();
    }

    @Test
    void sumsAndSharesAreComputed() {
        Grid grid = grid(FORM, HUBEI);
        assertThat(entry(grid, "财政拨款", "当年金额")).isEqualTo(CellEntry.of(CellEntry.Kind.AMOUNT));
        assertThat(entry(grid, "合计", "当年金额").formula())
                .contains(new CellFormula.Sum(List.of(new Offset(-2, 0), new Offset(-1, 0))));
        assertThat(entry(grid, "合计", "2025年").formula())
                .contains(new CellFormula.Sum(List.of(new Offset(-2, 0), new Offset(-1, 0))));
        assertThat(entry(grid, "其他资金", "占比").formula())
                .contains(new CellFormula.Share(new Offset(0, -1), new Offset(1, -1)));
        assertThat(entry(grid, "项目支出", "占比").kind()).isEqualTo(CellEntry.Kind.PERCENT);
        Grid national = grid(FORM.withProjectRows(2), FormLayout.national2015());
        assertThat(entry(national, "金额合计", "财政拨款").formula())
                .contains(new CellFormula.Sum(List.of(new Offset(-2, 0), new Offset(-1, 0))));
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void theLevelsOfEveryRegimeAreReadAsPrinted(IndicatorRegime regime) {
        SourceDocument document = FORM.withRegime(regime).render(HUBEI, WORDS);
        ReadResult read = read(document);
        assertThat(read.findings()).isEmpty();
        List<Indicator> rows = read.table().orElseThrow().indicators();
        assertThat(rows)
                .hasSize(LevelPair.printed(regime).size())
                .allSatisfy(row -> assertThat(regime.level1(row.level1().orElseThrow())
                                .filter(level -> row.level2().isEmpty()
                                        || level.find(row.level2().get()).isPresent()))
                        .isPresent());
        assertThat(IndicatorTaxonomy.standard().regimeOf(rows)).contains(regime);
    }

    @Test
    void theNotesSpeakOfWhatTheFormHas() {
        assertThat(texts(FORM.render(HUBEI, WORDS), StyleRole.TEXT::equals))
                .singleElement()
                .satisfies(notes ->
                        assertThat(notes).startsWith("填报说明：\n1．部门（单位）名称").contains("“项目支出情况”", "指标值确定依据", "万元"));
        assertThat(texts(FORM.render(FormLayout.national2015(), WORDS), StyleRole.TEXT::equals))
                .singleElement()
                .satisfies(notes ->
                        assertThat(notes).contains("“年度主要任务”", "“年度总体目标”").doesNotContain("“项目支出情况”", "指标值确定依据"));
    }

    @Test
    void theSameFormIsTheSameDocument() {
        assertThat(FORM.render(HUBEI, WORDS)).isEqualTo(FORM.render(HUBEI, WORDS));
    }

    @Test
    void numbersOutOfBoundsAreRefused() {
        assertThatThrownBy(() -> FORM.withGoals(0))
                .hasMessageContaining("number of goals")
                .hasMessageContaining("not 0");
        assertThatThrownBy(() -> FORM.withIndicatorRows(100)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FORM.withProjectRows(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FORM.withFiscalYear(20261)).hasMessageContaining("1990 to 2099");
        assertThat(FORM.withLongTermGoals(0).fiscalYear()).isEqualTo(Optional.of(2026));
    }
}
