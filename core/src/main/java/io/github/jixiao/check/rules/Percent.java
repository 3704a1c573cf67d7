package io.github.jixiao.check.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A change in percent, to one decimal. */
record Percent(BigDecimal value) {

    /** The change from one number, which is not 0, to another. */
    static Percent ofChange(BigDecimal before, BigDecimal now) {
        return new Percent(now.subtract(before).movePointRight(2).divide(before.abs(), 1, RoundingMode.HALF_UP));
    }

    /** With its sign, as a reviewer writes it: +66.6. */
    @Override
    public String toString() {
        return (value.signum() > 0 ? "+" : "") + value.toPlainString();
    }
}
