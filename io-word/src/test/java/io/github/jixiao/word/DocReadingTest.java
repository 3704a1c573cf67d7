package io.github.jixiao.word;

import static io.github.jixiao.word.Doc.row;
import static io.github.jixiao.word.Doc.sprm;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.TextBlock;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What no program at hand writes, but programs of the time did. */
class DocReadingTest {

    private static final int ACROSS_FIRST = 0x01;
    private static final int ACROSS = 0x02;
    private static final int DOWN = 0x20;
    private static final int DOWN_FIRST = 0x60;

    @Test
    void cellsMergeBothWays() {
        Doc doc = new Doc()
                .cell("a")
                .cell("b")
                .cell("c")
                .endRow(row(new int[] {0, 1000, 2000, 3000}, DOWN_FIRST, ACROSS_FIRST, ACROSS))
                .cell("a")
                .cell("d")
                .cell("e")
                .endRow(row(new int[] {0, 1000, 2000, 3000}, DOWN, 0, 0));
        assertShows(doc.grid(), """
                a | b⏎c | <
                ^ | d   | e
                """);
        assertThat(doc.read().findings()).extracting(Finding::code).containsExactly("merged-text");
    }

    @Test
    void laterChangesOfARowCount() {
        int[] edges = {0, 1000, 2000, 3000, 4000};
        Doc doc = new Doc()
                .cell("1")
                .cell("2")
                .cell("3")
                .cell("4")
                .endRow(row(edges))
                // cells 1 and 2 merged, cell 3 merged and split again
                .cell("a")
                .cell("")
                .cell("c")
                .cell("d")
                .endRow(row(edges), sprm(0x5624, 0, 2), sprm(0x5624, 2, 4), sprm(0x5625, 2, 4))
                // the last cell deleted, two inserted, and one made half as wide
                .cell("e")
                .cell("f")
                .cell("g")
                .cell("h")
                .cell("i")
                .endRow(row(edges), sprm(0x5622, 3, 4), sprm(0x7621, 3, 2, 0xE8, 3), sprm(0x7623, 3, 5, 0xF4, 1))
                .cell("j")
                .endRow(row(new int[] {0, 1000}), sprm(0x9602, 108, 0), sprm(0x9601, 0x3C, 4));
        assertShows(doc.grid(), """
                1 | 2 | 3 | 4 | <
                a | < | c | d | <
                e | f | g | h | i
                . | j
                """);
    }

    @Test
    void aVerticalMergeMayBeSaidLater() {
        Doc doc = new Doc()
                .cell("a")
                .endRow(row(new int[] {0, 1000}), sprm(0xD62B, 2, 0, 3))
                .cell("")
                .endRow(row(new int[] {0, 1000}), sprm(0xD62B, 2, 0, 1));
        assertShows(doc.grid(), """
                a
                ^
                """);
    }

    @Test
    void headerRowsAreTold() {
        Doc doc = new Doc()
                .cell("h")
                .endRow(row(new int[] {0, 1000}), sprm(0x3404, 1))
                .cell("a")
                .endRow(row(new int[] {0, 1000}));
        assertThat(doc.grid().headerRows()).isEqualTo(1);
    }

    @Test
    void largeDefinitionsStandElsewhere() {
        Doc doc = new Doc();
        byte[] row = doc.elsewhere(0x646B, row(new int[] {0, 1000, 3000}));
        byte[] paragraph = doc.elsewhere(0x6646, sprm(Doc.IN_TABLE, 1));
        doc.run("a").end("\u0007", paragraph).cell("b").endRow(row);
        assertThat(doc.grid().width(1, 2)).isEqualTo(2000);
        assertThat(doc.grid().row(0)).extracting(GridCell::text).containsExactly("a", "b");
    }

    @Test
    void withoutADefinitionCellsStandSideBySide() {
        Doc doc = new Doc().cell("a").cell("b").endRow().cell("c").cell("d").endRow();
        assertShows(doc.grid(), """
                a | b
                c | d
                """);
    }

