package io.github.jixiao.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money (金额) as a table states it: a decimal that remembers its printed decimals but is compared by
 * value (10 equals 10.00), in the table's money unit unless it prints a {@linkplain #unit() unit} of its own.
 *
 * <p>Text that is no number ({@code 约100}, {@code /}) is kept as text and has no {@linkplain #value() value}. A blank
 * cell is no amount at all: it is an absent property, never 0. Immutable.
 */
public final class Amount extends PrintedDecimal {

    private final @Nullable MoneyUnit unit;

    /** The unit as printed: 万 for 万元. */
    private final String word;

    private Amount(@Nullable BigDecimal number, @Nullable MoneyUnit unit, String word) {
        super(number, null);
        this.unit = unit;
        this.word = word;
    }

    private Amount(String text) {
        super(null, text);
        this.unit = null;
        this.word = "";
    }

    /**
     * An amount in the table's unit.
     *
     * @param value the number; its scale is the number of decimals to print
     * @return the amount
     * @throws IllegalArgumentException where the number has more than 30 digits when written plainly
     */
    public static Amount of(BigDecimal value) {
        return new Amount(plain(value), null, "");
    }

    /**
     * An amount in the table's unit.
     *
     * @param value a whole number
     * @return the amount
     */
    public static Amount of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /**
     * An amount from text that must be a number, for programs that generate tables.
     *
     * @param number for example {@code 1655.84}, {@code 1,655.84} or {@code 250万元}
     * @return the amount
     * @throws IllegalArgumentException where the text is no number
     */
    public static Amount of(String number) {
        Amount amount = parse(number);
        if (amount.number == null) {
            throw new IllegalArgumentException("not an amount: " + number);
        }
        return amount;
    }

    /**
     * Understands a printed amount. Never throws: text that is no number becomes an amount without a value.
     *
     * @param printed the text of a cell
     * @return the amount
     */
    public static Amount parse(String printed) {
        String folded = fold(printed);
        int digits = folded.length();
        while (digits > 0 && isWord(folded.charAt(digits - 1))) {
            digits--;
        }
        BigDecimal number = parseNumber(folded.substring(0, digits));
        boolean bare = digits == folded.length();
        MoneyUnit own = bare ? null : MoneyUnit.of(folded.substring(digits)).orElse(null);
        return number == null || (!bare && own == null)
                ? new Amount(printed.strip())
                : new Amount(number, own, folded.substring(digits));
    }

    private static boolean isWord(char c) {
        return c > 0x7F;
    }

    /**
     * The number, with its printed decimals.
     *
     * @return the number in {@link #unit()}, else in the table's unit; empty where the text is no number
     */
    public Optional<BigDecimal> value() {
        return number();
    }

    /**
     * The unit printed with this amount or in its heading.
     *
     * @return the unit, or empty where the table's unit holds
     */
    public Optional<MoneyUnit> unit() {
        return Optional.ofNullable(unit);
    }

    /**
     * This amount with a unit of its own.
     *
     * @param own the unit
     * @return the amount; this one where it has no value
     */
    public Amount withUnit(MoneyUnit own) {
        return number == null || own == unit ? this : new Amount(number, own, own.label());
    }

    /**
     * The number in another unit.
     *
     * @param target the unit wanted
     * @param tableUnit the unit of the table, which holds where the amount has none of its own
     * @return the number; empty where there is no value, or no unit to convert from
     */
    public Optional<BigDecimal> in(MoneyUnit target, Optional<MoneyUnit> tableUnit) {
        MoneyUnit from = unit == null ? tableUnit.orElse(null) : unit;
        return number == null || from == null ? Optional.empty() : Optional.of(from.convert(number, target));
    }

    /**
     * Adds amounts, converting those with a unit of their own into the table's unit.
     *
     * @param amounts the amounts; may be empty, then the sum is 0
     * @param tableUnit the unit of the table
     * @return the sum in the table's unit; empty as soon as one amount has no value, or cannot be converted, and where
     *     the sum has more digits than a table prints
     */
    public static Optional<Amount> sum(Iterable<Amount> amounts, Optional<MoneyUnit> tableUnit) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Amount amount : amounts) {
            Optional<BigDecimal> number =
                    amount.unit == null ? amount.value() : tableUnit.flatMap(target -> amount.in(target, tableUnit));
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(number.get());
        }
        return isPlain(sum) ? Optional.of(new Amount(sum, null, "")) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other) && other instanceof Amount that && unit == that.unit;
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + Objects.hashCode(unit);
    }

    /**
     * Prints the amount plainly: {@code 1655.84}, {@code 250万元}, {@code 250万}, or the text that is no number.
     *
     * @return text that {@link #parse} reads to an equal amount
     */
    @Override
    public String toString() {
        if (number == null) {
            return String.valueOf(text);
        }
        return number.toPlainString() + word;
    }
}
