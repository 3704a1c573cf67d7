package io.github.jixiao.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.TextBlock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An old document says what the one says of which another program made it. */
class DocTwinsTest {

    @ParameterizedTest
    @ValueSource(strings = {"tables", "nested", "lists", "changes", "text", "headers"})
    void bothAreReadAlike(String name) throws Exception {
        SourceDocument old = read(resource(name + ".doc"));
        SourceDocument document = Docx.read(resource(name + ".docx"));
        assertThat(shown(old)).isEqualTo(shown(document));
        assertThat(places(old)).isEqualTo(places(document));
        assertThat(headers(old)).isEqualTo(headers(document));
        assertThat(old.findings())
                .extracting(Finding::code, finding -> finding.address().map(Address::toString))
                .isEqualTo(document.findings().stream()
                        .map(finding -> org.assertj.core.groups.Tuple.tuple(
                                finding.code(), finding.address().map(Address::toString)))
                        .toList());
    }

    @Test
    void anIndentedRowHasABlankCellBeforeIt() throws Exception {
        assertThat(shown(read(resource("indented.doc")))).isEqualTo(shown(Docx.read(resource("indented.docx"))));
    }

    @Test
    void widthsAreThoseOfTheTable() throws Exception {
        Grid old = read(resource("tables.doc")).grids().get(0);
        Grid grid = Docx.read(resource("tables.docx")).grids().get(0);
        assertThat(old.columnCount()).isEqualTo(grid.columnCount());
        for (int column = 0; column < grid.columnCount(); column++) {
            assertThat(old.width(column, column + 1))
                    .isCloseTo(grid.width(column, column + 1), org.assertj.core.data.Offset.offset(2.0));
        }
    }

    @Test
    void poiSeesTheSameCells() throws Exception {
        byte[] data = resource("tables.doc");
        List<List<String>> theirs = new ArrayList<>();
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(data))) {
            TableIterator tables = new TableIterator(document.getRange());
            while (tables.hasNext()) {
                theirs.add(texts(tables.next()));
            }
        }
        assertThat(theirs).hasSize(2);
        assertThat(read(data).grids().stream()
                        .map(grid -> grid.cells().stream()
                                .map(GridCell::text)
                                .filter(text -> !text.isEmpty())
                                .toList()))
                .containsExactlyElementsOf(theirs);
    }

    /** Real documents, where the property or variable {@code JIXIAO_CASES} names a folder of them. */
    @Test
    void casesSavedInBothFormatsAreReadAlike() throws Exception {
        String folder = System.getProperty("JIXIAO_CASES", System.getenv("JIXIAO_CASES"));
        assumeThat(folder).isNotNull();
        int compared = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(folder), "*.doc")) {
            for (Path file : files) {
                Path twin = file.resolveSibling(file.getFileName() + "x");
                if (Files.exists(twin)) {
                    SourceDocument old = read(Files.readAllBytes(file));
                    SourceDocument document = Docx.read(Files.readAllBytes(twin));
                    assertThat(shown(old)).as(file.toString()).isEqualTo(shown(document));
                    assertThat(places(old)).as(file.toString()).isEqualTo(places(document));
                    assertThat(headers(old)).as(file.toString()).isEqualTo(headers(document));
                    compared++;
                }
            }
        }
        assertThat(compared).isPositive();
    }

    private static List<String> texts(Table table) {
        List<String> texts = new ArrayList<>();
        for (int row = 0; row < table.numRows(); row++) {
            for (int cell = 0; cell < table.getRow(row).numCells(); cell++) {
                String text = table.getRow(row).getCell(cell).text();
                String shown = text.replaceAll("[\\r\\u0007]+$", "").replace('\r', '\n');
                if (!shown.isEmpty()) {
                    texts.add(shown);
                }
            }
        }
        return texts;
    }

    private static List<Object> shown(SourceDocument document) {
        List<Object> shown = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof TextBlock text) {
                shown.add(text.text());
            } else {
                add((Grid) block, shown);
            }
        }
        return shown;
    }

    private static void add(Grid grid, List<Object> shown) {
        shown.add(Grids.essence(grid));
        for (GridCell cell : grid.cells()) {
            cell.content().nested().forEach(nested -> add(nested, shown));
        }
    }

    /** Where everything that is not blank stands, with its text. */
    private static List<String> places(SourceDocument document) {
        List<String> places = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof TextBlock text) {
                places.add(text.address().orElseThrow() + " " + text.text());
            } else {
                add(places, (Grid) block);
            }
        }
        return places;
    }

    /** What the pages print above each table. */
    private static List<List<String>> headers(SourceDocument document) {
        List<List<String>> headers = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            if (document.blocks().get(i) instanceof Grid) {
                headers.add(document.pageHeader(i).stream().map(TextBlock::text).toList());
            }
        }
        return headers;
    }

    private static void add(List<String> places, Grid grid) {
        for (GridCell cell : grid.cells()) {
            if (!cell.isBlank()) {
                places.add(cell.address().orElseThrow() + " " + cell.text()
                        + cell.content().hidden());
            }
            cell.content().nested().forEach(nested -> add(places, nested));
        }
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in = DocTwinsTest.class.getResourceAsStream("doc/" + name)) {
            return in.readAllBytes();
        }
    }

    private static SourceDocument read(byte[] data) throws RejectedException {
        return new OldWordFormat().read(data, ReadLimits.standard());
    }
}
