package io.github.jixiao.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.TextBlock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.apache.poi.ss.usermodel.Header;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

class PageHeaderProperties {

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void whatPoiWritesIsReadInBothFormats(
            @ForAll("texts") String left, @ForAll("texts") String middle, @ForAll("texts") String right) {
        Consumer<Workbook> content = book -> {
            Sheet sheet = book.createSheet("表");
            sheet.createRow(0).createCell(0).setCellValue("好");
            Header header = sheet.getHeader();
            header.setLeft(left.replace("&", "&&"));
            header.setCenter(middle.replace("&", "&&"));
            header.setRight(right.replace("&", "&&"));
        };
        List<String> expected = Stream.of(left, middle, right)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        assertThat(texts(Books.read(OldBooks.xlsx(content)))).isEqualTo(expected);
        assertThat(texts(OldBooks.read(OldBooks.xls(content)))).isEqualTo(expected);
    }

    private static List<String> texts(SourceDocument document) {
        return document.pageHeader(0).stream().map(TextBlock::text).toList();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('目', '标', '表', '2', '5', 'a', 'L', 'P', '&', '"', '+', '：', ' ', '\u3000', '\n')
                .ofMaxLength(20);
    }
}
