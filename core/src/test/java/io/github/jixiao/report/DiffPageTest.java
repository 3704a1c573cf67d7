package io.github.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.diff.FileDiff;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.json.TableTexts;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Tables;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffPageTest {

    private static final DepartmentTargetTable SAMPLE = Tables.sample();

    @Test
    void showsTextsEscapedAndMarked() {
        String page = page(with(SAMPLE, "/projects/0/purpose", "<script>alert('1')</script>"), Locale.CHINESE);
        assertThat(page)
                .contains("<ins>&lt;script&gt;alert('1')&lt;/script&gt;</ins>")
                .contains("<td>项目支出情况/残疾人康复救助经费/支出方向和用途</td>")
                .contains("<dd>年初 &amp; 草案.docx</dd>")
                .contains("<span class=\"tag warn\">变更 1</span>");
    }

    @Test
    void speaksEnglishWhereAsked() {
        String page = page(with(SAMPLE, "/projects/0/yearBudget", "300"), Locale.ENGLISH);
        assertThat(page)
                .contains("<html lang=\"en\">")
                .contains("<td>projects/残疾人康复救助经费/year budget</td>")
                .contains("<td>down 20 万元, 6.3%</td>");
    }

    @Test
    void saysThatNothingChanged() {
        assertThat(page(SAMPLE, Locale.CHINESE)).contains("没有变化").doesNotContain("<table>");
    }

    @Test
    void saysWhatHasNoPartner() {
        FileDiff diff = FileDiff.between(List.of(SAMPLE), List.of());
        assertThat(DiffPage.of(diff, "a", "b", Locale.CHINESE)).contains("变更后的文件中没有这张表");
    }

    @Test
    void showsLastYearsValuesApart() {
        DepartmentTargetTable lastYear = SAMPLE.withFiscalYear(Optional.of(2025));
        String page = DiffPage.of(FileDiff.between(List.of(lastYear), List.of(SAMPLE)), "a", "b", Locale.CHINESE);
        assertThat(page.substring(page.indexOf("<h3>上年指标值核对</h3>")))
                .contains("<th>上年表中的目标</th><th>本年表中的上年值</th>")
                .contains("<td>年度目标1/残疾儿童康复救助人数/上年</td><td><del>≥110人</del></td><td><ins>104人</ins></td>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "540 | 545 | <del>540</del> | <ins>545</ins>",
                "用于阅读活动、流动图书车和基层分馆 | 用于阅读活动、基层分馆流动图书车和 | 用于阅读活动、<del>流动图书车和基层分馆</del> | 用于阅读活动、<ins>基层分馆流动图书车和</ins>",
                "用于阅读活动、流动图书车和基层分馆 | 用于阅读活动、讲座、流动图书车和基层分馆 | 用于阅读活动、流动图书车和基层分馆 | 用于阅读活动、<ins>讲座、</ins>流动图书车和基层分馆",
                "用于阅读活动流动图书车和基层分馆🌱 | 用于阅读活动流动图书车和基层分馆🌲 | 用于阅读活动流动图书车和基层分馆<del>🌱</del> | 用于阅读活动流动图书车和基层分馆<ins>🌲</ins>",
            })
    void ofLongTextsOnlyTheDifferenceIsMarked(String before, String after, String markedBefore, String markedAfter) {
        MarkedTexts texts = MarkedTexts.of(before, after);
        assertThat(shown(texts::showBefore)).isEqualTo(markedBefore);
        assertThat(shown(texts::showAfter)).isEqualTo(markedAfter);
    }

    private static String shown(Consumer<Markup> text) {
        Markup page = new Markup();
        text.accept(page);
        return page.toString();
    }

    private static String page(DepartmentTargetTable after, Locale locale) {
        return DiffPage.of(FileDiff.between(List.of(SAMPLE), List.of(after)), "年初 & 草案.docx", "调整.xlsx", locale);
    }

    private static DepartmentTargetTable with(DepartmentTargetTable table, String path, String text) {
        return TableTexts.with(table, ModelPath.parse(path), text);
    }
}
