package io.github.jixiao.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.CellContent.NumberKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberDisplayTest {

    private static final List<String> CERTAIN = List.of(
            "General",
            "@",
            "0",
            "0.0",
            "0.00",
            "0.000",
            "0.000000",
            "#,##0",
            "#,##0.00",
            "#,##0.0000",
            "0%",
            "0.0%",
            "0.00%",
            "#,##0.00%",
            "0_ ",
            "0.00_ ",
            "#,##0.00_ ",
            "0.00_)");

    @Test
    void whatIsPrintedWithoutAFormatterIsWhatTheFormatterPrints() {
        DataFormatter formatter = new DataFormatter(Locale.US);
        Random random = new Random(1);
        SoftAssertions softly = new SoftAssertions();
        for (int i = 0; i < 1_200; i++) {
            double number = anyNumber(random, i);
            for (String code : CERTAIN) {
                String fast = NumberFormat.of(164, code).print(NumberPrinter.value(Double.toString(number)));
                if (fast != null) {
                    softly.assertThat(fast)
                            .as("%s of %s", code, number)
                            .isEqualTo(formatter.formatRawCellContents(number, 164, code));
                }
            }
        }
        softly.assertAll();
    }

    private static double anyNumber(Random random, int i) {
        return switch (i % 6) {
            case 0 -> random.nextInt(2_000_000) - 1_000_000;
            case 1 -> random.nextInt(2_000_000_000) / 100.0;
            case 2 -> random.nextGaussian() * Math.pow(10, random.nextInt(14) - 4);
            case 3 -> (random.nextInt(2_001) - 1_000) / 1_000.0;
            case 4 -> random.nextInt(1_000_000) / 2_000.0 + 0.005;
            default -> random.nextInt(100) * 0.1 * 3;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "28.799999999999997, 28.8",
        "0.39669999999999999, 0.3967",
        "1655.84, 1655.84",
        "0.1, 0.1",
        "100, 100",
        "1E3, 1000",
        "1.0E-2, 0.01",
        "-12480.660000000000001, -12480.66",
        "12345678901234567890, 12345678901234600000",
    })
    void aNumberHasAsManyDigitsAsAnOfficeProgramKeeps(String stored, BigDecimal value) {
        assertThat(NumberPrinter.value(stored)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NaN", "Infinity", "1e99999", "0x1p3", "1d", "1-2", "--1", "1e", "12,5", "５"})
    void whatIsNoNumberHasNoValue(String stored) {
        assertThat(NumberPrinter.value(stored)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            45721 | yyyy"年"m"月"d"日"    | 2025年3月5日 | DATE
            45721 | yyyy"年"m"月"d"日";@  | 2025年3月5日 | DATE
            45721 | yyyy-mm-dd           | 2025-03-05  | DATE
            45721 | yyyy/m/d             | 2025/3/5    | DATE
            45721 | [$-F800]dddd, mmmm dd, yyyy | 2025年3月5日 | DATE
            45721 | yyyy"年"m"月"         | 2025年3月    | DATE
            45721.5 | [h]:mm             | 1097316:00  | DATE
            0.75  | h:mm AM/PM           | 6:00 PM     | DATE
            0.3967 | 0.00%               | 39.67%      | PERCENT
            1     | 0%                   | 100%        | PERCENT
            12480.66 | #,##0.00          | 12,480.66   | NUMBER
            12480.66 | "¥"#,##0.00       | ¥12,480.66  | NUMBER
            -5    | 0.00_);[Red](0.00)   | (5.00)      | NUMBER
            -5    | 0.00_ ;[Red]-0.00    | -5.00       | NUMBER
            3     | 0"个"                | 3个          | NUMBER
            3     | "第"0"名"             | 第3名        | NUMBER
            12480.66 | _ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ | 12,480.66 | NUMBER
            1500  | 0.00E+00             | 1.50E+03    | NUMBER
            28.799999999999997 | General | 28.8        | NUMBER
            0.1   | G/通用格式             | 0.1         | NUMBER
            """)
    void aNumberIsReadAsItIsShown(String stored, String code, String shown, NumberKind kind) {
        CellContent content = Books.rows("<row r='1'><c r='A1' s='1'><v>" + stored + "</v></c></row>")
                .formats(code)
                .grid()
                .cells()
                .get(0)
                .content();
        assertThat(content.text()).isEqualTo(shown);
        assertThat(content.numberKind()).isEqualTo(kind);
        assertThat(content.number().orElseThrow()).isEqualByComparingTo(NumberPrinter.value(stored));
    }

    @ParameterizedTest
    @CsvSource({"14, 2025/3/5", "31, 2025年3月5日", "57, 2025年3月", "22, 2025/3/5 0:00", "15, 5-Mar-25", "20, 0:00"})
    void datesNamedByNumberAreShownAsInAChineseProgram(int id, String shown) {
        assertThat(Books.rows("<row r='1'><c r='A1'><v>45721</v></c></row>")
                        .styles("<cellXfs><xf numFmtId='" + id + "'/></cellXfs>")
                        .grid()
                        .cells()
                        .get(0)
                        .text())
                .isEqualTo(shown);
    }

    @Test
    void daysThatCountFrom1904AreTheSameDays() {
        CellContent content = Books.rows("<row r='1'><c r='A1' s='1'><v>44259</v></c></row>")
                .formats("yyyy-mm-dd")
                .properties("<workbookPr date1904='1'/>")
                .grid()
                .cells()
                .get(0)
                .content();
        assertThat(content.text()).isEqualTo("2025-03-05");
        assertThat(content.number()).contains(new BigDecimal(45721));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-03-05", "2025-03-05T00:00:00", "2025-03-05T00:00:00Z"})
    void aDateMayBeSpelledOut(String date) {
        CellContent content = Books.rows("<row r='1'><c r='A1' s='1' t='d'><v>" + date + "</v></c></row>")
                .formats("yyyy\"年\"m\"月\"d\"日\"")
                .grid()
                .cells()
                .get(0)
                .content();
        assertThat(content.text()).isEqualTo("2025年3月5日");
        assertThat(content.number()).contains(new BigDecimal(45721));
    }

    @Test
    void aFormatThatNobodyUnderstandsIsAFindingAndTheNumberStays() {
        Books book =
                Books.rows("<row r='1'><c r='A1' s='1'><v>12.5</v></c></row>").formats("0".repeat(300) + "x");
        assertThat(book.codes()).containsExactly("bad-number-format");
        assertThat(book.grid().cells().get(0).text()).isEqualTo("12.5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0.00",
                "0.00%",
                "yyyy-mm-dd",
                "m/d/yy",
                "h:mm:ss",
                "[h]:mm:ss",
                "[Red]0.00",
                "\"year\"0",
                "#,##0.00_);[Red](#,##0.00)",
                "yyyy\"年\"m\"月\"d\"日\"",
                "[$-804]yyyy-mm-dd",
                "0.00E+00",
                "# ?/?",
                "mm:ss.0",
                "0\"m\"",
                "dd",
                "[>100]0;0.0",
                "@"
            })
    void aDateIsWhatTheFormatterTakesForOne(String code) {
        assertThat(FormatCode.kind(code) == NumberKind.DATE).isEqualTo(DateUtil.isADateFormat(164, code));
    }
}
