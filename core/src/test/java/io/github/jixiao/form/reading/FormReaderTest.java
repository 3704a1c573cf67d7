package io.github.jixiao.form.reading;

import static io.github.jixiao.form.reading.DrawnForms.INDICATORS;
import static io.github.jixiao.form.reading.DrawnForms.TITLE;
import static io.github.jixiao.form.reading.DrawnForms.codes;
import static io.github.jixiao.form.reading.DrawnForms.read;
import static io.github.jixiao.form.reading.DrawnForms.sheet;
import static io.github.jixiao.form.reading.DrawnForms.table;
import static io.github.jixiao.form.reading.DrawnForms.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap;
import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingItem;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.MoneyUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The reader on whole forms drawn as text, without any file. */
class FormReaderTest {

    @Test
    void theWholeHubeiForm() {
        ReadResult result = read(text(TITLE), text("                  资金单位：万元"), Grids.sheet("Sheet1", """
                        | 部门（单位）名称 | 青禾县残疾人联合会 | < | < | < | < | < | < |
                        | 填报人 | 林晓　 | < | < | 联系电话 | 0710-5550123 | < | < |
                        | 部门总体⏎收支情况 | 总体收支情况 | < | 当年金额 | 占比 | 近两年收支金额 | < | < |
                        | ^ | ^ | < | ^ | ^ | 2023年 | 2024年 | < |
                        | ^ | 收入⏎构成 | 财政拨款 | 1,655.84 | 100% | 1485.73 | 993.88 | < |
                        | ^ | ^ | 其他资金 |  |  |  |  | < |
                        | ^ | ^ | 合计 |  | 100% |  |  | < |
                        | ^ | 支出⏎构成 | 基本支出 | 656.84 | 39.67% |  |  | < |
                        | ^ | ^ | 项目支出 | 999 | 60.33% |  |  | < |
                        | ^ | ^ | 合计 |  | 100% |  |  | < |
                        | 部门职能概述 | 1.宣传。⏎2.服务。 | < | < | < | < | < | < |
                        | 年度工作任务 | 做好康复：不落一人。 | < | < | < | < | < | < |
                        | 项目支出情况 | 项目名称 | < | 项目总预算 | 项目本年度预算 | 项目主要支出方向和用途 | < | < |
                        | ^ | 康复经费 | < | 999 | 686 | 用于康复救助 | < | < |
                        | 年度目标1： | < | < | < | < | < | < | < |
                        | 年度绩效指标 | 一级⏎指标 | 二级指标 | 三级指标 | 指标值 | < | < | 指标值确定依据 |
                        | ^ | ^ | ^ | ^ | 近两年指标值 | < | 预期当年实现值 | ^ |
                        | ^ | ^ | ^ | ^ | 前年 | 上年 | ^ | ^ |
                        | ^ | 产出⏎指标 | 数量指标 | 救助人次 | 1100人次 | 1100人次 | 1100人次 | 历史数据 |
                        | ^ | ^ | ^ | 服务人数 | 100人 | 100人 | 时效指标 | 历史数据 |
                        | 年度目标2： | < | < | < | < | < | < | < |
                        | …… |  |  |  |  |  |  |  |
                        """));

        assertThat(result.status()).isEqualTo(ReadStatus.READ);
        assertThat(result.account()).isEqualTo(new CellAccount(37, 33, 1, 0, 0));
        DepartmentTargetTable table = table(result);
        assertThat(table.title()).contains(TITLE);
        assertThat(table.fiscalYear()).contains(2025);
        assertThat(table.moneyUnit()).contains(MoneyUnit.WAN_YUAN);
        assertThat(table.department().preparer()).contains("林晓");
        assertThat(table.department().phone()).contains("0710-5550123");
        FundingBreakdown income = table.composition().income();
        assertThat(income.line(FundingItem.FISCAL).orElseThrow().prior())
                .containsExactly(Map.entry("2023", Amount.of("1485.73")), Map.entry("2024", Amount.of("993.88")));
        assertThat(income.total().orElseThrow().amount()).isEmpty();
        assertThat(table.composition().expenditure().lines())
                .extracting(FundingLine::item)
                .containsExactly("基本支出", "项目支出");
        assertThat(table.functions()).contains("1.宣传。\n2.服务。");
        assertThat(table.annualTasks()).contains("做好康复：不落一人。");
        assertThat(table.projects())
                .containsExactly(Project.builder()
                        .name("康复经费")
                        .totalBudget(Amount.of(999))
                        .yearBudget(Amount.of(686))
                        .purpose("用于康复救助")
                        .build());
        assertThat(table.goals()).extracting(Goal::number).containsExactly(Optional.of(1), Optional.of(2));
        assertThat(table.goals()).extracting(Goal::text).containsOnly(Optional.empty());
        // under a header a cell is a value, even if it reads like a label
        assertThat(table.goals().get(0).indicators())
                .extracting(Indicator::target)
                .containsExactly(Optional.of(IndicatorValue.of("1100人次")), Optional.of(IndicatorValue.of("时效指标")));
    }

