package io.github.jixiao.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.DocumentFormat;
import io.github.jixiao.grid.FormatProbe;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.grid.TextBlock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class WritingTest {

    private static final Grid FORM = Grids.parse("""
            部门名称 | 某某局 | <
            收入 | 财政拨款 | 100
            ^ | 合计 | 100
            """);

    @Test
    void theSameDocumentIsTheSameBytesEverywhere() {
        byte[] first = Docx.write(SourceDocument.of(List.of(FORM)));
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(Docx.write(SourceDocument.of(List.of(FORM)))).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void thePageIsFilled() {
        Grid read = Docx.read(Docx.write(SourceDocument.of(List.of(Grids.withWidths(FORM, 1, 2, 1)))))
                .grids()
                .get(0);
        assertThat(read.boundary(3)).isEqualTo(9638);
        assertThat(read.width(1, 2)).isEqualTo(4819);
    }

    @Test
    void narrowColumnsStayApart() {
        Grid grid = Grids.withWidths(Grids.parse("a|b|c|d"), 0, 0.001, 1000, 0);
        Grid read =
                Docx.read(Docx.write(SourceDocument.of(List.of(grid)))).grids().get(0);
        assertThat(read.columnCount()).isEqualTo(4);
        assertThat(read.boundary(4)).isEqualTo(9638);
    }

    @Test
    void rowsRepeatOnlyAtTheHead() {
        Grid grid = Grid.of("", 3, new double[] {0, 1, 2, 3}, FORM.cells(), 2);
        assertThat(Docx.read(Docx.write(SourceDocument.of(List.of(grid))))
                        .grids()
                        .get(0)
                        .headerRows())
                .isEqualTo(2);
    }

    @Test
    void rowsThatMayFillAPageMaySplit() throws IOException {
        String text = "长".repeat(3_000);
        assertThat(mainPart(grid("短", StyleRole.TEXT))).contains("cantSplit");
        assertThat(mainPart(grid(text, StyleRole.TEXT))).doesNotContain("cantSplit");
        assertThat(mainPart(grid("行\n".repeat(60), StyleRole.TEXT))).doesNotContain("cantSplit");
    }

    @Test
    void rolesAreStyles() throws IOException {
        String main = mainPart(
                new TextBlock("题", StyleRole.TITLE, Optional.empty()),
                new TextBlock("注", StyleRole.NOTE, Optional.empty()),
                grid("签", StyleRole.LABEL),
                grid("数", StyleRole.NUMBER));
        assertThat(main)
                .containsSubsequence("\"Title\"", "题", "\"Note\"", "注", "\"CellLabel\"", "签", "\"CellNumber\"", "数");
    }

    @Test
    void whatXmlForbidsIsReplaced() {
        Grid grid = grid("a\u0001b\ud800c\uffffd\r\ne\rf😀", StyleRole.TEXT);
        Grid read =
                Docx.read(Docx.write(SourceDocument.of(List.of(grid)))).grids().get(0);
        assertThat(read.cells().get(0).text()).isEqualTo("a\ufffdb\ufffdc\ufffdd\ne\nf😀");
    }

    @Test
    void hiddenStaysHidden() {
        CellContent hidden = CellContent.text("藏").concealed();
        Grid grid = Grid.of("", 1, new double[] {0, 1}, List.of(cell(hidden, StyleRole.TEXT)));
        Grid read =
                Docx.read(Docx.write(SourceDocument.of(List.of(grid)))).grids().get(0);
        assertThat(read.cells().get(0).content().hidden()).isTrue();
    }

    @Test
    void nothingToDrawIsStillADocument() {
        SourceDocument empty = SourceDocument.of(
                List.of(Grid.of("", 0, new double[] {0, 1}, List.of()), Grid.of("", 1, new double[0], List.of())));
        assertThat(Docx.read(Docx.write(empty)).blocks()).isEmpty();
        assertThat(Oracle.xwpf(Docx.write(SourceDocument.of(List.of())))).isEmpty();
        assertThat(Oracle.xwpf(Docx.write(SourceDocument.of(List.of(Grid.of("", 2, new double[] {0, 1}, List.of()))))))
                .hasSize(1);
    }

    @Test
    void aFailingStreamFailsAsItself() {
        IOException full = new IOException("full");
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw full;
            }
        };
        assertThatThrownBy(() -> new WordFormat().write(SourceDocument.of(List.of(FORM)), out))
                .isSameAs(full);
    }

    @Test
    void theFormatIsFoundAndKnowsItsFiles() {
        DocumentFormat format = ServiceLoader.load(DocumentFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(WordFormat.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(format.id()).isEqualTo("docx");
        assertThat(format.extensions()).startsWith("docx");
        assertThat(format.accepts(new FormatProbe(new byte[0], Set.of("word/document.xml"), Set.of())))
                .isTrue();
        assertThat(format.accepts(new FormatProbe(new byte[0], Set.of("xl/workbook.xml"), Set.of())))
                .isFalse();
    }

    private static Grid grid(String text, StyleRole role) {
        return Grid.of("", 1, new double[] {0, 1}, List.of(cell(CellContent.text(text), role)));
    }

    private static GridCell cell(CellContent content, StyleRole role) {
        return new GridCell(0, 0, 1, 1, content, role, Optional.empty());
    }

    private static String mainPart(io.github.jixiao.grid.Block... blocks) throws IOException {
        byte[] data = Docx.write(SourceDocument.of(List.of(blocks)));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(data))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no main part");
    }
}