    @Test
    void aRowThatNothingEndsIsKept() {
        SourceDocument document = new Doc()
                .cell("a")
                .endRow(row(new int[] {0, 1000}))
                .cell("b")
                .p("后")
                .read();
        assertThat(document.grids().get(0).cells()).extracting(GridCell::text).containsExactly("a", "b");
        assertThat(texts(document)).containsExactly("后");
    }

    @Test
    void aDeletedRowIsGoneUnlessTextOfItIsLeft() {
        byte[] deleted = sprm(0x0800, 1);
        byte[] edges = row(new int[] {0, 1000});
        Doc doc = new Doc()
                .cell("a")
                .endRow(edges)
                .run("x", deleted)
                .run("\u0007", deleted)
                .end("", sprm(Doc.IN_TABLE, 1))
                .run("\u0007", deleted)
                .end("", sprm(Doc.IN_TABLE, 1), sprm(Doc.ROW_END, 1), edges)
                .cell("b")
                .run("\u0007", deleted)
                .end("", sprm(Doc.IN_TABLE, 1), sprm(Doc.ROW_END, 1), edges);
        assertThat(doc.grid().cells()).extracting(GridCell::text).containsExactly("a", "b");
        assertThat(doc.grid().cells())
                .extracting(cell -> cell.address().orElseThrow().toString())
                .containsExactly("第1个表格第1行第1格", "第1个表格第3行第1格");
    }

    @Test
    void aPieceMayHaveAByteACharacter() {
        assertThat(texts(new Doc()
                        .p("项目")
                        .narrowPiece()
                        .p("caf\u00e9 \u201c95%\u201d")
                        .read()))
                .containsExactly("项目", "caf\u00e9 \u201c95%\u201d");
    }

    @Test
    void aPieceMayBeChangedAsAWhole() {
        assertThat(texts(new Doc().p("留").pieceWith(0x41, 1).p("删").read())).containsExactly("留");
        assertThat(texts(new Doc().p("留").pieceWith(sprm(0x0800, 1)).p("删").read()))
                .containsExactly("留");
        SourceDocument inTable = new Doc()
                .p("外")
                .pieceWith(sprm(Doc.IN_TABLE, 1))
                .run("内")
                .end("\u0007")
                .read();
        assertThat(inTable.grids()).hasSize(1);
    }

    @Test
    void hiddenIsWhatTheRunSays() {
        Doc doc = new Doc()
                .run("藏", sprm(0x083C, 1))
                .run("现", sprm(0x083C, 0x80))
                .run("隐", sprm(0x083C, 0x81))
                .p("");
        assertThat(texts(doc.read())).containsExactly("藏现隐");
        assertThat(doc.read().findings()).extracting(Finding::code).containsExactly("hidden-content");
    }

    @Test
    void signsOfControlAreNoText() {
        assertThat(texts(new Doc()
                        .p("2025\u001e2026\u001f\u0002\u0005\u0000年\u000b末\t")
                        .read()))
                .containsExactly("2025-2026年\n末\t");
    }

    @Test
    void aPageBreakIsALineUnlessItEndsTheParagraph() {
        assertThat(texts(new Doc().p("前\f后").read())).containsExactly("前\n后");
        assertThat(texts(new Doc().run("前").end("\f").p("后").read())).containsExactly("前", "后");
    }

    @Test
    void aTextBoxComesAfterItsAnchorAndOneWithoutAtTheEnd() {
        Doc doc = new Doc().run("锚").anchor(7).p("段").p("后").box(9, "组内").box(7, "框内");
        assertThat(texts(doc.read())).containsExactly("锚段", "框内", "后", "组内");
    }

    @Test
    void embeddedObjectsAreSaid() {
        SourceDocument document =
                new Doc().p("见\u0013 EMBED Excel.Sheet.8 \u0014\u0001\u0015表").read();
        assertThat(texts(document)).containsExactly("见表");
        assertThat(document.findings()).extracting(Finding::code).containsExactly("embedded-content");
    }

    private static void assertShows(Grid grid, String drawing) {
        assertThat(Grids.essence(grid)).isEqualTo(Grids.essence(Grids.parse(drawing)));
    }

    private static List<String> texts(SourceDocument document) {
        return document.blocks().stream()
                .filter(TextBlock.class::isInstance)
                .map(block -> ((TextBlock) block).text())
                .toList();
    }
}
