package io.github.jixiao.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {

    private static final FindingCode MISSING =
            new FindingCode("fund-total-missing", Severity.ERROR, "未填写，应为 {expected}", "blank, should be {expected}");
    private static final FindingCode INFO = new FindingCode("id-info", Severity.INFO, "{a}与{b}", "{b} and {a}{");

    private static final Finding TOTAL = Finding.of(MISSING)
            .at(ModelPath.parse("/composition/income/total/amount"))
            .at(new Address.TableCell("word/document.xml", List.of(0, 6, 3)))
            .labelled("收入构成/合计/当年金额")
            .with("expected", "1655.84");

    @Test
    void readsAsOneLineInChineseAndEnglish() {
        assertThat(TOTAL).hasToString("[error] fund-total-missing 收入构成/合计/当年金额（第1个表格第7行第4格）：未填写，应为 1655.84");
        assertThat(TOTAL.display(Locale.US))
                .isEqualTo("[error] fund-total-missing 收入构成/合计/当年金额 (table 1 row 7 cell 4): blank, should be 1655.84");
        assertThat(TOTAL.display(Locale.TRADITIONAL_CHINESE)).isEqualTo(TOTAL.toString());
    }

    @Test
    void namesThePathWhereThereAreNoLabels() {
        assertThat(Finding.of(MISSING)
                        .at(ModelPath.parse("/title"))
                        .with("expected", 1)
                        .display(Locale.ENGLISH))
                .isEqualTo("[error] fund-total-missing /title: blank, should be 1");
        assertThat(Finding.of(MISSING).with("expected", 1).display(Locale.ENGLISH))
                .isEqualTo("[error] fund-total-missing: blank, should be 1");
    }

    @Test
    void argumentsStandByNameInAnyOrderAndAreNeverTemplates() {
        Finding finding = Finding.of(INFO).with("a", "{b}").with("b", "$1\\");
        assertThat(finding.message(Locale.CHINA)).isEqualTo("{b}与$1\\");
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("$1\\ and {b}{");
        assertThat(finding.arguments()).containsExactly(Map.entry("a", "{b}"), Map.entry("b", "$1\\"));
    }

    @Test
    void anArgumentThatIsNotGivenStaysVisible() {
        assertThat(Finding.of(MISSING).message(Locale.CHINESE)).isEqualTo("未填写，应为 {expected}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "th-TH-u-nu-thai", "ar-EG-u-nu-arab", "zh-CN"})
    void theDefaultLocaleDoesNotMatter(String tag) {
        String expected = Finding.of(INFO).with("a", 1).with("b", 2).toString();
        String address = new Address.SheetCell(0, "Sheet1", 11, 8).toString();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(Finding.of(INFO).with("a", 1).with("b", 2))
                    .hasToString(expected)
                    .hasToString("[info] id-info：1与2");
            assertThat(new Address.SheetCell(0, "Sheet1", 11, 8)).hasToString(address);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aCopyLeavesTheOriginalAsItWas() {
        Finding warning = TOTAL.graded(Severity.WARNING);
        assertThat(warning.severity()).isEqualTo(Severity.WARNING);
        assertThat(TOTAL.severity()).isEqualTo(Severity.ERROR);
        assertThat(warning).isNotEqualTo(TOTAL);
        assertThat(warning.graded(Severity.ERROR)).isEqualTo(TOTAL).hasSameHashCodeAs(TOTAL);
    }

    @Test
    void keepsTheOtherPlacesItSpeaksOf() {
        Address part = new Address.Paragraph("word/document.xml", 2);
        assertThat(TOTAL.related()).isEmpty();
        assertThat(TOTAL.related(List.of(part)).related()).containsExactly(part);
        assertThat(TOTAL.address()).contains(new Address.TableCell("word/document.xml", List.of(0, 6, 3)));
        assertThat(Finding.of(INFO).path()).isEqualTo(ModelPath.root());
    }
}
