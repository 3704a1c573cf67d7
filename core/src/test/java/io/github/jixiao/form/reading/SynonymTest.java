package io.github.jixiao.form.reading;

import static io.github.jixiao.form.reading.DrawnForms.read;
import static io.github.jixiao.form.reading.DrawnForms.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the vocabulary, in its place on a form, reads as the others that mean the same. */
class SynonymTest {

    /** A label is written with its meaning: {@code 填报人@PREPARER}. */
    private static final List<String> FORMS = List.of("""
            | 部门名称@DEPARTMENT_NAME | 青禾县水利局 | < | 部门编码@DEPARTMENT_CODE | 305001 | < | < |
            | 填报人@PREPARER | 林小满 | < | 联系电话@PHONE | 0710-5550123 | < | < |
            | 填报日期@DATE | 2025年1月5日 | < | 年度@FISCAL_YEAR | 2025 | < | < |
            | 资金单位@MONEY_UNIT | 万元 | < | 主管部门 | 青禾县人民政府 | < | < |
            | 部门职能概述@FUNCTIONS | 保障农村供水，治理河道。 | < | < | < | < | < |
            | 年度工作任务@ANNUAL_TASKS | 改造供水工程，整治堤防。 | < | < | < | < | < |
            | 部门收支情况@COMPOSITION | 资金性质@ITEM | < | 当年金额@AMOUNT | 占比@SHARE | 前年金额@PRIOR_YEAR_BEFORE_LAST | 上年金额@PRIOR_LAST_YEAR |
            | ^ | 收入构成@INCOME | 财政拨款 | 90 | 90% | 70 | 80 |
            | ^ | ^ | 其他资金 | 10 | 10% | 7 | 8 |
            | ^ | ^ | 合计@TOTAL | 100 | 100% | 77 | 88 |
            | ^ | 支出构成@EXPENDITURE | 基本支出 | 60 | 60% | 50 | 55 |
            | ^ | ^ | 项目支出 | 40 | 40% | 27 | 33 |
            | 项目支出情况@PROJECTS | 项目名称@PROJECT_NAME | < | 项目类型@PROJECT_TYPE | 项目总预算@TOTAL_BUDGET | 项目本年度预算@YEAR_BUDGET | 项目主要支出方向和用途@PURPOSE |
            | ^ | 供水改造经费 | < | 特定目标类 | 90 | 40 | 用于改造工程 |
            | 年度主要任务@TASKS | 任务名称@TASK_NAME | 主要内容@TASK_CONTENT | 部门职能@TASK_FUNCTION | 总额@TASK_AMOUNT | 财政拨款@TASK_FISCAL | 其他资金@TASK_OTHER |
            | ^ | 饮水安全 | 改造供水工程 | 农村供水 | 40 | 30 | 10 |
            | 长期目标@LONG_TERM_GOAL | 三年内全面改造。 | < | < | < | < | < |
            | 长期目标截止年份@GOAL_END_YEAR | 2027 | < | < | < | < | < |
            | 长期绩效指标@LONG_TERM_INDICATORS | 一级指标 | 二级指标 | 三级指标 | 指标值 | < | < |
            | ^ | 产出指标 | 数量指标 | 改造供水工程 | 42处 | < | < |
            | 年度目标@ANNUAL_GOAL | 今年改造三分之一。 | < | < | < | < | < |
            | 年度绩效指标@ANNUAL_INDICATORS | 一级指标@LEVEL1 | 二级指标@LEVEL2 | 三级指标@INDICATOR_NAME | 指标值@TARGET | 权重@WEIGHT | 备注@REMARK |
            | ^ | 产出指标 | 数量指标 | 改造供水工程 | ≥14处 | 10 | 含支流 |
            | ^ | 效益指标 | 社会效益指标 | 受益人口 | 8000人 | 20 |  |
            """, """
            | 部门名称 | 青禾县水利局 | < | < | 联系人及电话@PREPARER_AND_PHONE | 林小满 0710-5550123 | < | < |
            | 部门收支情况 | 资金性质 | 当年金额 | < | < | 近两年收支金额@PRIOR | < | < |
            | ^ | ^ | ^ | < | < | 2023年 | 2024年 | < |
            | ^ | 财政拨款 | 100 | < | < | 77 | 88 | < |
            | ^ | 收入合计@INCOME_TOTAL | 100 | < | < | 77 | 88 | < |
            | ^ | 基本支出 | 100 | < | < | 77 | 88 | < |
            | ^ | 支出合计@EXPENDITURE_TOTAL | 100 | < | < | 77 | 88 | < |
            | 项目支出情况 | 序号@PROJECT_ORDINAL | 项目名称 | < | 项目本年度预算 | < | < | < |
            | ^ | 1 | 供水改造经费 | < | 40 | < | < | < |
            | 年度主要任务 | 序号@TASK_ORDINAL | 任务名称 | < | 对应项目@TASK_PROJECT | < | 总额 | < |
            | ^ | 1 | 饮水安全 | < | 供水改造经费 | < | 40 | < |
            | 年度目标 | 序号@GOAL_NUMBER | 目标内容@GOAL_TEXT | < | < | < | < | < |
            | ^ | 1 | 今年改造三分之一。 | < | < | < | < | < |
            | 年度绩效指标 | 序号@INDICATOR_ORDINAL | 一级指标 | 三级指标 | 计算符号@COMPARISON | 指标值 | 计量单位@UNIT | 指标方向性@DIRECTION |
            | ^ | 1 | 产出指标 | 改造供水工程 | ≥ | 14 | 处 | 正向 |
            """, """
            | 部门名称 | 青禾县水利局 | < | < | < | < | < | < |
            | 年度目标 | 今年改造三分之一。 | < | < | < | < | < | < |
            | 年度绩效指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据@BASIS | 指标解释@EXPLANATION | 评分标准@SCORING | < |
            | ^ | 数量指标 | 改造供水工程 | ≥14处 | 历史标准 | 反映改造的规模 | 每少一处扣一分 | < |
            """, """
            | 部门名称 | 青禾县水利局 | < | < | < | < |
            | 年度目标 | 今年改造三分之一。 | < | < | < | < |
            | 年度绩效指标 | 二级指标 | 三级指标 | 前年@YEAR_BEFORE_LAST | 上年@LAST_YEAR | 指标值 |
            | ^ | 数量指标 | 改造供水工程 | 10处 | 12处 | ≥14处 |
            """, """
            | 部门名称 | 青禾县水利局 | < | < | < | < |
            | 年度目标 | 今年改造三分之一。 | < | < | < | < |
            | 年度绩效指标 | 二级指标 | 三级指标 | 近两年指标值@HISTORY | < | 指标值 |
            | ^ | ^ | ^ | 2023年 | 2024年 | ^ |
            | ^ | 数量指标 | 改造供水工程 | 10处 | 12处 | ≥14处 |
            """);

