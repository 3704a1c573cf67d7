package io.github.jixiao.word;

import static io.github.jixiao.word.Doc.row;
import static io.github.jixiao.word.Doc.sprm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.grid.FormatProbe;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DocBadFileTest {

    private static final ReadLimits SMALL =
            new ReadLimits(100_000, 100, 100_000, 100_000, 100, 50, 1, 4, 3, 10, 2, 20, 10);

    @Test
    void isToldByItsStream() {
        OldWordFormat format = new OldWordFormat();
        assertThat(format.accepts(new FormatProbe(new byte[0], Set.of(), Set.of("WordDocument", "1Table"))))
                .isTrue();
        assertThat(format.accepts(new FormatProbe(new byte[0], Set.of(), Set.of("Workbook"))))
                .isFalse();
        assertThat(format.extensions()).containsExactly("doc", "wps");
    }

    @Test
    void isOnlyRead() {
        OldWordFormat format = new OldWordFormat();
        assertThat(format.writes()).isFalse();
        assertThatThrownBy(() -> format.write(SourceDocument.of(List.of()), OutputStream.nullOutputStream()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void tooOldOrEncryptedDocumentsAreRefused() {
        assertThat(rejection(new Doc().p("a").version(0x68))).isEqualTo("too-old");
        assertThat(rejection(new Doc().p("a").flag(0x0100))).isEqualTo("encrypted");
    }

    @Test
    void brokenFilesAreRefused() throws Exception {
        byte[] whole = DocTwinsTest.resource("tables.doc");
        assertThat(rejection(Arrays.copyOf(whole, whole.length / 2), ReadLimits.standard()))
                .isEqualTo("unreadable-ole");
        assertThat(rejection(new byte[0], ReadLimits.standard())).isEqualTo("unreadable-ole");
        // without its second stream
        assertThat(rejection(new Doc().p("a").flag(0x0200))).isEqualTo("unreadable-ole");
    }

    @Test
    void tooMuchOfAnythingIsRefused() {
        byte[] edges = row(new int[] {0, 1000});
        assertThat(rejection(new Doc().p("a".repeat(21)), SMALL)).isEqualTo("limit-cells");
        assertThat(rejection(repeat(new Doc(), 11, doc -> doc.p("a")), SMALL)).isEqualTo("limit-cells");
        assertThat(rejection(repeat(new Doc(), 4, doc -> doc.cell("a")).endRow(edges), SMALL))
                .isEqualTo("limit-cells");
        assertThat(rejection(repeat(new Doc(), 5, doc -> doc.cell("a").endRow(edges)), SMALL))
                .isEqualTo("limit-cells");
        assertThat(rejection(
                        repeat(new Doc(), 3, doc -> doc.cell("a").endRow(edges).p("b")), SMALL))
                .isEqualTo("limit-cells");
    }

    @Test
    void tablesNestAsDeepAsAllowed() {
        assertThat(rejection(new Doc().run("a").end("\r", sprm(Doc.IN_TABLE, 1), sprm(0x6649, 3, 0, 0, 0)), SMALL))
                .isEqualTo("limit-depth");
        assertThat(rejection(
                        new Doc().run("a").end("\r", sprm(Doc.IN_TABLE, 1), sprm(0x6649, 255, 255, 255, 127)),
                        ReadLimits.standard()))
                .isEqualTo("limit-depth");
    }

    @Test
    @Timeout(10)
    void aLookThatManyShareIsNotGoneOverForever() {
        Doc doc = new Doc();
        byte[] large = doc.elsewhere(0x6646, new byte[60_000]);
        assertThat(rejection(repeat(doc, 10, each -> each.p("", large)), SMALL)).isEqualTo("limit-inflated");
    }

    @Test
    @Timeout(10)
    void textBoxesAreReadOnceAndNotOneInTheOther() throws Exception {
        Doc doc = new Doc().run("锚").anchor(0).p("");
        for (int i = 0; i < 6_000; i++) {
            doc.box(i, "框", i + 1);
        }
        assertThat(new OldWordFormat().read(doc.bytes(), ReadLimits.standard()).blocks())
                .hasSize(6_001);
    }

    @Test
    void looksThatLeadOutsideAreRefused() {
        assertThat(rejection(new Doc().p("a", sprm(0x6646, 0, 0, 1, 0)))).isEqualTo("unreadable-ole");
    }

    private interface Step {
        Doc add(Doc doc);
    }

    private static Doc repeat(Doc doc, int times, Step step) {
        for (int i = 0; i < times; i++) {
            step.add(doc);
        }
        return doc;
    }

    private static String rejection(Doc doc) {
        return rejection(doc, ReadLimits.standard());
    }

    private static String rejection(Doc doc, ReadLimits limits) {
        return rejection(doc.bytes(), limits);
    }

    private static String rejection(byte[] data, ReadLimits limits) {
        RejectedException rejected =
                catchThrowableOfType(RejectedException.class, () -> new OldWordFormat().read(data, limits));
        assertThat(rejected).as("rejected").isNotNull();
        return rejected.finding().code();
    }
}
