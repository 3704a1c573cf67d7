package io.github.jixiao.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.CellEdit;
import io.github.jixiao.grid.DocumentEdits;
import io.github.jixiao.grid.DocumentFormat;
import io.github.jixiao.grid.EditSummary;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.Shade;
import io.github.jixiao.grid.SourceDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BookEditingTest {

    private static final EditSummary SUMMARY = new EditSummary(
            "审核意见",
            List.of("错误 1 个"),
            List.of("序号", "级别", "位置"),
            List.of(new EditSummary.Row(List.of("1", "错误", "=1+1 _x0041_"), Optional.of(Shade.RED))));

    /** Both kinds of workbook, made and read alike. */
    enum Kind {
        XLSX(new ExcelFormat()),
        XLS(new OldExcelFormat());

        private final DocumentFormat format;

        Kind(DocumentFormat format) {
            this.format = format;
        }

        byte[] made(Consumer<Workbook> content) {
            return this == XLSX ? OldBooks.xlsx(content) : OldBooks.xls(content);
        }

        SourceDocument read(byte[] file) {
            return this == XLSX ? Books.read(file) : OldBooks.read(file);
        }

        Workbook opened(byte[] file) {
            try {
                return this == XLSX ? Books.opened(file) : new HSSFWorkbook(new ByteArrayInputStream(file));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        byte[] edited(byte[] file, DocumentEdits edits) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                format.edit(file, edits, ReadLimits.standard(), out);
            } catch (RejectedException | IOException e) {
                throw new AssertionError(e);
            }
            return out.toByteArray();
        }
    }

    /** Merged cells, a formula, a hidden sheet, blank cells that are not there, a cell that has a comment. */
    private static void odd(Workbook book) {
        Sheet sheet = book.createSheet("目标'表");
        Row row = sheet.createRow(0);
        CellStyle style = book.createCellStyle();
        style.setWrapText(true);
        style.setDataFormat(book.createDataFormat().getFormat("0.00%"));
        for (int column = 0; column < 3; column++) {
            row.createCell(column).setCellStyle(style);
        }
        row.getCell(0).setCellValue("merged");
        sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 1));
        row.getCell(2).setCellValue(0.3967);
        sheet.createRow(3).createCell(1).setCellFormula("C1*2");
        sheet.getRow(3).createCell(4).setCellValue("end");
        ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
        anchor.setCol1(2);
        anchor.setRow1(3);
        anchor.setCol2(4);
        anchor.setRow2(5);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        Font bold = book.createFont();
        bold.setBold(true);
        var text = book.getCreationHelper().createRichTextString("甲: old");
        text.applyFont(0, 2, bold);
        comment.setString(text);
        comment.setAuthor("甲");
        sheet.getRow(3).createCell(2).setCellComment(comment);
        sheet.getRow(3).getCell(2).setCellValue("noted");
        Sheet hidden = book.createSheet("hidden");
        hidden.createRow(5).createCell(5).setCellValue("x");
        book.setSheetHidden(1, true);
    }

    @ParameterizedTest
    @EnumSource
    void everyCommentStandsOnItsCell(Kind kind) {
        byte[] original = kind.made(BookEditingTest::odd);
        List<Address.SheetCell> cells = addresses(kind.read(original));
        assertThat(cells).hasSizeGreaterThan(5).contains(new Address.SheetCell(1, "hidden", 5, 5));
        Workbook copy = kind.opened(kind.edited(original, edits(cells)));
        for (Address.SheetCell cell : cells) {
            Sheet sheet = copy.getSheetAt(cell.sheet());
            Comment comment = sheet.getCellComment(new CellAddress(cell.row(), cell.column()));
            boolean had = cell.display(java.util.Locale.ROOT).equals("目标'表!C4");
            assertThat(comment.getString().getString()).isEqualTo((had ? "甲: old\n" : "") + "note on " + cell);
            assertThat(comment.getAuthor()).isEqualTo(had ? "甲" : "绩效审核");
        }
        assertThat(copy.getSheetAt(0).getCellComments().size()
                        + copy.getSheetAt(1).getCellComments().size())
                .isEqualTo(cells.size());
        assertThat(copy.getSheetAt(0)
                        .getCellComment(new CellAddress(3, 2))
                        .getString()
                        .numFormattingRuns())
                .isPositive();
    }

    /** What stands in the file itself, without POI: the references of the comments. */
    @Test
    void referencesOfComments() {
        byte[] original = Kind.XLSX.made(BookEditingTest::odd);
        byte[] copy = Kind.XLSX.edited(original, edits(addresses(Books.read(original))));
        List<String> references = new ArrayList<>();
        parts(copy).forEach((name, text) -> {
            if (name.startsWith("xl/comments")) {
                Matcher matcher =
                        Pattern.compile("<comment ref=\"(\\w+)\"").matcher(new String(text, StandardCharsets.UTF_8));
                while (matcher.find()) {
                    references.add(matcher.group(1));
                }
            }
        });
        List<String> expected = addresses(Books.read(original)).stream()
                .map(cell -> CellReference.name(cell.row(), cell.column()))
                .toList();
        assertThat(references).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource
    void nothingElseChanges(Kind kind) {
        byte[] original = kind.made(BookEditingTest::odd);
        byte[] edited = kind.edited(original, edits(addresses(kind.read(original))));
        assertThat(kind.read(edited).blocks()).isEqualTo(kind.read(original).blocks());
        Workbook before = kind.opened(original);
        Workbook after = kind.opened(edited);
        assertThat(after.isSheetHidden(1)).isTrue();
        for (int i = 0; i < before.getNumberOfSheets(); i++) {
            Sheet sheet = after.getSheetAt(i);
            assertThat(sheet.getMergedRegions()).isEqualTo(before.getSheetAt(i).getMergedRegions());
            for (Row row : before.getSheetAt(i)) {
                for (Cell cell : row) {
                    Cell same = sheet.getRow(cell.getRowIndex()).getCell(cell.getColumnIndex());
                    assertThat(same.getCellType()).isEqualTo(cell.getCellType());
                    assertThat(same).hasToString(cell.toString());
                    CellStyle style = same.getCellStyle();
                    CellStyle old = cell.getCellStyle();
                    assertThat(style.getDataFormatString()).isEqualTo(old.getDataFormatString());
                    assertThat(style.getWrapText()).isEqualTo(old.getWrapText());
                    assertThat(style.getFontIndex()).isEqualTo(old.getFontIndex());
                }
            }
        }
    }

    @Test
    void cellsAreShaded() {
        byte[] original = Kind.XLSX.made(BookEditingTest::odd);
        List<Address.SheetCell> cells = addresses(Books.read(original));
        try (XSSFWorkbook copy = Books.opened(Kind.XLSX.edited(original, edits(cells)))) {
            for (Address.SheetCell cell : cells) {
                XSSFCellStyle style = copy.getSheetAt(cell.sheet())
                        .getRow(cell.row())
                        .getCell(cell.column())
                        .getCellStyle();
                assertThat(style.getFillForegroundXSSFColor().getARGBHex()).isEqualTo("FFFFEB9C");
            }
            // the two that it has, each of them shaded, and the five of the list
            assertThat(copy.getNumCellStyles()).isEqualTo(9);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theListIsTheLastSheetAndIsNotReadAgain(Kind kind) {
        byte[] original = kind.made(BookEditingTest::odd);
        byte[] once = kind.edited(original, edits(List.of()));
        byte[] twice = kind.edited(once, edits(List.of()));
        Workbook copy = kind.opened(twice);
        assertThat(copy.getSheetName(2)).isEqualTo("审核意见");
        assertThat(copy.getSheetName(3)).isEqualTo("审核意见(2)");
        Sheet list = copy.getSheetAt(2);
        assertThat(list.getRow(0).getCell(0).getStringCellValue()).isEqualTo("审核意见");
        assertThat(list.getRow(3).getCell(2).getStringCellValue()).isEqualTo("=1+1 _x0041_");
        assertThat(kind.read(twice).blocks()).isEqualTo(kind.read(original).blocks());
        assertThat(kind.read(twice).findings().stream().map(Finding::code))
                .filteredOn("summary-skipped"::equals)
                .hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void twiceTheSameIsTheSameBytes(Kind kind) {
        byte[] original = kind.made(BookEditingTest::odd);
        DocumentEdits edits = edits(addresses(kind.read(original)));
        byte[] once = kind.edited(original, edits);
        assertThat(kind.edited(original.clone(), edits)).isEqualTo(once);
    }

    @Test
    void whatIsWrittenHereCanBeReviewed() {
        Block grid = Grids.parse("""
                | a | < | b |
                | ^ | < | . |
                | d | e | f |
                """);
        byte[] original = Books.written(grid);
        byte[] copy = Kind.XLSX.edited(original, edits(addresses(Books.read(original))));
        assertThat(Books.read(copy).blocks()).isEqualTo(Books.read(original).blocks());
    }

    /** POI takes the corner of the box of a new comment for its cell at first. */
    @ParameterizedTest
    @EnumSource
    void neighboursMayHaveComments(Kind kind) {
        byte[] original = kind.made(book -> {
            Sheet sheet = book.createSheet("s");
            for (int r = 0; r < 3; r++) {
                for (int c = 0; c < 3; c++) {
                    sheet.createRow(r).createCell(c).setCellValue("x");
                }
                for (int c = 0; c < 3; c++) {
                    sheet.getRow(r).createCell(c).setCellValue("x");
                }
            }
        });
        List<Address.SheetCell> cells = new ArrayList<>(addresses(kind.read(original)));
        java.util.Collections.reverse(cells);
        Workbook copy = kind.opened(kind.edited(original, edits(cells)));
        assertThat(copy.getSheetAt(0).getCellComments()).hasSize(9);
    }

    @Test
    void atTheEdgeOfTheSheet() {
        byte[] original = OldBooks.xls(book -> {
            Row row = book.createSheet("s").createRow(65_535);
            row.createCell(255).setCellValue("corner");
        });
        List<Address.SheetCell> cells = List.of(new Address.SheetCell(0, "s", 65_535, 255));
        Workbook copy = Kind.XLS.opened(Kind.XLS.edited(original, edits(cells)));
        assertThat(copy.getSheetAt(0).getCellComments()).containsOnlyKeys(new CellAddress(65_535, 255));
    }

    @Test
    void refusals() {
        assertThat(refusal(
                        Kind.XLSX, Books.rows("").part("xl/vbaProject.bin", "x").bytes()))
                .isEqualTo("edit-macros");
        Map<String, String> strict = new TreeMap<>(Books.rows("").parts());
        strict.replaceAll((name, text) -> text.replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/",
                "http://purl.oclc.org/ooxml/officeDocument/"));
        assertThat(refusal(Kind.XLSX, Books.zip(strict))).isEqualTo("edit-strict");
        // without the types of its parts no object model opens it
        assertThat(refusal(Kind.XLSX, Books.rows("").bytes())).isEqualTo("edit-refused");
        String deep = "<a>".repeat(300) + "</a>".repeat(300);
        assertThat(refusal(
                        Kind.XLSX,
                        Books.rows("").part("xl/drawings/d.xml", deep).bytes()))
                .isEqualTo("limit-depth");
        byte[] plain = OldBooks.xls(book -> book.createSheet("s"));
        byte[] macros = OldBooks.container(OldBooks.stream(plain), "Workbook", "_VBA_PROJECT_CUR/");
        assertThat(refusal(Kind.XLS, macros)).isEqualTo("edit-macros");
        assertThat(refusal(Kind.XLS, OldBooks.stream(plain))).isEqualTo("edit-refused");
    }

    private static String refusal(Kind kind, byte[] original) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            kind.format.edit(original, edits(List.of()), ReadLimits.standard(), out);
            throw new AssertionError("not refused");
        } catch (RejectedException e) {
            assertThat(out.size()).isZero();
            return e.finding().code();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static DocumentEdits edits(List<Address.SheetCell> cells) {
        List<CellEdit> edits = cells.stream()
                .map(cell -> CellEdit.noted(cell, "note on " + cell, Shade.YELLOW))
                .toList();
        return new DocumentEdits("绩效审核", edits, Optional.of(SUMMARY));
    }

    static List<Address.SheetCell> addresses(SourceDocument document) {
        return document.grids().stream()
                .flatMap(grid -> grid.cells().stream())
                .map(GridCell::address)
                .map(address -> (Address.SheetCell) address.orElseThrow())
                .toList();
    }

    private static Map<String, byte[]> parts(byte[] data) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(data))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }
}
