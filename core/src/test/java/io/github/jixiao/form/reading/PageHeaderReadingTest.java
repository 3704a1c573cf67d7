package io.github.jixiao.form.reading;

import static io.github.jixiao.form.reading.DrawnForms.INDICATORS;
import static io.github.jixiao.form.reading.DrawnForms.TITLE;
import static io.github.jixiao.form.reading.DrawnForms.codes;
import static io.github.jixiao.form.reading.DrawnForms.table;
import static io.github.jixiao.form.reading.DrawnForms.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap;
import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.PageHeader;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.grid.TextBlock;
import io.github.jixiao.model.Department;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.MoneyUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the header of the pages says, on forms drawn as text. */
class PageHeaderReadingTest {

    private static final Grid FORM = Grids.parse("| 年度总体目标 | 开展培训，让更多人得到服务。 | < | < | < | < |\n" + INDICATORS);

    private static PageHeader header(int from, int to, String... texts) {
        List<TextBlock> blocks = new ArrayList<>();
        for (String text : texts) {
            Address address = new Address.PageHeader("word/header1.xml", "", blocks.size());
            blocks.add(new TextBlock(text, StyleRole.TEXT, Optional.of(address)));
        }
        return new PageHeader(blocks, from, to);
    }

    private static ReadResult read(List<PageHeader> headers, Block... blocks) {
        return FormReader.of(FormVocabulary.standard()).read(new SourceDocument(List.of(blocks), headers, List.of()));
    }

    private static ReadResult under(String... texts) {
        return read(List.of(header(0, 1, texts)), FORM);
    }