    /** The meanings of labels; but those that stand beside no value, or whose label is kept as printed. */
    private static final Set<String> STANDING = Arrays.stream(Meaning.values())
            .filter(meaning -> meaning.compareTo(Meaning.FORM_WORDS) < 0)
            .filter(meaning -> !Set.of(Meaning.BASICS, Meaning.PARTS, Meaning.OTHER_PERIOD, Meaning.SUBTOTAL)
                    .contains(meaning))
            .map(Meaning::name)
            .collect(Collectors.toSet());

    private static final Pattern MARK = Pattern.compile("@[A-Z0-9_]+");

    /** The lines of the vocabulary: a meaning, then its words. */
    static Stream<Arguments> meanings() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(FormVocabulary.class.getResourceAsStream("vocabulary.txt")),
                StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\\s+")))
                    .filter(line -> STANDING.contains(line.get(0)))
                    .map(line -> Arguments.of(line.get(0), line.subList(1, line.size())))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("meanings")
    void allWordsOfAMeaningReadAlike(String meaning, List<String> words) {
        Pattern label = Pattern.compile("[^ |@]+@" + meaning + "(?= )");
        String form = FORMS.stream()
                .filter(drawing -> label.matcher(drawing).find())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form has a place for " + meaning));
        ReadResult said = drawn(form);
        assertThat(said.status()).as(() -> said.findings().toString()).isEqualTo(ReadStatus.READ);

        for (String pattern : words) {
            String word = pattern.replace("20*", "2025").replace("*", "有关");
            ReadResult otherwise = drawn(label.matcher(form).replaceAll(word));

            assertThat(withoutNames(otherwise)).as(word).isEqualTo(withoutNames(said));
            assertThat(otherwise.account()).as(word).isEqualTo(said.account());
            assertThat(otherwise.status()).as(word).isEqualTo(ReadStatus.READ);
        }
    }

    private static ReadResult drawn(String form) {
        return read(
                text(DrawnForms.TITLE),
                text("单位：万元"),
                Grids.parse(MARK.matcher(form).replaceAll("")));
    }

    /** Totals are named as printed. */
    private static DepartmentTargetTable withoutNames(ReadResult result) {
        DepartmentTargetTable table = DrawnForms.table(result);
        return table.withComposition(table.composition()
                .withIncome(withoutName(table.composition().income()))
                .withExpenditure(withoutName(table.composition().expenditure())));
    }

    private static FundingBreakdown withoutName(FundingBreakdown side) {
        return side.withTotal(side.total().map(total -> total.withItem("合计")));
    }
}
