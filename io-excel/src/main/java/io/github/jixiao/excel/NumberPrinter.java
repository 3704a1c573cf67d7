package io.github.jixiao.excel;

import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.CellContent.NumberKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/** Turns the stored numbers of one workbook into what the office program shows. Not safe for use by several threads. */
final class NumberPrinter {

    private static final MathContext STORED_DIGITS = new MathContext(15, RoundingMode.HALF_UP);
    private static final int EXACT_LENGTH = 15;
    private static final int LONGEST_CODE = 255;
    private static final LocalDateTime DAY_ZERO = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final BigDecimal DAYS_UNTIL_1904 = BigDecimal.valueOf(1462);
    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final int DATE_LENGTH = 10;

    /** Any format with this number is a date to the formatter, whatever its code looks like. */
    private static final int DATE_ID = 14;

    private final boolean from1904;
    private @Nullable DataFormatter formatter;

    NumberPrinter(boolean from1904) {
        this.from1904 = from1904;
    }

    /**
     * The number behind a text as the office program knows it: 15 digits of the nearest double, so that
     * 28.799999999999997 is 28.8. Null where the text is no number, or too large for one.
     */
    static @Nullable BigDecimal value(String stored) {
        if (stored.isEmpty() || !isDecimal(stored)) {
            return null;
        }
        try {
            if (stored.length() <= EXACT_LENGTH && stored.indexOf('E') < 0 && stored.indexOf('e') < 0) {
                return plain(new BigDecimal(stored));
            }
            double number = Double.parseDouble(stored);
            return Double.isInfinite(number) ? null : plain(new BigDecimal(number).round(STORED_DIGITS));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The number that stands for a date that the cell spells out; null where it is none. */
    @Nullable
    BigDecimal serial(String date) {
        try {
            LocalDateTime moment = date.length() <= DATE_LENGTH
                    ? LocalDate.parse(date).atStartOfDay()
                    : LocalDateTime.parse(date.endsWith("Z") ? date.substring(0, date.length() - 1) : date);
            BigDecimal seconds = BigDecimal.valueOf(ChronoUnit.SECONDS.between(DAY_ZERO, moment));
            BigDecimal days = seconds.divide(SECONDS_A_DAY, STORED_DIGITS);
            return plain(from1904 ? days.subtract(DAYS_UNTIL_1904) : days);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The content of a cell with this number; the number of a date counts from 1900. Null where no formatter copes. */
    @Nullable
    CellContent print(BigDecimal number, NumberFormat format) {
        String text = format.print(number);
        if (text == null) {
            text = formatted(number, format);
        }
        if (text == null) {
            return null;
        }
        boolean shifted = from1904 && format.kind() == NumberKind.DATE;
        return CellContent.number(text, shifted ? number.add(DAYS_UNTIL_1904) : number, format.kind());
    }

    private @Nullable String formatted(BigDecimal number, NumberFormat format) {
        if (format.code().length() > LONGEST_CODE) {
            return null;
        }
        if (formatter == null) {
            // a Chinese office program, too, shows "mmm" and "AM/PM" in English
            formatter = new DataFormatter(Locale.US);
        }
        boolean date = format.kind() == NumberKind.DATE;
        int id = date ? DATE_ID : format.id();
        // of dates the formatter would show the quotes and back slashes, too
        String code = date ? dateCode(format.code()) : format.code();
        try {
            return formatter
                    .formatRawCellContents(number.doubleValue(), id, code, from1904)
                    .strip();
        } catch (RuntimeException e) {
            // what a formatter throws at a code that it does not understand is nowhere written
            return null;
        }
    }

    /** yyyy\\年 and yyyy"年" as the formatter wants them. */
    private static String dateCode(String code) {
        return code.replace("\"\"", "").replace('"', '\'').replaceAll("\\\\(.)", "'$1'");
    }

    private static boolean isDecimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'E' && c != 'e') {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
