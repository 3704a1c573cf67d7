package io.github.jixiao.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * By how much a number changed. Immutable.
 *
 * @param by the second number less the first; exact, not 0
 * @param unit the unit of {@code by}: that of the second table's amount, 个百分点 of percentages, 天 of dates; may be empty
 * @param percent the change in percent of the first number, with one decimal; empty where that is no measure of it
 */
public record Difference(BigDecimal by, Phrase unit, Optional<BigDecimal> percent) {

    static final Phrase POINTS = new Phrase("个百分点", "percentage points");

    private static final Phrase DAYS = new Phrase("天", "days");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Of two different numbers of the same unit, where the first is a measure of the change. */
    static Difference relative(BigDecimal before, BigDecimal after, String unit) {
        BigDecimal by = after.subtract(before);
        Optional<BigDecimal> percent = before.signum() == 0
                ? Optional.empty()
                : Optional.of(by.multiply(HUNDRED).divide(before.abs(), 1, RoundingMode.HALF_UP));
        return new Difference(by, Phrase.of(unit), percent);
    }

    static Difference absolute(BigDecimal before, BigDecimal after, Phrase unit) {
        return new Difference(after.subtract(before), unit, Optional.empty());
    }

    static Difference days(long days) {
        return new Difference(BigDecimal.valueOf(days), DAYS, Optional.empty());
    }

    /** For example 增加5.00万元，增长0.9%. */
    Phrase words() {
        boolean more = by.signum() > 0;
        Phrase amount = Phrase.of(by.abs().toPlainString()).then("", " ", unit);
        if (unit.equals(DAYS)) {
            return new Phrase((more ? "推迟" : "提前") + amount.zh(), amount.en() + (more ? " later" : " earlier"));
        }
        Phrase words = new Phrase((more ? "增加" : "减少") + amount.zh(), (more ? "up " : "down ") + amount.en());
        String share = percent.map(value -> value.abs().toPlainString() + "%").orElse("");
        return share.isEmpty() ? words : words.then("，", ", ", new Phrase((more ? "增长" : "下降") + share, share));
    }
}