    @Test
    void everyPropertyHasItsPlaceAndBlankCellsToo() {
        SourceMap map = sheet("""
                        | 部门总体收支情况 | 总体收支情况 | < | 当年金额 | 占比 |
                        | ^ | 收入构成 | 财政拨款 | 10 | 100% |
                        | ^ | ^ | 合计 |  | 100% |
                        """ + INDICATORS).tables().get(0).sourceMap();

        SourceMap.Slot slot =
                map.slots(ModelPath.parse("/composition/income/total/amount")).get(0);
        assertThat(slot.address().orElseThrow()).hasToString("Sheet1!D3");
        assertThat(slot.label()).isEqualTo("收入构成/合计/当年金额");
        assertThat(slot.printed()).isEmpty();
        assertThat(map.slots(ModelPath.parse("/sharedIndicators/0/target"))
                        .get(0)
                        .label())
                .isEqualTo("年度绩效指标/指标值");
    }

    @Test
    void tasksWithTheirTotal() {
        DepartmentTargetTable table = table(sheet("""
                | 年⏎度⏎主⏎要⏎任⏎务 | 任务名称 | 主要内容 | 预算金额（万元） | < | < |
                | ^ | ^ | ^ | 总额 | 财政拨款 | 其他资金 |
                | ^ | 饮水安全 | 改造14处 | 2350 | 1850 | 500 |
                | ^ | 基本支出 | 保运转 | 1286.42 | 1286.42 |  |
                | ^ |  |  |  |  |  |
                | ^ | 金额合计 | < | 3636.42 | 3136.42 | 500 |
                | 年度总体目标 | 目标1：保障。⏎目标2：巩固。 | < | < | < | < |
                """ + INDICATORS));

        assertThat(table.moneyUnit()).contains(MoneyUnit.WAN_YUAN);
        assertThat(table.tasks()).extracting(Task::name).containsExactly(Optional.of("饮水安全"), Optional.of("基本支出"));
        assertThat(table.tasksTotal().orElseThrow().amount()).contains(Amount.of("3636.42"));
        assertThat(table.goals()).extracting(Goal::text).containsExactly(Optional.of("目标1：保障。\n目标2：巩固。"));
        assertThat(table.goals().get(0).indicators()).hasSize(1);
    }

    @Test
    void unknownColumnsAndLabelsGoToExtras() {
        DepartmentTargetTable table = table(sheet("""
                | 部门名称 | 青禾县水利局 | 主管部门 | 青禾县政府 | < | < |
                | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 牵头科室 |
                | ^ | 产出指标 | 数量指标 | 培训人数 | 140人 | 办公室 |
                """));

        assertThat(table.extras()).containsExactly(Map.entry("主管部门", "青禾县政府"));
        assertThat(table.indicators().get(0).extras()).containsExactly(Map.entry("牵头科室", "办公室"));
    }

    @Test
    void textWithoutAPlaceIsAFindingWithItsAddress() {
        ReadResult result = sheet("""
                | 部门名称 | 青禾县水利局 | < | < | < | < |
                | 这一行文字很长，既不是标签也不是标签的内容，谁也不认识。 | < | < | < | < | < |
                """ + INDICATORS);

        assertThat(codes(result)).containsExactly("cell-not-recognised");
        assertThat(result.findings().get(0).address().orElseThrow()).hasToString("Sheet1!A2");
        assertThat(result.account().unrecognised()).isEqualTo(1);
    }

