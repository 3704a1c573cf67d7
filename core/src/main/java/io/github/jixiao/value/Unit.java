package io.github.jixiao.value;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit behind a number.
 *
 * <p>Units of measure and of money keep their 万 (6万立方米, 480万元); of counting words it is part of the number (3万册
 * is 30000 册), and so it is of words that nobody has listed. 250万 without a unit is money, whose 元 was left out.
 *
 * @param symbol the unit, or null where there is only a factor (5千)
 * @param kind the kind of value that it makes
 * @param power the power of ten by which the number before it is scaled
 * @param end the place after it
 */
record Unit(@Nullable String symbol, ValueKind kind, int power, int end) {

    /**
     * Reads a text that is nothing but a unit, also one that is in no list (13969.56标箱).
     *
     * @param text the text
     * @param each what an earlier 每 put below the line: 生 of 每生1500元/学期
     * @return the unit; null where the text is none
     */
    static @Nullable Unit whole(String text, List<String> each) {
        Unit unit = new UnitReader(text, 0, true, each).read();
        return unit != null && unit.end == text.length() ? unit : null;
    }

    /** Reads the longest unit of known words that begins at a place of a sentence; null where none does. */
    static @Nullable Unit known(String text, int start) {
        return new UnitReader(text, start, false, List.of()).read();
    }

    /** The number in this unit: of 3万册 it is 30000. */
    BigDecimal scale(Numeral number) {
        BigDecimal scaled = number.value().scaleByPowerOfTen(power);
        return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }

    /**
     * Whether its number is part of a date: 2026年, 13月, and 15日 where nothing is compared.
     *
     * @param number the number before it
     * @param compared whether a comparison is printed with them
     * @return whether they are no quantity
     */
    boolean isDatePart(Numeral number, boolean compared) {
        BigDecimal scaled = scale(number);
        boolean year = scaled.precision() == 4 && scaled.scale() == 0;
        return symbol != null
                && (UnitWords.DATE_PARTS.contains(symbol)
                        || (year && (symbol.startsWith("年") || symbol.equals("学年")))
                        || (!compared && symbol.equals("日")));
    }
}
