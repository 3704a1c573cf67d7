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

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.SourceDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableReadingTest {

    @Test
    void spansAreRectangles() {
        Grid grid = body(tbl(
                        columns(1000, 1000, 2000),
                        tr(tc("gridSpan=2 vMerge=restart", "甲"), tc("", "乙")),
                        tr(tc("gridSpan=2 vMerge"), tc("", "丙")),
                        tr(tc("gridSpan=2 vMerge=continue"), tc("", "丁")),
                        tr(tc("", "戊"), tc("gridSpan=2", "己"))))
                .grid();
        assertShows(grid, """
                甲 | < | 乙
                ^  | < | 丙
                ^  | < | 丁
                戊 | 己 | <
                """);
        assertThat(grid.boundary(1)).isEqualTo(1000);
        assertThat(grid.boundary(3)).isEqualTo(4000);
    }

    @Test
    void aNewMergeBelowAnotherIsOfItsOwn() {
        Grid grid = body(tbl(
                        columns(1000, 1000),
                        tr(tc("vMerge=restart", "一"), tc("", "a")),
                        tr(tc("vMerge"), tc("", "b")),
                        tr(tc("vMerge=restart", "二"), tc("", "c")),
                        tr(tc("vMerge"), tc("", "d"))))
                .grid();
        assertShows(grid, """
                一 | a
                ^ | b
                二 | c
                ^ | d
                """);
    }

    @Test
    void horizontalMergesOfOldProgramsCount() {
        Grid grid = body(tbl(
                        columns(1000, 1000, 1000),
                        tr(tc("hMerge=restart vMerge=restart", "甲"), tc("hMerge=continue vMerge=restart"), tc("", "乙")),
                        tr(tc("hMerge=restart vMerge"), tc("hMerge vMerge"), tc("", "丙"))))
                .grid();
        assertShows(grid, """
                甲 | < | 乙
                ^ | < | 丙
                """);
    }

    @Test
    void rowsMayLeaveRoomAtTheirEnds() {
        Grid grid = body(tbl(
                        columns(1000, 1000, 1000),
                        tr(tc("", "a"), tc("", "b"), tc("", "c")),
                        "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/><w:gridAfter w:val=\"1\"/></w:trPr>" + tc("", "d")
                                + "</w:tr>"))
                .grid();
        GridCell d = grid.row(1).get(0);
        assertThat(d.column()).isEqualTo(1);
        assertThat(d.columnEnd()).isEqualTo(2);
        assertThat(grid.at(1, 0)).isEmpty();
        assertThat(grid.at(1, 2)).isEmpty();
    }

    @Test
    void rowsMayBeNarrowerOrWiderThanTheGrid() {
        Grid grid = body(tbl(
                        columns(1000, 1000),
                        tr(tc("", "a"), tc("", "b")),
                        tr(tc("", "c")),
                        tr(tc("", "d"), tc("", "e"), tc("tcW=500", "f"))))
                .grid();
        assertThat(grid.columnCount()).isEqualTo(3);
        assertThat(grid.row(1)).extracting(GridCell::text).containsExactly("c");
        assertThat(grid.row(2)).extracting(GridCell::column).containsExactly(0, 1, 2);
        assertThat(grid.width(2, 3)).isEqualTo(500);
    }

    @Test
    void withoutAGridTheWidthsOfTheCellsTell() {
        Grid grid = body(tbl(
                        tr(tc("tcW=4000", "a"), tc("tcW=4000", "b")),
                        tr(tc("tcW=2000", "c"), tc("tcW=2000", "d"), tc("tcW=4010", "e"))))
                .grid();
        assertShows(grid, """
                a | < | b
                c | d | e
                """);
    }

    @Test
    void withoutAGridAndWidthsTheSpansTell() {
        Grid grid = body(tbl(tr(tc("gridSpan=2", "a"), tc("", "b")), tr(tc("", "c"), tc("", "d"), tc("", "e"))))
                .grid();
        assertShows(grid, """
                a | < | b
                c | d | e
                """);
    }

    @Test
    void aRowThatFitsByItsWidthsOnlyIsPlacedByThem() {
        Grid grid = body(tbl(
                        columns(2000, 2000, 2000, 2000),
                        tr(tc("tcW=2000", "a"), tc("tcW=2000", "b"), tc("tcW=2000", "c"), tc("tcW=2000", "d")),
                        tr(tc("tcW=4000", "e"), tc("tcW=4000", "f"))))
                .grid();
        assertShows(grid, """
                a | b | c | d
                e | < | f | <
                """);
    }

    @Test
    void bordersNudgedByHandAreOneBoundary() {
        Grid grid = body(tbl(
                        columns(1000, 15, 985, 2000),
                        tr(tc("vMerge=restart", "甲"), tc("gridSpan=2", "a"), tc("", "b")),
                        tr(tc("gridSpan=2 vMerge"), tc("", "c"), tc("", "d"))))
                .grid();
        assertShows(grid, """
                甲 | a | b
                ^ | c | d
                """);
    }

    @Test
    void noCellVanishesBecauseItIsNarrow() {
        Grid grid = body(tbl(
                        columns(10, 10, 10, 2000),
                        tr(tc("", "a"), tc("", "b"), tc("", "c"), tc("", "d")),
                        tr(tc("gridSpan=3", "e"), tc("", "f"))))
                .grid();
        assertShows(grid, """
                a | b | c | d
                e | < | < | f
                """);
    }

    @Test
    void badSpansAreCut() {
        SourceDocument document = body(tbl(
                        columns(1000, 1000, 1000),
                        tr(tc("gridSpan=-5", "a"), tc("gridSpan=0", "b"), tc("gridSpan=abc", "c")),
                        tr(tc("", "d"), tc("gridSpan=2147483647", "e")),
                        tr(tc("gridSpan=5", "f")),
                        tr(tc("gridSpan=99999999999999999999", "g"), tc("", "h"))))
                .read();
        assertShows(document.grids().get(0), """
                a | b | c
                d | e | <
                f | < | <
                g | h |
                """);
        assertThat(document.findings())
                .extracting(Finding::code)
                .containsOnly("bad-span")
                .hasSize(6);
        assertThat(document.findings().get(4).toString())
                .contains("第1个表格第2行第2格")
                .contains("2147483647，已按 2 列处理");
    }

    @Test
    void aContinuationThatNothingBeginsIsACellOfItsOwn() {
        SourceDocument document = body(tbl(
                        columns(1000, 1000),
                        tr(tc("vMerge", "a"), tc("", "b")),
                        tr(tc("vMerge"), tc("vMerge", "c")),
                        tr(tc("hMerge", "d"), tc("", "e"))))
                .read();
        assertShows(document.grids().get(0), """
                a | b
                ^ | c
                d | e
                """);
        assertThat(document.findings())
                .extracting(Finding::code)
                .containsOnly("orphan-merge")
                .hasSize(3);
    }

    @Test
    void aMergeThatIsNoRectangleIsNotMerged() {
        SourceDocument document = body(tbl(
                        columns(1000, 1000, 1000),
                        tr(tc("gridSpan=2 vMerge=restart", "a"), tc("", "b")),
                        tr(tc("vMerge"), tc("gridSpan=2", "c"))))
                .read();
        assertShows(document.grids().get(0), """
                a | < | b
                . | c | <
                """);
        assertThat(document.findings()).extracting(Finding::code).containsExactly("uneven-merge");
    }

    @Test
    void severalCellsMayContinueOneTogether() {
        SourceDocument document = body(tbl(
                        columns(1000, 1000, 1000),
                        tr(tc("gridSpan=2 vMerge=restart", "a"), tc("", "b")),
                        tr(tc("vMerge"), tc("vMerge"), tc("", "c"))))
                .read();
        assertShows(document.grids().get(0), """
                a | < | b
                ^ | < | c
                """);
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void textThatAMergeHidesIsNotLost() {
        SourceDocument document = body(tbl(
                        columns(1000, 1000),
                        tr(tc("vMerge=restart", "产出"), tc("", "a")),
                        tr(tc("vMerge", "产出"), tc("", "b")),
                        tr(tc("vMerge", "效益"), tc("", "c"))))
                .read();
        assertShows(document.grids().get(0), """
                产出⏎效益 | a
                ^ | b
                ^ | c
                """);
        assertThat(document.findings()).extracting(Finding::code).containsExactly("merged-text");
        assertThat(document.findings().get(0).address()).contains(address(0, 2, 0));
    }

    @Test
    void contentControlsAroundRowsAndCellsAreTransparent() {
        SourceDocument document = body("<w:sdt><w:sdtContent>"
                        + tbl(
                                columns(1000, 1000),
                                "<w:sdt><w:sdtPr/><w:sdtContent>" + tr(tc("", "a"), sdt(tc("", "b")))
                                        + "</w:sdtContent></w:sdt>",
                                "<w:customXml>" + tr(sdt(sdt(tc("", "c"))), tc("", "d")) + "</w:customXml>")
                        + "</w:sdtContent></w:sdt>")
                .read();
        assertShows(document.grids().get(0), """
                a | b
                c | d
                """);
        assertThat(document.grids().get(0).row(1))
                .extracting(cell -> cell.address().orElseThrow())
                .containsExactly(address(0, 1, 0), address(0, 1, 1));
    }

    @Test
    void placeholdersAreNoContentButTheirCellsStay() {
        Grid grid = body(tbl(
                        columns(1000, 1000),
                        tr(
                                "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + tc("", "单击此处输入")
                                        + "</w:sdtContent></w:sdt>",
                                tc("", "b"))))
                .grid();
        assertShows(grid, ". | b");
    }

    @Test
    void deletedRowsAreGoneButCounted() {
        SourceDocument document = body(
                        tbl(columns(1000), "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc("", "x") + "</w:tr>"),
                        tbl(
                                columns(1000),
                                "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc("", "x") + "</w:tr>",
                                "<w:tr><w:trPr><w:ins w:id=\"1\"/></w:trPr>" + tc("", "a") + "</w:tr>"))
                .read();
        assertThat(document.grids()).hasSize(1);
        assertShows(document.grids().get(0), "a");
        assertThat(document.grids().get(0).cells().get(0).address()).contains(address(1, 1, 0));
        assertThat(document.findings()).extracting(Finding::code).containsExactly("tracked-changes");
    }

    @Test
    void propertiesBeforeATrackedChangeDoNotCount() {
        SourceDocument document = body(tbl(
                        "<w:tblGrid><w:gridCol w:w=\"1000\"/><w:gridCol w:w=\"1000\"/><w:tblGridChange><w:tblGrid>"
                                + "<w:gridCol w:w=\"9\"/></w:tblGrid></w:tblGridChange></w:tblGrid>",
                        tr(
                                "<w:tc><w:tcPr><w:tcPrChange><w:tcPr><w:gridSpan w:val=\"2\"/><w:vMerge/></w:tcPr>"
                                        + "</w:tcPrChange></w:tcPr>" + p(t("a")) + "</w:tc>",
                                tc("", "b"))))
                .read();
        assertShows(document.grids().get(0), "a | b");
        assertThat(document.findings()).isEmpty();
    }

    @Test
    void tablesInsideCellsAreNested() {
        SourceDocument document = body(tbl(
                        columns(4000, 1000),
                        tr(
                                td(p(t("前"))
                                        + tbl(columns(1000, 1000), tr(tc("", "a"), tc("", "b")))
                                        + p()
                                        + tbl(columns(1000), tr(tc("", "c")))
                                        + p(t("后"))),
                                tc("", "x"))))
                .read();
        GridCell cell = document.grids().get(0).cells().get(0);
        assertThat(cell.text()).isEqualTo("前\n后");
        assertThat(cell.content().nested()).hasSize(2);
        assertThat(cell.content().nested().get(1).cells().get(0).address())
                .contains(new Address.TableCell("word/document.xml", List.of(0, 0, 0, 1, 0, 0)));
    }

    @Test
    void rowsThatRepeatOnEveryPageAreHeaders() {
        String header = "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + tc("", "h") + "</w:tr>";
        Grid grid = body(tbl(columns(1000), header, header, tr(tc("", "a")), header))
                .grid();
        assertThat(grid.headerRows()).isEqualTo(2);
    }

    @Test
    void strictDocumentsAreRead() {
        SourceDocument document = Docx.strict(tbl(
                        "<w:tblGrid><w:gridCol w:w=\"2.54cm\"/><w:gridCol w:w=\"72pt\"/></w:tblGrid>",
                        tr(tc("", "a"), tc("", "b"))))
                .read();
        Grid grid = document.grids().get(0);
        assertShows(grid, "a | b");
        assertThat(grid.width(0, 1)).isEqualTo(1440);
        assertThat(grid.width(1, 2)).isEqualTo(1440);
    }

    private static String sdt(String content) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static Address address(Integer... path) {
        return new Address.TableCell("word/document.xml", List.of(path));
    }

    /** Positions and texts, blank cells included. */
    private static void assertShows(Grid grid, String drawing) {
        assertThat(grid.toString()).isEqualTo(Grids.parse(drawing).toString());
    }
}
