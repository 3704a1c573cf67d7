package io.github.jixiao.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.finding.Address;
import io.github.jixiao.grid.PageHeader;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.TextBlock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFHeader;
import org.apache.poi.ss.usermodel.Header;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageHeaderTest {

    private static final String GOOD_ROW = "<row r='1'><c r='A1' t='inlineStr'><is><t>好</t></is></c></row>";

    static List<Kind> kinds() {
        return List.of(content -> Books.read(OldBooks.xlsx(content)), content -> OldBooks.read(OldBooks.xls(content)));
    }

    /** Lets POI write a workbook in one of the formats, and reads it. */
    private interface Kind {
        SourceDocument saved(Consumer<Workbook> content);
    }

    private static List<String> texts(SourceDocument document, int sheet) {
        return document.pageHeader(sheet).stream().map(TextBlock::text).toList();
    }

    private static Sheet sheet(Workbook book, String name) {
        Sheet sheet = book.createSheet(name);
        sheet.createRow(0).createCell(0).setCellValue("好");
        return sheet;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachSheetHasItsOwn(Kind kind) {
        SourceDocument document = kind.saved(book -> {
            sheet(book, "目录");
            book.createSheet("空").getHeader().setCenter("没有单元格");
            Header header = sheet(book, "表").getHeader();
            header.setLeft("附件1");
            header.setCenter(HSSFHeader.font("宋体", "加粗") + HSSFHeader.fontSize((short) 16) + "青禾县残联2025年\n整体支出绩效目标表");
            header.setRight("单位：万元  第 " + HSSFHeader.page() + " 页");
            sheet(book, "末").getFooter().setCenter("页脚不读");
        });
        assertThat(document.pageHeaders()).extracting(PageHeader::from).containsExactly(1);
        assertThat(document.pageHeaders()).extracting(PageHeader::to).containsExactly(2);
        assertThat(texts(document, 1)).containsExactly("附件1", "青禾县残联2025年\n整体支出绩效目标表", "单位：万元  第  页");
        assertThat(document.pageHeader(1))
                .extracting(TextBlock::address)
                .containsExactly(
                        Optional.of(new Address.PageHeader("", "表", 0)),
                        Optional.of(new Address.PageHeader("", "表", 1)),
                        Optional.of(new Address.PageHeader("", "表", 2)));
        assertThat(document.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "&C目标表 | 目标表",
                "目标表 | 目标表",
                "&L左&C中&R右 | 左/中/右",
                "&R右&L左 | 左/右",
                "&L左&C中&L又左 | 左又左/中",
                "&c目标表 | 目标表",
                "&C&\"宋体,加粗\"&16&B&U&E&S&X&Y&I&O&H目标表 | 目标表",
                "&C&14 2025年目标表 | 2025年目标表",
                "&C&K01+000目&KFF0000标表 | 目标表",
                "&C收入&&支出 | 收入&支出",
                "&C&A目标表 | Sheet1目标表",
                "&C第&P页，共&N页&R&D &T &F &Z &G | 第页，共页",
                "&C&P+12目标 | 目标",
                "&C&P-目标 | -目标",
                "&C&\"没有结尾 | ''",
                "&C目标&K12 | 目标",
                "&C目标表& | 目标表&",
                "& | &",
                "&C&G | ''",
            })
    void codesAreNoText(String code, String texts) {
        SourceDocument document = Books.book()
                .sheet(
                        "Sheet1",
                        "<sheetData>" + GOOD_ROW + "</sheetData><headerFooter><oddHeader>" + code.replace("&", "&amp;")
                                + "</oddHeader><oddFooter>脚</oddFooter></headerFooter>")
                .read();
        assertThat(texts(document, 0)).isEqualTo(texts.isEmpty() ? List.of() : Arrays.asList(texts.split("/", -1)));
    }

    @Test
    void thatOfTheFirstPageCountsWhereItDiffers() {
        SourceDocument document = Books.read(OldBooks.xlsx(book -> {
            for (boolean differs : new boolean[] {true, false}) {
                XSSFSheet sheet = (XSSFSheet) sheet(book, "表" + differs);
                sheet.getFirstHeader().setCenter("首页");
                sheet.getOddHeader().setCenter("其余");
                sheet.getEvenHeader().setCenter("偶数页");
                sheet.getCTWorksheet().getHeaderFooter().setDifferentFirst(differs);
            }
        }));
        assertThat(texts(document, 0)).containsExactly("首页", "其余");
        assertThat(texts(document, 1)).containsExactly("其余");
    }

    @Test
    void thoseOfViewsAreNotThatOfTheSheet() {
        String view = "<customSheetViews><customSheetView><headerFooter><oddHeader>视图</oddHeader></headerFooter>"
                + "</customSheetView></customSheetViews>";
        SourceDocument document = Books.book()
                .sheet(
                        "Sheet1",
                        "<sheetData>" + GOOD_ROW + "</sheetData>" + view
                                + "<headerFooter><oddHeader>目标表_x000D_\n2025年</oddHeader></headerFooter>")
                .read();
        assertThat(texts(document, 0)).containsExactly("目标表\n2025年");
    }

    @Test
    void anInflatedOneIsRefused() {
        byte[] file = Books.book()
                .sheet(
                        "Sheet1",
                        "<sheetData>" + GOOD_ROW + "</sheetData><headerFooter><oddHeader>" + "目".repeat(2_000)
                                + "</oddHeader></headerFooter>")
                .bytes();
        ReadLimits small = new ReadLimits(100_000, 20, 100_000, 100_000, 100, 50, 1, 4, 3, 10, 2, 1_000, 1);
        assertThat(catchThrowableOfType(RejectedException.class, () -> new ExcelFormat().read(file, small))
                        .finding()
                        .code())
                .isEqualTo("limit-cells");
    }
}
