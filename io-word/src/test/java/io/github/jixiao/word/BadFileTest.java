package io.github.jixiao.word;

import static io.github.jixiao.word.Docx.body;
import static io.github.jixiao.word.Docx.columns;
import static io.github.jixiao.word.Docx.p;
import static io.github.jixiao.word.Docx.t;
import static io.github.jixiao.word.Docx.tbl;
import static io.github.jixiao.word.Docx.tc;
import static io.github.jixiao.word.Docx.td;
import static io.github.jixiao.word.Docx.tr;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BadFileTest {

    private static final String MAIN = "word/document.xml";

    @Test
    void aTruncatedFileIsACorruptContainer() {
        byte[] whole = body(p(t("a"))).bytes();
        assertThat(rejection(Arrays.copyOf(whole, whole.length / 2), ReadLimits.standard()))
                .isEqualTo("corrupt-container");
    }

    @Test
    void withoutItsMainPartThePackageIsCorrupt() {
        assertThat(rejection(body().without(MAIN))).isEqualTo("corrupt-package");
        assertThat(rejection(body().without("_rels/.rels"))).isEqualTo("corrupt-package");
        assertThat(rejection(body().without("[Content_Types].xml"))).isEqualTo("corrupt-package");
        assertThat(rejection(body().part("_rels/.rels", "<Relationships/>"))).isEqualTo("corrupt-package");
    }

    @Test
    void brokenMarkupIsACorruptPart() {
        assertThat(rejection(body("<w:p>"))).isEqualTo("corrupt-part");
        assertThat(rejection(body(p(t("\u0001"))))).isEqualTo("corrupt-part");
        assertThat(rejection(body(p(t("&#1;"))))).isEqualTo("corrupt-part");
        assertThat(rejection(body(p(t("&nbsp;"))))).isEqualTo("corrupt-part");
        assertThat(rejection(body().part(MAIN, ""))).isEqualTo("corrupt-part");
        assertThat(rejection(body(p(t("a")), p("\u0001")))).isEqualTo("corrupt-part");
    }

    @Test
    void documentTypesAreRefused() {
        String main = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>";
        assertThat(rejection(body().part(MAIN, main))).isEqualTo("dtd-not-allowed");
    }

    @Test
    void tablesNestAsDeepAsAllowed() {
        assertThat(Docx.read(body(nested(9)).bytes()).grids()).hasSize(1);
        assertThat(rejection(body(nested(10)))).isEqualTo("limit-depth");
        assertThat(rejection(body(nested(300)))).isEqualTo("limit-depth");
    }

    @Test
    void tooMuchOfAnythingIsRefused() {
        ReadLimits small = new ReadLimits(100_000, 10, 100_000, 100_000, 100, 50, 1, 4, 3, 10, 2, 20, 1);
        assertThat(rejection(body(tbl(columns(1, 1, 1, 1), tr(tc("", "a")))), small))
                .isEqualTo("limit-cells");
        assertThat(rejection(body(tbl(tr(tc("", "a").repeat(4)))), small)).isEqualTo("limit-cells");
        assertThat(rejection(body(tbl(tr(tc("", "a")).repeat(5))), small)).isEqualTo("limit-cells");
        assertThat(rejection(body(tbl(tr(tc("", "a"))).repeat(3)), small)).isEqualTo("limit-cells");
        assertThat(rejection(body(tbl(tr(tc("", "a").repeat(3)).repeat(4))), small))
                .isEqualTo("limit-cells");
        assertThat(rejection(body(p(t("a")).repeat(11)), small)).isEqualTo("limit-cells");
        assertThat(rejection(body(p(t("a".repeat(21)))), small)).isEqualTo("limit-cells");
        assertThat(rejection(body(tbl(tr(td("<w:p/>".repeat(22))))), small)).isEqualTo("limit-cells");
        String uneven = tr(tc("tcW=10000", "a"), tc("tcW=20000", "b")) + tr(tc("tcW=11000", "a"), tc("tcW=19000", "b"));
        assertThat(rejection(body(tbl(uneven + uneven.replace("000", "500"))), small))
                .isEqualTo("limit-cells");
    }

    @Test
    void ofTooManyFindingsTheRestIsCounted() {
        SourceDocument document = body(tbl(
                        columns(1000), tr(tc("gridSpan=0", "a")).repeat(1_500)))
                .read();
        assertThat(document.findings()).hasSize(1_001);
        Finding last = document.findings().get(1_000);
        assertThat(last.code()).isEqualTo("more-findings");
        assertThat(last.arguments()).containsEntry("count", "500");
    }

    @Test
    void oddNumbersAreNoReasonToFail() {
        SourceDocument document = body(tbl(
                        "<w:tblGrid><w:gridCol/><w:gridCol w:w=\"-5\"/><w:gridCol w:w=\"x\"/></w:tblGrid>",
                        "<w:tr><w:trPr><w:gridBefore w:val=\"2147483647\"/><w:gridAfter w:val=\"-1\"/>"
                                + "<w:wBefore w:w=\"99999999999\" w:type=\"dxa\"/></w:trPr>" + tc("tcW=2147483647", "a")
                                + tc("tcW=2147483647", "b") + tc("tcW=-1", "c") + "</w:tr>",
                        "<w:tr/>"))
                .read();
        assertThat(document.grids().get(0).cells()).hasSize(3);
        assertThat(body(tbl(), tbl("<w:tr/>")).read().blocks()).isEmpty();
    }

    @Test
    @Timeout(10)
    void muchTextBelowAMergeTakesNoLongerThanItIs() {
        StringBuilder rows = new StringBuilder(tr(tc("vMerge=restart", "a")));
        for (int i = 0; i < 20_000; i++) {
            rows.append(tr(tc("vMerge", "一二三四五六七八九十一二三四五六七八九十" + i)));
        }
        SourceDocument document = body(tbl(columns(1000), rows.toString())).read();
        assertThat(document.grids().get(0).cells()).hasSize(1);
        assertThat(document.grids().get(0).cells().get(0).text().lines()).hasSize(20_001);
    }

    private static String nested(int depth) {
        return "<w:tbl><w:tr><w:tc>".repeat(depth) + p(t("a")) + "<w:p/></w:tc></w:tr></w:tbl>".repeat(depth);
    }

    private static String rejection(Docx docx) {
        return rejection(docx, ReadLimits.standard());
    }

    private static String rejection(Docx docx, ReadLimits limits) {
        return rejection(docx.bytes(), limits);
    }

    private static String rejection(byte[] data, ReadLimits limits) {
        RejectedException rejected =
                catchThrowableOfType(RejectedException.class, () -> new WordFormat().read(data, limits));
        assertThat(rejected).as("rejected").isNotNull();
        return rejected.finding().code();
    }
}
