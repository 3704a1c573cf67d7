package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.jixiao.TargetTables;
import io.github.jixiao.examples.Forms.Filled;
import io.github.jixiao.fill.FillResult;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Project;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.MoneyUnit;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FillingTest {

    private static final TargetTables TABLES = TargetTables.standard();

    private static final String PRINTED_LEVELS = """
            | 部门整体支出绩效目标申报表 | < | < | < | < |
            | （    年度） | < | < | < | < |
            | 部门（单位）名称 | . | < | 填报人：____ | < |
            | 年度总体目标 | . | < | < | < |
            | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | ^ | 产出指标 | 数量指标 | . | . |
            | ^ | ^ | ^ | . | . |
            | ^ | ^ | 质量指标 | . | . |
            | ^ | ^ | 时效指标 | . | . |
            | ^ | 效益指标 | 社会效益指标 | . | . |
            """;

    private static DepartmentTargetTable table(Indicator... indicators) {
        DepartmentTargetTable small = DepartmentTargetTable.builder()
                .fiscalYear(2026)
                .addGoals(Goal.annual(1, "读者更多", indicators))
                .build();
        return small.withDepartment(
                small.department().withName(Optional.of("澄川市图书馆")).withPreparer(Optional.of("林知远")));
    }

    /** A folder of real files may be named by the property or variable {@code JIXIAO_CASES}. */
    @Test
    void aBlankedCaseIsFilledAgain() throws IOException, RejectedException {
        String cases = System.getProperty("JIXIAO_CASES", System.getenv("JIXIAO_CASES"));
        assumeThat(cases).isNotNull();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(cases), "*.{docx,xlsx}")) {
            for (Path file : files) {
                assertFilledAgain(file.toString().substring(file.toString().length() - 4), Files.readAllBytes(file));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void aBlankedSampleIsFilledAgain(String extension) throws IOException, RejectedException {
        assertFilledAgain(extension, SampleFiles.content(extension));
    }

    private static void assertFilledAgain(String extension, byte[] file) throws IOException, RejectedException {
        ReadResult read = TABLES.read(new ByteArrayInputStream(file));
        if (read.tables().size() == 1) {
            byte[] blank = Forms.blanked(extension, file, read.tables().get(0));
            Filled filled = Forms.fill(blank, read.tables().get(0).table());
            assertThat(filled.result().written()).isTrue();
            assertThat(filled.table()).isEqualTo(read.tables().get(0).table());
            assertThat(filled.codes()).doesNotContain("fill-no-place", "fill-differs", "fill-replaced");
            assertThat(Forms.fill(blank, read.tables().get(0).table()).bytes())
                    .as("the same bytes")
                    .isEqualTo(filled.bytes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void indicatorsGoWhereTheirLevelsArePrinted(String extension) throws IOException {
        Filled filled = Forms.fill(
                Forms.drawn(extension, PRINTED_LEVELS),
                table(
                        Indicator.of("产出指标", "数量指标", "活动场次", "≥120场"),
                        Indicator.of("产出指标", "数量指标", "新增图书", "3万册"),
                        Indicator.of("产出指标", "数量指标", "讲座", "24场"),
                        Indicator.of("产出", "成本指标", "活动成本", "≤28万元"),
                        Indicator.of("效益指标", "社会效益指标", "到馆人次", "≥60万人次"),
                        Indicator.of("满意度指标", "服务对象满意度指标", "读者满意度", "≥90%"),
                        Indicator.of("满意度指标", "服务对象满意度指标", "馆员满意度", "≥85%")));
        assertThat(filled.drawing()).endsWith("""
                        | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                        | ^ | 产出指标 | 数量指标 | 活动场次 | ≥120场 |
                        | ^ | ^ | ^ | 新增图书 | 3万册 |
                        | ^ | ^ | ^ | 讲座 | 24场 |
                        | ^ | ^ | 成本指标 | 活动成本 | ≤28万元 |
                        | ^ | ^ | 质量指标 |  |  |
                        | ^ | ^ | 时效指标 |  |  |
                        | ^ | 效益指标 | 社会效益指标 | 到馆人次 | ≥60万人次 |
                        | ^ | 满意度指标 | 服务对象满意度指标 | 读者满意度 | ≥90% |
                        | ^ | ^ | ^ | 馆员满意度 | ≥85% |
                        """);
        assertThat(filled.table().fiscalYear()).hasValue(2026);
        assertThat(filled.table().department().preparer()).hasValue("林知远");
        assertThat(filled.codes()).containsOnly("fill-kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void aGoalThatTheFormLacksIsACopyOfItsLast(String extension) throws IOException {
        byte[] form = Forms.drawn(extension, """
                | 2026年部门整体支出绩效目标表 | < | < | < |
                | 长期目标1：旧文 | < | < | < |
                | 长期绩效指标 | 一级指标 | 三级指标 | 指标值 |
                | ^ | 产出指标 | . | . |
                | 年度目标1： | < | < | < |
                | 年度绩效指标 | 一级指标 | 三级指标 | 指标值 |
                | ^ | 产出指标 | 老指标 | 1个 |
                """);
        Goal longTerm = Goal.annual(1, "馆藏百万", indicator("馆藏", "100万册")).withHorizon(Horizon.LONG_TERM);
        DepartmentTargetTable table = DepartmentTargetTable.builder()
                .title("2026年部门整体支出绩效目标表")
                .fiscalYear(2026)
                .addGoals(longTerm)
                .addGoals(Goal.annual(1, "读者更多", indicator("活动", "120场"), indicator("讲座", "24场")))
                .addGoals(Goal.annual(2, "藏书更新", indicator("新书", "3万册")))
                .addGoals(Goal.annual(3, "设备完好", indicator("完好率", "99%")))
                .build();
        Filled filled = Forms.fill(form, table);
        assertThat(filled.table()).isEqualTo(table);
        assertThat(filled.codes()).containsOnly("fill-replaced");
        assertThat(filled.drawing())
                .contains("| ^ | 产出指标 | 活动 | 120场 |\n| ^ | ^ | 讲座 | 24场 |\n| 年度目标2：藏书更新 | < | < | < |");
    }

    private static Indicator indicator(String name, String target) {
        return Indicator.of("产出指标", "", name, target).withLevel2(Optional.empty());
    }

    /** 年度目标2 and …… say that there may be more goals. */
    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void aGoalWithoutABlockGetsACopyOfOne(String extension) throws IOException {
        byte[] form = Forms.drawn(extension, """
                | 2026年部门整体支出绩效目标表 | < | < | < |
                | 年度目标1： | < | < | < |
                | 年度绩效指标 | 一级指标 | 三级指标 | 指标值 |
                | ^ | 产出指标 | . | . |
                | 年度目标2： | < | < | < |
                | …… | . | . | . |
                """);
        DepartmentTargetTable table = DepartmentTargetTable.builder()
                .title("2026年部门整体支出绩效目标表")
                .fiscalYear(2026)
                .addGoals(Goal.annual(1, "读者更多", indicator("活动", "120场")))
                .addGoals(Goal.annual(2, "藏书更新", indicator("新书", "3万册")))
                .build();
        Filled filled = Forms.fill(form, table);
        assertThat(filled.table()).isEqualTo(table);
        assertThat(filled.result().findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void aTargetIsSplitAsTheFormHasIt(String extension) throws IOException {
        byte[] form = Forms.drawn(extension, """
                | 部门整体支出绩效目标表（2026年度） | < | < | < | < |
                | 年度总体目标 | . | < | < | < |
                | 一级指标 | 指标名称 | 计算符号 | 指标值 | 计量单位 |
                | . | . | . | . | . |
                | . | . | . | . | . |
                """);
        Filled filled =
                Forms.fill(form, table(indicator("满意度", "≥95%"), indicator("环境", "明显改善"), indicator("场次", "120.50场")));
        assertThat(filled.drawing()).endsWith("""
                        | 产出指标 | 满意度 | ≥ | 95 | % |
                        | 产出指标 | 环境 |  | 明显改善 |  |
                        | 产出指标 | 场次 |  | 120.50 | 场 |
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void theTableWinsOverWhatTheFormHolds(String extension) throws IOException {
        byte[] form = Forms.drawn(extension, """
                | 2025年部门整体支出绩效目标表 | < | < | < |
                | 部门名称 | 澄川市文化馆 | 联系电话 | 000-5550199 |
                | 项目支出情况 | 项目名称 | 项目总预算（元） | 主要用途 |
                | ^ | 阅读推广 | 50000 | 旧用途 |
                | ^ | 已完结项目 | 90000 | 已完 |
                | ^ | 停办项目 | 10000 | 停办 |
                """);
        DepartmentTargetTable table = table().withProjects(List.of(
                        Project.builder()
                                .name("文献购置")
                                .totalBudget(Amount.of("3.5"))
                                .build(),
                        Project.builder()
                                .name("阅读推广")
                                .totalBudget(Amount.parse("6万元"))
                                .purpose("活动")
                                .build()))
                .withGoals(List.of())
                .withMoneyUnit(Optional.of(MoneyUnit.WAN_YUAN));
        Filled filled = Forms.fill(form, table);
        assertThat(filled.drawing())
                .contains("2026年部门整体支出绩效目标表", "| 部门名称 | 澄川市图书馆 | 联系电话 | 000-5550199 |")
                .endsWith("""
                        | ^ | 阅读推广 | 60000 | 活动 |
                        | ^ | 文献购置 | 35000 |  |
                        | ^ |  |  |  |
                        """);
        assertThat(filled.result().findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .contains(
                        "the form said 2025, which is now 2026",
                        "the form said 澄川市文化馆, which is now 澄川市图书馆",
                        "the form said 已完结项目, which is now 文献购置",
                        "the form said 停办项目, which is now ",
                        "the form has no place for it: 林知远",
                        "kept, as the form has it: 000-5550199");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void whatFindsNoPlaceIsTold(String extension) throws IOException {
        Filled filled = Forms.fill(
                Forms.drawn(extension, PRINTED_LEVELS),
                table(Indicator.of("产出指标", "数量指标", "活动场次", "≥120场").withRemark(Optional.of("含分馆")))
                        .withFunctions(Optional.of("读书")));
        assertThat(filled.result().findings())
                .filteredOn(finding -> finding.code().equals("fill-no-place"))
                .extracting(finding -> finding.path().toString(), finding -> finding.message(Locale.CHINESE))
                .containsExactlyInAnyOrder(
                        tuple("/functions", "模板中没有填写位置：读书"), tuple("/goals/0/indicators/0/remark", "模板中没有填写位置：含分馆"));
        assertThat(filled.codes()).doesNotContain("fill-differs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void textIsOnlyEverText(String extension) throws IOException {
        Indicator[] indicators = {
            Indicator.of("产出指标", "数量指标", "=1+1", "+1场"), Indicator.of("产出指标", "数量指标", "@SUM(A1)", "-3场"),
            Indicator.of("产出指标", "质量指标", "带\u0007铃", "100%"), Indicator.of("产出指标", "时效指标", "HYPERLINK <&>\"", "12月")
        };
        Filled filled = Forms.fill(Forms.drawn(extension, PRINTED_LEVELS), table(indicators));
        assertThat(filled.table().goals().get(0).indicators())
                .extracting(one -> one.name().orElse("nothing"))
                .contains("=1+1", "@SUM(A1)", "带\uFFFD铃", "HYPERLINK <&>\"");
        assertThat(filled.codes()).contains("fill-text-changed");
    }

    @ParameterizedTest
    @CsvSource({"xls,fill-old-format", "json,fill-old-format", "txt,unsupported-format"})
    void whatIsNoFormIsRefused(String kind, String code) throws IOException {
        byte[] template = switch (kind) {
            case "xls" -> oldWorkbook();
            case "json" -> "{\"kind\":\"department\"}".getBytes(StandardCharsets.UTF_8);
            default -> "text".getBytes(StandardCharsets.UTF_8);
        };
        assertRefused(template, code);
    }

    private static byte[] oldWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("部门整体支出绩效目标表");
            book.write(out);
        }
        return out.toByteArray();
    }

    @Test
    void aTemplateHoldsOneForm() throws IOException {
        assertRefused(Forms.drawn("docx", "| 会议签到表 | < |\n| 姓名 | 电话 |\n| . | . |"), "fill-no-form");
    }

    private static void assertRefused(byte[] template, String code) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FillResult result = TABLES.fill(template, table(), out);
        assertThat(result.written()).isFalse();
        assertThat(result.findings()).extracting(Finding::code).containsExactly(code);
        assertThat(out.size()).isZero();
    }
}
