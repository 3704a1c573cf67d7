package io.github.jixiao.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.grid.FormatProbe;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadFilesTest {

    private static final String GOOD_ROW = "<row r='1'><c r='A1' t='inlineStr'><is><t>好</t></is></c></row>";

    @ParameterizedTest
    @CsvSource({
        "[Content_Types].xml, corrupt-package",
        "_rels/.rels, corrupt-package",
        "xl/workbook.xml, corrupt-package",
        "xl/_rels/workbook.xml.rels, corrupt-package",
        "xl/worksheets/sheet1.xml, corrupt-package",
    })
    void aMissingPartIsSaid(String part, String code) {
        Map<String, String> parts = Books.rows(GOOD_ROW).parts();
        parts.remove(part);
        assertThat(refused(Books.zip(parts))).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/sharedStrings.xml", "xl/styles.xml"})
    void aMissingPartThatIsNotNeededIsNotMissed(String part) {
        Map<String, String> parts =
                Books.rows(GOOD_ROW).strings("<si/>").formats("0").parts();
        parts.remove(part);
        assertThat(Books.read(Books.zip(parts)).grids()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<row>",
                "<row><c></row>",
                "<row><c><v>\u0001</v></c></row>",
                "&nothing;",
                "<row></sheetData>"
            })
    void aBrokenSheetIsCorrupt(String rows) {
        Map<String, String> parts = Books.rows(GOOD_ROW).parts();
        parts.put("xl/worksheets/sheet1.xml", rows.isEmpty() ? "" : "<worksheet><sheetData>" + rows);
        assertThat(refused(Books.zip(parts))).isEqualTo("corrupt-part");
    }

    @Test
    void aWorkbookWithoutAMainPartIsRefused() {
        Map<String, String> parts = Books.rows(GOOD_ROW).parts();
        parts.put("_rels/.rels", Books.relationships(""));
        assertThat(refused(Books.zip(parts))).isEqualTo("corrupt-package");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/workbook.xml", "xl/worksheets/sheet1.xml", "_rels/.rels"})
    void documentTypesAreRefusedInEveryPart(String part) {
        Map<String, String> parts = Books.rows(GOOD_ROW).parts();
        parts.put(part, "<!DOCTYPE x [<!ENTITY e 'e'>]>" + parts.get(part));
        assertThat(refused(Books.zip(parts))).isEqualTo("dtd-not-allowed");
    }

    @Test
    void everyTruncationIsRefused() {
        byte[] good = Books.rows(GOOD_ROW).bytes();
        for (int length = 0; length < good.length; length += 7) {
            assertThat(refused(Arrays.copyOf(good, length))).isEqualTo("corrupt-container");
        }
    }

    @Test
    void deepXmlIsRefused() {
        assertThat(refused(Books.rows("<x>".repeat(300) + "</x>".repeat(300)).bytes()))
                .isEqualTo("limit-depth");
    }

    @Test
    void largeSheetsAreRefused() {
        ReadLimits standard = ReadLimits.standard();
        ReadLimits small = new ReadLimits(
                standard.bytes(), 100, standard.inflatedBytes(), standard.partBytes(), 100, 256, 8, 5, 4, 12, 2, 20, 3);
        String cell = "<c t='inlineStr'><is><t>x</t></is></c>";
        String blank = "<c/>";
        assertThat(refused(Books.rows(("<row>" + cell + "</row>").repeat(6)).bytes(), small))
                .isEqualTo("limit-cells");
        assertThat(refused(Books.rows("<row>" + cell.repeat(5) + "</row>").bytes(), small))
                .isEqualTo("limit-cells");
        assertThat(refused(
                        Books.rows(("<row>" + cell.repeat(3) + "</row>").repeat(5))
                                .bytes(),
                        small))
                .isEqualTo("limit-cells");
        assertThat(refused(
                        Books.rows(("<row>" + cell + blank.repeat(2) + cell + "</row>").repeat(4))
                                .bytes(),
                        small))
                .isEqualTo("limit-cells");
        assertThat(refused(
                        Books.rows("<row><c t='inlineStr'><is><t>" + "x".repeat(21) + "</t></is></c></row>")
                                .bytes(),
                        small))
                .isEqualTo("limit-cells");
        Books three = Books.book()
                .sheet("1", "<sheetData>" + GOOD_ROW + "</sheetData>")
                .sheet("2", "<sheetData>" + GOOD_ROW + "</sheetData>")
                .sheet("3", "<sheetData>" + GOOD_ROW + "</sheetData>");
        assertThat(refused(three.bytes(), small)).isEqualTo("limit-cells");
    }

    @Test
    void findingsAreLimited() throws RejectedException {
        ReadLimits standard = ReadLimits.standard();
        ReadLimits few = new ReadLimits(
                standard.bytes(),
                100,
                standard.inflatedBytes(),
                standard.partBytes(),
                100,
                256,
                8,
                50,
                50,
                50,
                2,
                20,
                3);
        byte[] file =
                Books.rows("<row>" + "<c><v>x</v></c>".repeat(10) + "</row>").bytes();
        assertThat(new ExcelFormat().read(file, few).findings())
                .extracting(finding -> finding.code() + finding.arguments().getOrDefault("count", ""))
                .containsExactly("not-a-number", "not-a-number", "not-a-number", "more-findings7");
    }

    @Test
    void manyEmptyRowsCostLittle() {
        StringBuilder rows = new StringBuilder(GOOD_ROW);
        for (int i = 2; i <= 200_000; i++) {
            rows.append("<row r='")
                    .append(i)
                    .append("' s='1'><c r='A")
                    .append(i)
                    .append("' s='1'/></row>");
        }
        byte[] file = Books.rows(rows.toString()).bytes();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Books.read(file).grids().get(0).rowCount()).isEqualTo(1));
    }

    @Test
    void manyRegionsThatOverlapCostLittle() {
        StringBuilder merges = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            merges.append("<mergeCell ref='A").append(1 + i % 20_000).append(":GR25000'/>");
        }
        byte[] file = Books.book()
                .sheet(
                        "S",
                        "<sheetData>" + GOOD_ROW + "<row r='25000'><c r='GR25000'><v>1</v></c></row></sheetData>"
                                + "<mergeCells>" + merges + "</mergeCells>")
                .bytes();
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThat(Books.read(file).grids().get(0).cells()).hasSize(1));
    }

    @Test
    void noChangedByteThrowsAnythingElse() {
        byte[] good = Books.rows(GOOD_ROW + "<row r='2'><c r='A2' s='1'><v>0.5</v></c></row>")
                .formats("0.00%")
                .bytes();
        Random random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            byte[] changed = good.clone();
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            try {
                assertThat(new ExcelFormat().read(changed, ReadLimits.standard()))
                        .isNotNull();
            } catch (RejectedException e) {
                assertThat(e.finding().code()).isNotEmpty();
            }
        }
    }

    /** The zip is sound and only the XML is odd, so that the reader itself is reached. */
    @Test
    void noChangedCharacterThrowsAnythingElse() {
        Map<String, String> parts = Books.rows(GOOD_ROW + "<row r='2'><c r='A2' s='1'><f>1</f><v>0.5</v></c></row>"
                        + "<row r='3'><c r='A3' t='s'><v>0</v></c></row>")
                .formats("0.00%", "yyyy-mm-dd")
                .strings("<si><r><t>甲</t></r></si>")
                .parts();
        Random random = new Random(7);
        String[] names = parts.keySet().toArray(new String[0]);
        String alphabet = "<>/='\"0189-AZaz:;&#x_[]%.@ \u0000\uD800";
        for (int i = 0; i < 3_000; i++) {
            Map<String, String> changed = new LinkedHashMap<>(parts);
            String name = names[random.nextInt(names.length)];
            StringBuilder text = new StringBuilder(parts.get(name));
            text.setCharAt(random.nextInt(text.length()), alphabet.charAt(random.nextInt(alphabet.length())));
            changed.put(name, text.toString());
            try {
                assertThat(new ExcelFormat().read(Books.zip(changed), ReadLimits.standard()))
                        .isNotNull();
            } catch (RejectedException e) {
                assertThat(e.finding().code()).isNotEmpty();
            }
        }
    }

    @Test
    void aWorkbookIsToldByItsParts() {
        ExcelFormat format = new ExcelFormat();
        assertThat(format.accepts(probe("xl/workbook.xml"))).isTrue();
        assertThat(format.accepts(probe("book/workbook.xml"))).isTrue();
        assertThat(format.accepts(probe("xl/styles.xml"))).isTrue();
        assertThat(format.accepts(probe("xl/workbook.bin"))).isFalse();
        assertThat(format.accepts(probe("word/document.xml"))).isFalse();
    }

    private static FormatProbe probe(String name) {
        return new FormatProbe(new byte[0], Set.of("[Content_Types].xml", name), Set.of());
    }

    private static String refused(byte[] file) {
        return refused(file, ReadLimits.standard());
    }

    private static String refused(byte[] file, ReadLimits limits) {
        return catchThrowableOfType(RejectedException.class, () -> new ExcelFormat().read(file, limits))
                .finding()
                .code();
    }
}
