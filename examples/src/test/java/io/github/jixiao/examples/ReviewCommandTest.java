package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.jixiao.TargetTables;
import io.github.jixiao.check.CheckReport;
import io.github.jixiao.check.Checker;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.form.reading.ReadTable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewCommandTest {

    private static final TargetTables TABLES = TargetTables.standard();
    private static final String OLD = "../io-word/src/test/resources/io/github/jixiao/word/doc/tables.doc";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void theCopyReadsLikeTheFile(String extension) throws IOException {
        Path in = sample(extension);
        Path out = folder.resolve("copy." + extension);
        assertThat(Run.of("review", in.toString(), out.toString())).isEqualTo(new Run(0, "", ""));
        assertSame(TABLES.read(in), TABLES.read(out));
        assertThat(Run.of("review", in.toString(), out.toString()).exit()).isZero();
    }

    @Test
    void everyFindingIsACommentAndListed() throws IOException {
        Path out = folder.resolve("copy.xlsx");
        Run.of("review", sample("xlsx").toString(), out.toString());
        CheckReport report = Checker.standard().check(TABLES.read(sample("xlsx")));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(out)))) {
            XSSFSheet list = book.getSheet("审核意见");
            assertThat(book.getSheetIndex(list)).isEqualTo(book.getNumberOfSheets() - 1);
            assertThat(list.getRow(1).getCell(0).getStringCellValue()).isEqualTo("错误 9 个，警告 0 个，提示 0 个；不通过");
            int row = 3;
            for (Finding finding : report.findings()) {
                String place = finding.address().orElseThrow().display(Locale.CHINESE);
                Row listed = list.getRow(row++);
                assertThat(List.of(1, 2, 3, 4, 5))
                        .extracting(column -> listed.getCell(column).getStringCellValue())
                        .containsExactly("错误", place, finding.label(), finding.message(Locale.CHINESE), finding.code());
                String cell = place.substring(place.indexOf('!') + 1);
                Comment comment = book.getSheetAt(0).getCellComment(new CellAddress(cell));
                assertThat(comment.getString().getString()).isEqualTo("【错误】" + finding.message(Locale.CHINESE));
                assertThat(comment.getAuthor()).isEqualTo("绩效审核");
            }
            assertThat(list.getLastRowNum()).isEqualTo(row - 1);
            assertThat(book.getSheetAt(0).getCellComments()).hasSameSizeAs(report.findings());
        }
    }

    @Test
    void languageAndPolicyAreThoseOfTheCheck() throws IOException {
        Path policy = Files.writeString(
                folder.resolve("policy.json"), "{\"off\": [\"proj-sum\"], \"grade\": {\"val-blank\": \"INFO\"}}");
        Path out = folder.resolve("copy.xlsx");
        Run run = Run.of(
                "review",
                "--lang",
                "en",
                "--policy",
                policy.toString(),
                sample("xlsx").toString(),
                out.toString());
        assertThat(run).isEqualTo(new Run(0, "", ""));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(out)))) {
            XSSFSheet list = book.getSheet("Review");
            assertThat(list.getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("7 errors, 0 warnings, 1 infos; does not pass");
            assertThat(book.getSheetAt(0).getCellComments().values())
                    .extracting(comment -> comment.getString().getString())
                    .contains("[info] the target is blank")
                    .noneMatch(text -> text.contains("project expenditure 540.00 is less"));
        }
    }

    @Test
    void whatCannotBeAnnotatedIsTold() {
        Path out = folder.resolve("copy.docx");
        Run old = Run.of("review", OLD, out.toString());
        assertThat(old.exit()).isEqualTo(2);
        assertThat(old.err()).contains("另存为 .docx");
        Path json = folder.resolve("a.json");
        Run.of("convert", sample("docx").toString(), json.toString());
        Run ofJson = Run.of("review", "--lang", "en", json.toString(), out.toString());
        assertThat(ofJson.exit()).isEqualTo(2);
        assertThat(ofJson.err()).contains("edit-not-supported").contains(".json cannot be changed");
        Run none = Run.of("review", folder.resolve("none.docx").toString(), out.toString());
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("file-not-found");
        assertThat(out).doesNotExist();
    }

    @Test
    void wrongUsage() throws IOException {
        Run other = Run.of(
                "review", sample("docx").toString(), folder.resolve("copy.xlsx").toString());
        assertThat(other.exit()).isEqualTo(64);
        assertThat(other.err()).contains("the file is a .docx, so its copy is to be one, not .xlsx");
        Path in = Files.copy(sample("docx"), folder.resolve("in.docx"));
        Run itself = Run.of("review", in.toString(), in.toString());
        assertThat(itself.exit()).isEqualTo(64);
        assertThat(itself.err()).contains("would replace the file itself");
        assertThat(in).hasSameBinaryContentAs(sample("docx"));
    }

    @Test
    void aFailedWriteIsToldAndLeavesNothing() {
        Run run = Run.of(
                "review",
                sample("docx").toString(),
                folder.resolve("no/such/copy.docx").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be written");
        assertThat(folder).isEmptyDirectory();
    }

    /** A folder of real files may be named by the property or variable {@code JIXIAO_CASES}. */
    @Test
    void copiesOfRealFilesReadLikeThem() throws IOException {
        String cases = System.getProperty("JIXIAO_CASES", System.getenv("JIXIAO_CASES"));
        assumeThat(cases).isNotNull();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of(cases), "*.{docx,xlsx,xls}")) {
            for (Path file : files) {
                ReadResult before = TABLES.read(file);
                CheckReport report = Checker.standard().check(before);
                ByteArrayOutputStream copy = new ByteArrayOutputStream();
                Optional<Finding> refused = TABLES.review(Files.readAllBytes(file), report, Locale.CHINESE, copy);
                assertThat(refused).as(file.toString()).isEmpty();
                assertSame(before, TABLES.read(new ByteArrayInputStream(copy.toByteArray())));
            }
        }
    }

    private static void assertSame(ReadResult before, ReadResult after) {
        assertThat(after.tables())
                .extracting(ReadTable::table)
                .isEqualTo(before.tables().stream().map(ReadTable::table).toList());
        assertThat(after.tables())
                .extracting(ReadTable::findings)
                .isEqualTo(before.tables().stream().map(ReadTable::findings).toList());
        assertThat(after.document().orElseThrow().blocks())
                .isEqualTo(before.document().orElseThrow().blocks());
        assertThat(Checker.standard().check(after).findings())
                .isEqualTo(Checker.standard().check(before).findings());
        assertThat(after.findings())
                .filteredOn(finding -> finding.severity() != Severity.INFO)
                .isEqualTo(before.findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .toList());
    }

    private static Path sample(String extension) {
        return SampleFiles.FOLDER.resolve(SampleFiles.NAME + "." + extension);
    }
}
