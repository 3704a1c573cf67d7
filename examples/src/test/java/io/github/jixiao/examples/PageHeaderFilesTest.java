package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TargetTables;
import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.form.reading.ReadStatus;
import io.github.jixiao.model.DepartmentTargetTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table, the title of which somebody moved into the header of the pages. */
class PageHeaderFilesTest {

    private static final ModelPath TITLE = ModelPath.root().to("title");

    @TempDir
    private Path folder;

    private final DepartmentTargetTable whole = SampleFiles.table();
    private Path docx;
    private Path xlsx;

    @BeforeEach
    void writeItWithoutItsTitle() throws IOException {
        DepartmentTargetTable bare = DepartmentTargetTable.builder()
                .from(whole)
                .title(Optional.empty())
                .fiscalYear(Optional.empty())
                .build();
        docx = folder.resolve("table.docx");
        xlsx = folder.resolve("table.xlsx");
        TargetTables.standard().write(bare, docx);
        TargetTables.standard().write(bare, xlsx);
    }

    @Test
    void aDocumentIsReadWhole() throws IOException {
        try (InputStream in = Files.newInputStream(docx);
                XWPFDocument document = new XWPFDocument(in)) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText(whole.title().orElseThrow());
            save(document::write, docx);
        }
        assertIsWhole(TargetTables.standard().read(docx), "页眉");
    }

    @Test
    void aWorkbookIsReadWhole() throws IOException {
        try (InputStream in = Files.newInputStream(xlsx);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.getSheetAt(0).getHeader().setCenter(whole.title().orElseThrow());
            save(book::write, xlsx);
        }
        assertIsWhole(TargetTables.standard().read(xlsx), "Sheet1!页眉");
    }

    private void assertIsWhole(ReadResult read, String place) {
        assertThat(read.status()).isEqualTo(ReadStatus.READ);
        assertThat(read.table()).contains(whole);
        assertThat(read.tables().get(0).sourceMap().slots(TITLE))
                .singleElement()
                .satisfies(slot ->
                        assertThat(slot.address().map(Address::toString)).contains(place));
    }

    /** Writes to a stream. */
    private interface Saved {
        void write(OutputStream out) throws IOException;
    }

    private static void save(Saved content, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            content.write(out);
        }
    }
}