    @Test
    void pairsInOneLineAndSignaturesBelow() {
        ReadResult result = read(
                text("附件1"),
                text("部门整体支出绩效目标申报表"),
                text("（2024年度）"),
                text("填报单位：青禾县水利局（盖章）     填报日期：2024年1月5日     单位：万元"),
                Grids.parse(INDICATORS),
                text("填 表 人：林晓   联系电话：0710-5550123   单位负责人签字："),
                text("填表说明：本表一式两份。"),
                text("1.本表由单位填写。"));

        DepartmentTargetTable table = table(result);
        assertThat(table.fiscalYear()).contains(2024);
        assertThat(table.moneyUnit()).contains(MoneyUnit.WAN_YUAN);
        assertThat(table.department().name()).contains("青禾县水利局");
        assertThat(table.department().date()).contains("2024年1月5日");
        assertThat(table.department().preparer()).contains("林晓");
        assertThat(table.department().phone()).contains("0710-5550123");
        assertThat(result.account().unrecognised()).isZero();
        assertThat(result.status()).isEqualTo(ReadStatus.READ);
    }

    @Test
    void aYearInACellWinsOverTheTitleAndSaysSo() {
        ReadResult result = sheet("| 部门名称 | 青禾县水利局 | < | < | 年度 | 2024 |\n" + INDICATORS);

        assertThat(table(result).fiscalYear()).contains(2024);
        assertThat(codes(result)).containsExactly("contradiction");
    }

    @Test
    void aTableCutByAPageIsJoinedAgain() {
        ReadResult result = read(
                text(TITLE),
                Grids.parse("| 部门名称 | 青禾县水利局 | < | < | < | < |\n" + INDICATORS),
                text("续表"),
                Grids.parse("""
                        | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | < |
                        | ^ | 效益指标 | 社会效益指标 | 受益人数 | 9人 | < |
                        """));

        assertThat(result.tables()).hasSize(1);
        assertThat(table(result).indicators()).hasSize(2);
    }

    @Test
    void severalSheetsGiveSeveralTables() {
        String drawing = "| 部门整体支出绩效目标表 | < | < | < | < | < |\n| 部门名称 | %s | < | < | < | < |\n" + INDICATORS;
        ReadResult result = read(
                Grids.sheet("目录", "| 序号 | 单位 |\n| 1 | 水利局 |"),
                Grids.sheet("水利局", drawing.formatted("青禾县水利局")),
                Grids.sheet("教育局", drawing.formatted("青禾县教育局")));

        assertThat(result.tables()).extracting(ReadTable::place).containsExactly("水利局", "教育局");
        assertThat(result.table()).isEmpty();
        assertThat(codes(result)).containsExactly("other-grid");
        assertThat(result.status()).isEqualTo(ReadStatus.READ);
    }

    @Test
    void aProjectTableIsNamedAndNotReadAsADepartments() {
        ReadResult result = read(text("2023年项目支出绩效目标申报表"), Grids.parse(INDICATORS));

        assertThat(result.tables()).isEmpty();
        assertThat(result.others()).extracting(OtherTable::kind).containsExactly("项目支出绩效目标表");
        assertThat(codes(result)).containsExactly("other-table-kind");
        assertThat(result.status()).isEqualTo(ReadStatus.PARTIAL);
    }

    @Test
    void withoutAnyTableTheDocumentIsRejected() {
        ReadResult result = read(text("通知"), Grids.parse("| 姓名 | 电话 |\n| 林晓 | 1 |"));

        assertThat(result.status()).isEqualTo(ReadStatus.REJECTED);
        assertThat(codes(result)).endsWith("no-table");
    }

    @Test
    void aUserAddsTheWordsOfAnotherForm() {
        FormVocabulary words = FormVocabulary.standard()
                .with(Meaning.PREPARER, "填单人")
                .with(Meaning.INDICATOR_NAME, "考核要点")
                .with(Meaning.TARGET, "考核标准值");
        List<Block> blocks = new ArrayList<>();
        blocks.add(text(TITLE));
        blocks.add(Grids.parse("""
                | 填单人 | 林晓 | < | < |
                | 一级指标 | 二级指标 | 考核要点 | 考核标准值 |
                | 产出指标 | 数量指标 | 培训人数 | 140人 |
                """));

        DepartmentTargetTable table = table(FormReader.of(words).read(SourceDocument.of(blocks)));

        assertThat(table.department().preparer()).contains("林晓");
        assertThat(table.indicators().get(0).target()).contains(IndicatorValue.of("140人"));
    }
}
