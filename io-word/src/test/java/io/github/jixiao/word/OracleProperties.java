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
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.jixiao.finding.Address;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.SourceDocument;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** Apache POI and docx4j must see in a document what this module wrote into it or read from it. */
class OracleProperties {

    @Provide
    Arbitrary<Grid> tilings() {
        return Grids.tilings();
    }

    @Property(tries = 4, edgeCases = EdgeCasesMode.NONE)
    void othersSeeWhatIsWritten(@ForAll @Size(12) List<@From("tilings") Grid> grids) {
        byte[] data = Docx.write(SourceDocument.of(grids));
        List<List<Oracle.Row>> xwpf = Oracle.xwpf(data);
        List<List<Oracle.Row>> docx4j = Oracle.docx4j(data);
        for (int i = 0; i < grids.size(); i++) {
            Grid essence = Grids.essence(grids.get(i));
            assertThat(Grids.essence(Oracle.grid(xwpf.get(i)))).isEqualTo(essence);
            assertThat(Grids.essence(Oracle.grid(docx4j.get(i)))).isEqualTo(essence);
        }
        assertAddresses(Docx.read(data), xwpf, docx4j);
    }

    @Example
    void addressesCountWhateverTheMarkupHas() {
        String control = "<w:sdt><w:sdtPr><w:id w:val=\"1\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String deleted = "<w:tr><w:trPr><w:del w:id=\"9\" w:author=\"x\"/></w:trPr>" + tc("", "x") + "</w:tr>";
        String table = tbl(
                columns(1000, 1000),
                control.formatted(tr(tc("vMerge=restart", "a"), tc("", "b"))),
                deleted,
                tr(tc("vMerge"), control.formatted(tc("", "c"))),
                tr(td(tbl(columns(500, 500), deleted, tr(tc("", "d"), tc("", "e"))) + p(t("f"))), tc("", "g")));
        byte[] data = body(control.formatted(table), p(t("h")), tbl(columns(1000), tr(tc("", "i"))))
                .bytes();
        SourceDocument document = Docx.read(data);
        assertThat(cells(document.grids()).stream().map(GridCell::text).toList())
                .containsExactlyInAnyOrder("a", "b", "c", "d", "e", "f", "g", "i");
        List<List<Oracle.Row>> tables = Oracle.docx4j(data);
        for (GridCell cell : cells(document.grids())) {
            assertThat(Oracle.text(tables, path(cell)).strip()).isEqualTo(cell.text());
        }
    }

    /** A folder of real files may be named by the property or variable {@code JIXIAO_CASES}. */
    @Example
    void othersSeeWhatIsReadFromRealFiles() throws IOException {
        String folder = System.getProperty("JIXIAO_CASES", System.getenv("JIXIAO_CASES"));
        assumeThat(folder).isNotNull();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(folder), "*.docx")) {
            for (Path file : files) {
                byte[] data = Files.readAllBytes(file);
                SourceDocument document = Docx.read(data);
                List<List<Oracle.Row>> tables = Oracle.docx4j(data);
                assertThat(document.grids()).as(file.toString()).hasSameSizeAs(tables);
                for (int i = 0; i < tables.size(); i++) {
                    assertThat(Grids.essence(document.grids().get(i)))
                            .as(file.toString())
                            .isEqualTo(Grids.essence(Oracle.grid(tables.get(i))));
                }
                assertAddresses(document, Oracle.xwpf(data), tables);
            }
        }
    }

    private static void assertAddresses(
            SourceDocument document, List<List<Oracle.Row>> xwpf, List<List<Oracle.Row>> docx4j) {
        for (GridCell cell : cells(document.grids())) {
            assertThat(Oracle.text(xwpf, path(cell))).isEqualTo(cell.text());
            assertThat(Oracle.text(docx4j, path(cell))).isEqualTo(cell.text());
        }
    }

    private static List<Integer> path(GridCell cell) {
        return ((Address.TableCell) cell.address().orElseThrow()).path();
    }

    private static List<GridCell> cells(List<Grid> grids) {
        List<GridCell> cells = new ArrayList<>();
        for (Grid grid : grids) {
            cells.addAll(grid.cells());
            grid.cells().forEach(cell -> cells.addAll(cells(cell.content().nested())));
        }
        return cells;
    }
}