    @Test
    void saysWhatNothingElseSays() {
        ReadResult result = under("附件1", TITLE, "单位名称：青禾县残联", "填报人：林晓　联系电话：0710-5550123", "金额单位：万元");
        DepartmentTargetTable table = table(result);
        assertThat(table.title()).contains(TITLE);
        assertThat(table.fiscalYear()).contains(2025);
        assertThat(table.moneyUnit()).contains(MoneyUnit.WAN_YUAN);
        assertThat(table.department())
                .isEqualTo(Department.builder()
                        .name("青禾县残联")
                        .preparer("林晓")
                        .phone("0710-5550123")
                        .build());
        assertThat(result.status()).isEqualTo(ReadStatus.READ);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void everyPropertyHasItsPlaceThere() {
        SourceMap map = under(TITLE, "单位：万元").tables().get(0).sourceMap();
        assertThat(map.slots(ModelPath.parse("/title")))
                .containsExactly(
                        new SourceMap.Slot(Optional.of(new Address.PageHeader("word/header1.xml", "", 0)), "", TITLE));
        assertThat(map.slots(ModelPath.parse("/fiscalYear")))
                .singleElement()
                .satisfies(slot -> assertThat(slot.address().orElseThrow()).hasToString("页眉"));
        assertThat(map.slots(ModelPath.parse("/moneyUnit")))
                .containsExactly(new SourceMap.Slot(
                        Optional.of(new Address.PageHeader("word/header1.xml", "", 1)), "单位", "单位：万元"));
    }

    @Test
    void neverOverridesAndNeverContradicts() {
        ReadResult result = read(
                List.of(header(0, 4, "柏川市水利局2023年整体支出绩效目标表", "单位：元", "部门名称：柏川市水利局", "2023年度")),
                text(TITLE),
                text("部门名称：青禾县残联"),
                text("单位：万元"),
                FORM);
        ReadResult without = read(List.of(), text(TITLE), text("部门名称：青禾县残联"), text("单位：万元"), FORM);
        assertThat(table(result)).isEqualTo(table(without));
        assertThat(result.findings()).isEqualTo(without.findings());
        assertThat(result.account()).isEqualTo(without.account());
    }

    @Test
    void comesBeforeTheNameOfTheSheet() {
        Grid sheet = Grids.sheet("2024年青禾县水利局", "| 年度总体目标 | 开展培训。 | < | < | < | < |\n" + INDICATORS);
        DepartmentTargetTable table = table(read(List.of(header(0, 1, TITLE)), sheet));
        assertThat(table.fiscalYear()).contains(2025);
    }

    @ParameterizedTest
    @CsvSource({
        "青禾县残联2025年部门预算, 2025",
        "2025年度, 2025",
        "（2025年）, 2025",
        "打印日期：2024年12月20日,",
        "青财预〔2024〕12号,",
        "2023-2025年,",
        "2023年、2024年对比,"
    })
    void aYearOfTheDocumentIsOneButADayIsNot(String text, Integer year) {
        assertThat(table(under(text)).fiscalYear()).isEqualTo(Optional.ofNullable(year));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "附件1\t青禾县残联2025年整体支出绩效目标表\t单位：万元",
                "\t青禾县残联2025年整体支出绩效目标表\n（2025年度）\t单位：万元",
                "附件1\n青禾县残联2025年整体支出绩效目标表\t（万元）",
                "青禾县残联2025年整体支出绩效目标表（单位：万元）",
                "青禾县残联2025年整体支出绩效目标表　　　　　单位：万元"
            })
    void whatStandsBesideEachOtherIsTakenApart(String text) {
        DepartmentTargetTable table = table(under(text));
        assertThat(table.title()).contains(TITLE);
        assertThat(table.fiscalYear()).contains(2025);
        assertThat(table.moneyUnit()).contains(MoneyUnit.WAN_YUAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第1页", "第 1 页 共 3 页", "— 2 —", "青禾县残疾人联合会", "年度目标：争创一流", "公共绩效"})
    void whatIsUnknownIsNeitherACellNorAFinding(String text) {
        ReadResult result = under(text);
        ReadResult without = read(List.of(), FORM);
        assertThat(table(result)).isEqualTo(table(without));
        assertThat(codes(result)).isEqualTo(codes(without));
        assertThat(result.account()).isEqualTo(without.account());
        assertThat(result.document().orElseThrow().pageHeader(0))
                .extracting(TextBlock::text)
                .containsExactly(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"青禾县残联2024年项目支出绩效目标表", "2024年度部门整体支出绩效自评表", "项目支出绩效目标表（2024年度）"})
    void thatOfAnotherKindOfTableMakesNoneOfTheTable(String title) {
        ReadResult result = under(title, "单位：元", "2024年度");
        assertThat(table(result)).isEqualTo(table(read(List.of(), FORM)));
        assertThat(result.others()).isEmpty();
    }

    @Test
    void makesNoTableOfAGridThatIsNone() {
        Grid other = Grids.parse("| 部门名称 | 青禾县残联 |\n| 填报人 | 林晓 |\n");
        assertThat(read(List.of(header(0, 1, TITLE)), other).tables()).isEmpty();
    }

    @Test
    void everyTableTakesWhatItLacks() {
        ReadResult result =
                read(List.of(header(0, 4, TITLE, "单位：万元")), text("柏川市水利局2024年部门整体支出绩效目标表"), FORM, text("正文。"), FORM);
        assertThat(result.tables())
                .extracting(read -> read.table().title().orElseThrow())
                .containsExactly("柏川市水利局2024年部门整体支出绩效目标表", TITLE);
        assertThat(result.tables())
                .extracting(read -> read.table().moneyUnit())
                .containsOnly(Optional.of(MoneyUnit.WAN_YUAN));
    }

    @Test
    void standsOverItsOwnPagesOnly() {
        ReadResult result = read(List.of(header(0, 1, "青禾县2024年"), header(2, 3, TITLE)), FORM, text("正文。"), FORM);
        assertThat(result.tables())
                .extracting(read -> read.table().fiscalYear())
                .containsExactly(Optional.of(2024), Optional.of(2025));
    }

    @Test
    void yearsOfColumnsAreHeldAgainstIt() {
        Grid form = Grids.parse("""
                | 部门名称 | 青禾县残联 | < | < | < |
                | 填报人 | 林晓 | < | < | < |
                | 年度总体目标 | 开展培训。 | < | < | < |
                | 一级指标 | 二级指标 | 三级指标 | 近两年指标值 | 指标值 |
                | ^ | ^ | ^ | 2024年 | ^ |
                | 产出指标 | 数量指标 | 培训人数 | 2人 | 3人 |
                """);
        ReadResult stated = read(List.of(), text(TITLE), form);
        assertThat(table(stated).indicators().get(0).lastYear()).contains(IndicatorValue.of("2人"));
        assertThat(table(read(List.of(header(0, 1, TITLE)), form))).isEqualTo(table(stated));
    }

    @Test
    void aLetterheadIsNotGoneThrough() {
        List<String> texts = new ArrayList<>(Collections.nCopies(20, "青禾县"));
        texts.add(TITLE);
        assertThat(table(under(texts.toArray(String[]::new))).title()).isEmpty();
        assertThat(table(under("青".repeat(200) + "　　　单位：万元")).moneyUnit()).isEmpty();
    }
}
