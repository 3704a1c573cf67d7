package io.github.jixiao.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.TextBlock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/** Markup that no program writes: known elements anywhere, with any values. */
class OddMarkupProperties {

    private static final String[] NAMES = {
        "p",
        "r",
        "t",
        "tbl",
        "tr",
        "tc",
        "tblGrid",
        "gridCol",
        "tcPr",
        "trPr",
        "pPr",
        "rPr",
        "tcW",
        "gridSpan",
        "vMerge",
        "hMerge",
        "gridBefore",
        "gridAfter",
        "wBefore",
        "tblHeader",
        "del",
        "ins",
        "moveFrom",
        "sdt",
        "sdtPr",
        "sdtContent",
        "showingPlcHdr",
        "numPr",
        "numId",
        "ilvl",
        "pStyle",
        "vanish",
        "fldChar",
        "sym",
        "txbxContent",
        "drawing",
        "br",
        "AlternateContent",
        "Choice",
        "Fallback",
        "hyperlink",
        "body",
        "checkBox",
        "default"
    };

    private static final String[] VALUES = {
        "",
        "0",
        "1",
        "2",
        "3",
        "-1",
        "restart",
        "continue",
        "begin",
        "separate",
        "end",
        "2147483647",
        "abc",
        "500",
        "1000",
        "50%",
        "F0FE",
        "99999999999"
    };

    @Provide
    Arbitrary<String> anyMarkup() {
        return markup(4).list().ofMaxSize(6).map(parts -> String.join("", parts));
    }

    /** Rows of cells with any properties: what is most likely to make rectangles that overlap. */
    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> property = Combinators.combine(
                        Arbitraries.of("gridSpan", "vMerge", "vMerge", "hMerge", "tcW"), Arbitraries.of(VALUES))
                .as((name, value) -> "<w:" + name + " w:val=\"" + value + "\" w:w=\"" + value + "\"/>");
        Arbitrary<String> cell = property.list()
                .ofMaxSize(3)
                .map(properties -> "<w:tc><w:tcPr>" + String.join("", properties)
                        + "</w:tcPr><w:p><w:r><w:t>字</w:t></w:r></w:p></w:tc>");
        Arbitrary<String> gap = Combinators.combine(
                        Arbitraries.of("gridBefore", "gridAfter", "del", "cantSplit"), Arbitraries.of(VALUES))
                .as((name, value) -> "<w:trPr><w:" + name + " w:val=\"" + value + "\"/></w:trPr>");
        Arbitrary<String> row = Combinators.combine(gap, cell.list().ofMaxSize(6))
                .as((before, cells) -> "<w:tr>" + before + String.join("", cells) + "</w:tr>");
        Arbitrary<String> column = Arbitraries.of(VALUES).map(width -> "<w:gridCol w:w=\"" + width + "\"/>");
        return Combinators.combine(column.list().ofMaxSize(6), row.list().ofMaxSize(8))
                .as((columns, rows) -> "<w:tbl><w:tblGrid>" + String.join("", columns) + "</w:tblGrid>"
                        + String.join("", rows) + "</w:tbl>");
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void anyMarkupIsReadOrRefused(@ForAll("anyMarkup") String markup) {
        try {
            new WordFormat().read(Docx.body(markup).numbering("").bytes(), ReadLimits.standard());
        } catch (RejectedException refused) {
            assertThat(refused.finding().code()).startsWith("limit-");
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noCellOfATableIsLost(@ForAll("tables") String table) {
        StringBuilder markup = new StringBuilder();
        Set<String> kept = new TreeSet<>();
        for (String row : table.split("(?=<w:tr>)", -1)) {
            for (String piece : row.split("(?<=字)", -1)) {
                markup.append(piece);
                if (piece.endsWith("字")) {
                    String number = Integer.toString(markup.length());
                    markup.append(number);
                    if (!row.contains("<w:del ")) {
                        kept.add("字" + number);
                    }
                }
            }
        }
        Set<String> shown = new TreeSet<>();
        for (Grid grid : Docx.body(markup.toString()).read().grids()) {
            grid.cells().forEach(cell -> shown.addAll(cell.text().lines().toList()));
        }
        assertThat(shown).isEqualTo(kept);
    }

    private static Arbitrary<String> markup(int depth) {
        Arbitrary<String> text = Arbitraries.of("字", " ", "a\nb");
        if (depth == 0) {
            return text;
        }
        Arbitrary<String> element = Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.of(VALUES),
                        Arbitraries.lazy(() -> markup(depth - 1)).list().ofMaxSize(4))
                .as((name, value, content) -> "<w:" + name + " w:val=\"" + value + "\" w:w=\"" + value
                        + "\" w:fldCharType=\"" + value + "\" w:char=\"" + value + "\">" + String.join("", content)
                        + "</w:"
                        + name + ">");
        return Arbitraries.frequencyOf(Tuple.of(1, text), Tuple.of(6, element));
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void aDocumentReadIsADocumentToWrite(@ForAll("anyMarkup") String markup) throws RejectedException {
        SourceDocument document;
        try {
            document = new WordFormat().read(Docx.body(markup).bytes(), ReadLimits.standard());
        } catch (RejectedException refused) {
            return;
        }
        SourceDocument again = Docx.read(Docx.write(document));
        assertThat(texts(again)).isEqualTo(texts(document));
        assertThat(again.grids()).hasSameSizeAs(document.grids());
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void anyDocumentReadCanBeAnnotated(@ForAll("anyMarkup") String markup) throws RejectedException {
        annotate(markup);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void anyTableReadCanBeAnnotated(@ForAll("tables") String table) throws RejectedException {
        annotate(table);
    }

    private static void annotate(String markup) throws RejectedException {
        byte[] original = Docx.body(markup).bytes();
        SourceDocument document;
        try {
            document = new WordFormat().read(original, ReadLimits.standard());
        } catch (RejectedException refused) {
            return;
        }
        byte[] copy = Docx.annotated(original, Docx.edits(Docx.addresses(document)));
        assertThat(Docx.read(copy).blocks()).isEqualTo(document.blocks());
    }

    private static List<String> texts(SourceDocument document) {
        return document.blocks().stream()
                .filter(TextBlock.class::isInstance)
                .map(block -> ((TextBlock) block).text())
                .toList();
    }
}
