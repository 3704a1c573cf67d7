package io.github.jixiao.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.grid.FormatProbe;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BadOldFilesTest {

    private static final ReadLimits SMALL =
            new ReadLimits(1 << 20, 100, 1 << 20, 1 << 20, 100, 256, 8, 5, 4, 12, 2, 20, 3);

    private static final byte[] GOOD = OldBooks.xls(BadOldFilesTest::fill);
    private static final byte[] STREAM = OldBooks.stream(GOOD);

    /** Two sheets with a text, a number, a formula and a merged region each. */
    private static void fill(Workbook book) {
        for (String name : List.of("一", "二")) {
            Sheet sheet = book.createSheet(name);
            Row row = sheet.createRow(0);
            row.createCell(0).setCellValue("指标值 " + name);
            row.createCell(1).setCellValue(12.5);
            row.createCell(2).setCellFormula("1/3");
            row.getCell(2).setCellValue(1.0 / 3);
            row.createCell(3).setCellFormula("\"a\"");
            row.getCell(3).setCellValue("结果");
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 3));
        }
    }

    private static String refused(byte[] file) {
        return refused(file, ReadLimits.standard());
    }

    private static String refused(byte[] file, ReadLimits limits) {
        return catchThrowableOfType(RejectedException.class, () -> new OldExcelFormat().read(file, limits))
                .finding()
                .code();
    }

    private static Consumer<Workbook> cells(int rows, int columns, String text) {
        return book -> {
            Sheet sheet = book.createSheet();
            for (int i = 0; i < rows; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < columns; j++) {
                    row.createCell(j).setCellValue(text);
                }
            }
        };
    }

    @Test
    void aWorkbookIsToldByItsStreams() {
        OldExcelFormat format = new OldExcelFormat();
        assertThat(format.accepts(new FormatProbe(GOOD, Set.of(), Set.of("WORKBOOK", "MBD0"))))
                .isTrue();
        assertThat(format.accepts(new FormatProbe(GOOD, Set.of(), Set.of("Book"))))
                .isTrue();
        assertThat(format.accepts(new FormatProbe(STREAM, Set.of(), Set.of()))).isTrue();
        assertThat(format.accepts(new FormatProbe(GOOD, Set.of(), Set.of("WordDocument"))))
                .isFalse();
        assertThat(format.accepts(new FormatProbe(new byte[9], Set.of("xl/workbook.xml"), Set.of())))
                .isFalse();
    }

    @Test
    void theFormatIsOnlyRead() {
        OldExcelFormat format = new OldExcelFormat();
        assertThat(format.writes()).isFalse();
        assertThat(format.extensions()).containsExactly("xls", "et");
        assertThatThrownBy(() -> format.write(SourceDocument.of(List.of()), new ByteArrayOutputStream()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aFileWithoutWorkbookIsCorrupt() {
        assertThat(refused(OldBooks.container(STREAM, "WordDocument"))).isEqualTo("corrupt-package");
        assertThat(refused(new byte[9_999])).isEqualTo("unreadable-ole");
        assertThat(refused(OldBooks.container(new byte[9_999], "Workbook"))).isEqualTo("unreadable-ole");
        assertThat(refused(OldBooks.container(new byte[0], "Workbook"))).isEqualTo("unreadable-ole");
    }

    @Test
    void versionsBefore1997AreTooOld() {
        assertThat(refused(OldBooks.patched(STREAM, BOFRecord.sid, 0, 0, 0, 5))).isEqualTo("too-old");
        assertThat(refused(new byte[] {0x09, 0x00, 4, 0, 0, 0, 0x10, 0, 0x0A, 0, 0, 0}))
                .isEqualTo("too-old");
        assertThat(refused(new byte[] {0x09, 0x02, 6, 0, 0, 0, 0x10, 0, 0, 0, 0x0A, 0, 0, 0}))
                .isEqualTo("too-old");
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"xor", "binaryRC4", "cryptoAPI"})
    void aPasswordIsSaidUnlessItIsTheOneThatAllProgramsKnow(EncryptionMode mode) {
        byte[] secret = encrypted("secret", mode);
        assertThat(refused(secret)).isEqualTo("encrypted");
        assertThat(OldBooks.read(encrypted(Decryptor.DEFAULT_PASSWORD, mode))).isEqualTo(OldBooks.read(GOOD));
        byte[] stream = OldBooks.stream(secret);
        for (int i = 0; i < 6; i++) {
            assertThat(refused(OldBooks.patched(stream, FilePassRecord.sid, 0, i, 0x7F)))
                    .isEqualTo("encrypted");
        }
    }

    private static byte[] encrypted(String password, EncryptionMode mode) {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try {
            return OldBooks.xls(book -> {
                ((HSSFWorkbook) book).setEncryptionMode(mode);
                fill(book);
            });
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    @Test
    void aHeaderThatPromisesMoreTextsThanThereAreIsRefusedBeforeTheyAreMade() {
        assertThat(refused(OldBooks.patched(STREAM, SSTRecord.sid, 0, 4, 0xFF, 0xFF, 0xFF, 0x7F)))
                .isEqualTo("limit-cells");
        assertThat(refused(OldBooks.patched(STREAM, SSTRecord.sid, 0, 4, 0, 0, 2, 0)))
                .isEqualTo("unreadable-ole");
    }

    @Test
    void allTablesOfTextsCountTogether() throws RejectedException {
        byte[] eight = new byte[4 + 8 + 8 * 3];
        eight[0] = (byte) SSTRecord.sid;
        eight[2] = 8 + 8 * 3;
        eight[8] = 8;
        assertThat(new OldExcelFormat().read(withTables(eight), SMALL).grids()).isEmpty();
        assertThat(refused(withTables(eight, eight), SMALL)).isEqualTo("limit-cells");
    }

    /** A workbook that has nothing else. */
    private static byte[] withTables(byte[]... tables) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(new byte[] {0x09, 0x08, 8, 0, 0, 6, 5, 0, 0, 0, 0, 0});
        for (byte[] table : tables) {
            stream.writeBytes(table);
        }
        stream.writeBytes(new byte[] {0x0A, 0, 0, 0});
        return stream.toByteArray();
    }

    @Test
    void oneBrokenSheetDoesNotStopTheOthers() throws RejectedException {
        byte[] broken = OldBooks.patched(STREAM, BoundSheetRecord.sid, 0, 0, 9);
        SourceDocument document = OldBooks.read(broken);
        assertThat(document.grids()).extracting(Grid::name).containsExactly("二");
        assertThat(OldBooks.codes(document)).containsExactly("unreadable-ole");
        assertThat(refused(OldBooks.patched(broken, BoundSheetRecord.sid, 1, 0, 9)))
                .isEqualTo("unreadable-ole");
    }

    /** Else a small file could be read a thousand times over. */
    @Test
    void noTwoSheetsShareTheirRecords() {
        int position = OldBooks.find(STREAM, BoundSheetRecord.sid, 0) + 4;
        byte[] shared = OldBooks.patched(STREAM, BoundSheetRecord.sid, 1, 0, STREAM[position], STREAM[position + 1]);
        SourceDocument document = OldBooks.read(shared);
        assertThat(document.grids()).extracting(Grid::name).containsExactly("一");
        assertThat(OldBooks.codes(document)).containsExactly("unreadable-ole");
    }

    @Test
    void aSheetThatIsCutOffIsBroken() {
        byte[] cut = Arrays.copyOf(STREAM, OldBooks.find(STREAM, RowRecord.sid, 1));
        SourceDocument document = OldBooks.read(cut);
        assertThat(document.grids()).extracting(Grid::name).containsExactly("一");
        assertThat(OldBooks.codes(document)).containsExactly("unreadable-ole");
    }

    @Test
    void largeSheetsAreRefused() {
        assertThat(refused(OldBooks.xls(cells(6, 1, "x")), SMALL)).isEqualTo("limit-cells");
        assertThat(refused(OldBooks.xls(cells(1, 5, "x")), SMALL)).isEqualTo("limit-cells");
        assertThat(refused(OldBooks.xls(cells(5, 3, "x")), SMALL)).isEqualTo("limit-cells");
        assertThat(refused(OldBooks.xls(cells(1, 1, "x".repeat(21))), SMALL)).isEqualTo("limit-cells");
        Consumer<Workbook> two = cells(1, 1, "x").andThen(cells(1, 1, "y"));
        assertThat(refused(OldBooks.xls(two.andThen(cells(1, 1, "z"))), SMALL)).isEqualTo("limit-cells");
        assertThat(refused(new byte[2 << 20], SMALL)).isEqualTo("limit-bytes");
        Consumer<Workbook> sheets = book -> {
            for (int i = 0; i < 101; i++) {
                book.createSheet();
            }
        };
        assertThat(refused(OldBooks.xls(sheets), SMALL)).isEqualTo("limit-cells");
        Consumer<Workbook> merges = book -> {
            Sheet sheet = book.createSheet();
            for (int i = 0; i < 13; i++) {
                sheet.addMergedRegion(new CellRangeAddress(i, i, 0, 1));
            }
        };
        assertThat(refused(OldBooks.xls(merges), SMALL)).isEqualTo("limit-cells");
    }

    @Test
    void partsWithoutEndAreRefused() {
        int end = OldBooks.find(STREAM, MergeCellsRecord.sid, 1);
        while (STREAM[end] != EOFRecord.sid) {
            end += 4 + (STREAM[end + 2] & 0xFF);
        }
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        many.write(STREAM, 0, end + 4);
        for (int i = 0; i < 100; i++) {
            many.writeBytes(new byte[] {0x09, 0x08, 4, 0, 0, 6, 0x10, 0, 0x0A, 0, 0, 0});
        }
        assertThat(OldBooks.read(many.toByteArray())).isEqualTo(OldBooks.read(GOOD));
        assertThat(refused(many.toByteArray(), SMALL)).isEqualTo("limit-cells");
    }

    @Test
    void findingsAreLimited() throws RejectedException {
        byte[] file = OldBooks.xls(book -> {
            Row row = book.createSheet().createRow(0);
            row.createCell(0).setCellValue("x");
            for (int i = 1; i < 4; i++) {
                row.createCell(i).setCellFormula("1");
            }
            row.getSheet().createRow(1).createCell(0).setCellFormula("1");
        });
        assertThat(new OldExcelFormat().read(file, SMALL).findings())
                .extracting(finding -> finding.code() + finding.arguments().getOrDefault("count", ""))
                .containsExactly("formula-no-value", "formula-no-value", "formula-no-value", "more-findings1");
    }

    /** What a file says of the size of its stream is not believed, nor what it says of the sectors it has. */
    @Test
    void hostileContainersCostLittle() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            byte[] size = GOOD.clone();
            int entry = 512 * (1 + i32(GOOD, 48)) + 128;
            Arrays.fill(size, entry + 120, entry + 123, (byte) 0xFF);
            size[entry + 123] = 0x7F;
            assertThat(refused(size)).isEqualTo("unreadable-ole");
            byte[] sectors = GOOD.clone();
            sectors[45] = 0x40;
            assertThat(refused(sectors)).isEqualTo("unreadable-ole");
        });
    }

    private static int i32(byte[] data, int at) {
        return (data[at] & 0xFF) | (data[at + 1] & 0xFF) << 8 | (data[at + 2] & 0xFF) << 16 | data[at + 3] << 24;
    }

    @Test
    void everyTruncationIsRefusedOrReadInPart() {
        for (int length = 0; length < GOOD.length; length += 61) {
            assertNothingElseIsThrown(Arrays.copyOf(GOOD, length));
        }
        for (int length = 0; length < STREAM.length; length += 3) {
            assertNothingElseIsThrown(Arrays.copyOf(STREAM, length));
        }
    }

    @Test
    void noChangedByteThrowsAnythingElse() {
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            byte[] changed = (i % 2 == 0 ? GOOD : STREAM).clone();
            for (int j = 0; j <= i % 4; j++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            assertNothingElseIsThrown(changed);
        }
    }

    /** Only what is read of a sheet, so that its reader is reached. */
    @Test
    void noChangedRecordThrowsAnythingElse() {
        Random random = new Random(7);
        int from = OldBooks.find(STREAM, RowRecord.sid, 0);
        int to = OldBooks.find(STREAM, NumberRecord.sid, 0) + 250;
        for (int i = 0; i < 3_000; i++) {
            byte[] changed = STREAM.clone();
            changed[from + random.nextInt(to - from)] = (byte) random.nextInt(256);
            assertNothingElseIsThrown(changed);
        }
    }

    private static void assertNothingElseIsThrown(byte[] file) {
        try {
            assertThat(new OldExcelFormat().read(file, ReadLimits.standard())).isNotNull();
        } catch (RejectedException e) {
            assertThat(e.finding().code())
                    .isIn("unreadable-ole", "corrupt-package", "too-old", "encrypted", "limit-cells", "limit-entries");
        }
    }
}
