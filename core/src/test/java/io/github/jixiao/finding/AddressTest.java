package io.github.jixiao.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, A1",
        "11, 2, C12",
        "0, 25, Z1",
        "0, 26, AA1",
        "11, 27, AB12",
        "0, 701, ZZ1",
        "0, 702, AAA1",
        "1048575, 16383, XFD1048576"
    })
    void aCellOfASheetIsCalledAsInExcel(int row, int column, String expected) {
        Address cell = new Address.SheetCell(2, "Sheet1", row, column);
        assertThat(cell.display(Locale.CHINA)).isEqualTo("Sheet1!" + expected);
        assertThat(cell.display(Locale.ENGLISH)).isEqualTo("Sheet1!" + expected);
    }

    @Test
    void aCellOfADocumentIsCountedFromOne() {
        Address cell = new Address.TableCell("word/document.xml", List.of(0, 4, 1));
        assertThat(cell).hasToString("第1个表格第5行第2格");
        assertThat(cell.display(Locale.UK)).isEqualTo("table 1 row 5 cell 2");
    }

    @Test
    void aNestedTableIsNamedAfterItsCell() {
        Address cell = new Address.TableCell("word/document.xml", List.of(1, 0, 0, 0, 2, 3));
        assertThat(cell).hasToString("第2个表格第1行第1格内第1个表格第3行第4格");
        assertThat(cell.display(Locale.UK)).isEqualTo("table 2 row 1 cell 1, in it table 1 row 3 cell 4");
    }

    @Test
    void aParagraphIsCountedFromOne() {
        Address paragraph = new Address.Paragraph("word/document.xml", 0);
        assertThat(paragraph).hasToString("第1段");
        assertThat(paragraph.display(Locale.UK)).isEqualTo("paragraph 1");
    }

    @Test
    void aPageHeaderIsThatOfItsSheetOrOfTheDocument() {
        Address header = new Address.PageHeader("word/header1.xml", "", 2);
        assertThat(header).hasToString("页眉");
        assertThat(header.display(Locale.UK)).isEqualTo("page header");
        assertThat(new Address.PageHeader("", "Sheet1", 0)).hasToString("Sheet1!页眉");
    }

    @Test
    void keepsACopyOfItsPath() {
        List<Integer> path = new ArrayList<>(List.of(0, 4, 1));
        Address cell = new Address.TableCell("word/document.xml", path);
        path.set(0, 9);
        assertThat(cell).isEqualTo(new Address.TableCell("word/document.xml", List.of(0, 4, 1)));
    }
}
