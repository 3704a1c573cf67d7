package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.examples.Forms.Filled;
import io.github.jixiao.model.Composition;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Project;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.Share;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A form that POI made, with all that an office puts into one. */
class FilledWorkbookTest {

    private static final String[][] CELLS = {
        {"部门整体支出绩效目标表（2026年度）"},
        {"单位：万元"},
        {"部门名称", "", "联系电话", ""},
        {"收入构成", "财政拨款", "当年金额", "占比"},
        {"", "", "", ""},
        {"项目支出情况", "项目名称", "项目总预算", "项目本年度预算"},
        {"", "", "", ""},
        {"", "", "", ""},
        {"", "合计", "", ""},
        {"填报人：", "", "", ""},
    };

    private static byte[] form() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("附表6");
            XSSFCellStyle text = book.createCellStyle();
            text.setWrapText(true);
            XSSFCellStyle money = book.createCellStyle();
            money.setDataFormat(book.createDataFormat().getFormat("#,##0.00"));
            XSSFCellStyle percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0.00%"));
            for (int row = 0; row < CELLS.length; row++) {
                XSSFRow line = sheet.createRow(row);
                for (int column = 0; column < 4; column++) {
                    String there = column < CELLS[row].length ? CELLS[row][column] : "";
                    line.createCell(column).setCellValue(there);
                    line.getCell(column).setCellStyle(row > 5 && column > 1 ? money : text);
                }
            }
            // 财政拨款 | amount | share stand in one row
            sheet.getRow(3).getCell(1).setCellValue("");
            sheet.getRow(4).getCell(1).setCellValue("财政拨款");
            sheet.getRow(4).getCell(2).setCellStyle(money);
            sheet.getRow(4).getCell(3).setCellStyle(percent);
            sheet.getRow(8).getCell(2).setCellFormula("SUM(C7:C8)");
            sheet.getRow(8).getCell(3).setCellFormula("SUM(D7:D8)");
            sheet.getRow(7).setHeightInPoints(33);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.addMergedRegion(new CellRangeAddress(3, 4, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(5, 8, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(9, 9, 0, 3));
            DataValidationHelper helper = sheet.getDataValidationHelper();
            sheet.addValidationData(helper.createValidation(
                    helper.createDecimalConstraint(4, "0", "1"), new CellRangeAddressList(6, 7, 2, 3)));
            book.setPrintArea(0, 0, 3, 0, 9);
            sheet.getHeader().setCenter("内部资料");
            sheet.getFooter().setRight("&P/&N");
            sheet.setRowBreak(8);
            int image = book.addPicture(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Workbook.PICTURE_TYPE_PNG);
            sheet.createDrawingPatriarch().createPicture(new XSSFClientAnchor(0, 0, 0, 0, 1, 9, 2, 10), image);
            book.write(out);
        }
        return out.toByteArray();
    }

    private static DepartmentTargetTable table(int projects) {
        List<Project> all = new ArrayList<>();
        for (int i = 1; i <= projects; i++) {
            all.add(Project.builder()
                    .name("项目" + i)
                    .totalBudget(Amount.of("1000.50"))
                    .yearBudget(Amount.of("10.5"))
                    .build());
        }
        DepartmentTargetTable table = DepartmentTargetTable.builder()
                .fiscalYear(2026)
                .moneyUnit(MoneyUnit.WAN_YUAN)
                .composition(Composition.builder()
                        .income(FundingBreakdown.builder()
                                .addLines(FundingLine.of("财政拨款", "1655.84").withShare(Optional.of(Share.of("39.67"))))
                                .build())
                        .build())
                .addAllProjects(all)
                .build();
        return table.withDepartment(table.department()
                .withName(Optional.of("澄川市图书馆"))
                .withPreparer(Optional.of("林知远"))
                .withPhone(Optional.of("000-5550100")));
    }

    @Test
    void whatIsBelowTheRowsMovesAndReckonsWithThem() throws IOException {
        byte[] form = form();
        Filled filled = Forms.fill(form, table(5));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(filled.bytes()));
                XSSFWorkbook blank = new XSSFWorkbook(new ByteArrayInputStream(form))) {
            XSSFSheet sheet = book.getSheetAt(0);
            XSSFSheet before = blank.getSheetAt(0);
            assertThat(sheet.getRow(11).getCell(2).getCellFormula()).isEqualTo("SUM(C7:C11)");
            assertThat(sheet.getRow(11).getCell(2).getNumericCellValue()).isEqualTo(5002.5);
            assertThat(sheet.getRow(11).getCell(3).getNumericCellValue()).isEqualTo(52.5);
            assertThat(sheet.getMergedRegions())
                    .extracting(CellRangeAddress::formatAsString)
                    .containsExactlyInAnyOrder("A1:D1", "A4:A5", "A6:A12", "A13:D13");
            assertThat(book.getPrintArea(0)).isEqualTo("附表6!$A$1:$D$13");
            assertThat(sheet.getDataValidations().get(0).getRegions().getCellRangeAddresses())
                    .extracting(CellRangeAddress::formatAsString)
                    .containsExactly("C7:D11");
            assertThat(sheet.getHeader().getCenter()).isEqualTo("内部资料");
            assertThat(sheet.getFooter().getRight()).isEqualTo("&P/&N");
            assertThat(sheet.getRowBreaks()).containsExactly(11);
            assertThat(((XSSFPicture) sheet.getDrawingPatriarch().getShapes().get(0))
                            .getClientAnchor()
                            .getRow1())
                    .isEqualTo((short) 12);
            for (int row = 7; row <= 10; row++) {
                assertThat(sheet.getRow(row).getHeightInPoints()).isEqualTo(33);
                assertThat(sheet.getRow(row).getCell(2).getCellStyle().getIndex())
                        .isEqualTo(before.getRow(7).getCell(2).getCellStyle().getIndex());
                assertThat(sheet.getRow(row).getCell(2).getNumericCellValue()).isEqualTo(1000.5);
                assertThat(sheet.getRow(row).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            }
            assertThat(sheet.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(1655.84);
            assertThat(sheet.getRow(4).getCell(3).getNumericCellValue()).isEqualTo(0.3967);
            assertThat(sheet.getRow(12).getCell(0).getStringCellValue()).isEqualTo("填报人：林知远");
            assertThat(book.getNumCellStyles()).isEqualTo(blank.getNumCellStyles());
        }
        assertThat(filled.codes()).doesNotContain("fill-no-place", "fill-differs");
    }

    @Test
    void rowsThatAreNotNeededStayBlank() throws IOException {
        Filled filled = Forms.fill(form(), table(1));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(filled.bytes()))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(6).getCell(1).getStringCellValue()).isEqualTo("项目1");
            assertThat(sheet.getRow(7).getCell(2).toString()).isEmpty();
            assertThat(sheet.getRow(8).getCell(2).getNumericCellValue()).isEqualTo(1000.5);
        }
    }

    @Test
    void aLongTextMakesARowOfFixedHeightHigher() throws IOException {
        List<Project> long180 = List.of(
                Project.builder().name("一").build(),
                Project.builder().name("阅读推广".repeat(45)).build());
        Filled filled = Forms.fill(form(), table(0).withProjects(long180));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(filled.bytes()))) {
            assertThat(book.getSheetAt(0).getRow(7).getHeightInPoints()).isGreaterThan(400);
        }
    }
}
