package io.github.jixiao.value;

import java.math.BigDecimal;
import java.util.Optional;

/** The unit of money (资金单位) in which amounts are printed. */
public enum MoneyUnit {
    /** 元. */
    YUAN("元", 0),
    /** 千元. */
    THOUSAND_YUAN("千元", 3),
    /** 万元, the unit of most tables. */
    WAN_YUAN("万元", 4),
    /** 百万元. */
    MILLION_YUAN("百万元", 6),
    /** 亿元. */
    YI_YUAN("亿元", 8);

    private final String label;
    private final int power;

    MoneyUnit(String label, int power) {
        this.label = label;
        this.power = power;
    }

    /**
     * The unit's printed word.
     *
     * @return for example {@code 万元}
     */
    public String label() {
        return label;
    }

    /**
     * Converts a number of this unit; exact, and without an exponent.
     *
     * @param number a number of this unit
     * @param target the unit wanted
     * @return the same money as a number of the other unit, with no more decimals than it needs
     */
    public BigDecimal convert(BigDecimal number, MoneyUnit target) {
        if (this == target) {
            return number;
        }
        BigDecimal converted = number.scaleByPowerOfTen(power - target.power).stripTrailingZeros();
        return converted.scale() < 0 ? converted.setScale(0) : converted;
    }

    /**
     * Finds the unit that a word names: 元, 万元, 人民币万元, 万; white space and full-width forms do not matter. The
     * currency alone (人民币) names no unit.
     *
     * @param word the printed word
     * @return the unit, or empty where the word names none
     */
    public static Optional<MoneyUnit> of(String word) {
        String key = LabelKey.fold(word);
        if (key.startsWith("人民币")) {
            key = key.substring(3);
        }
        for (MoneyUnit unit : values()) {
            if (unit.label.equals(key)) {
                return Optional.of(unit);
            }
        }
        return switch (key) {
            case "圆" -> Optional.of(YUAN);
            case "万", "万圆" -> Optional.of(WAN_YUAN);
            case "亿" -> Optional.of(YI_YUAN);
            default -> Optional.empty();
        };
    }

    /**
     * Finds the unit in a bracket behind a label, which may say more: （单位：万元，保留两位小数）.
     *
     * @param qualifier the text of the bracket
     * @return the unit, or empty where none of its parts is one
     */
    public static Optional<MoneyUnit> within(String qualifier) {
        for (String part : qualifier.split("[，,；;、：:\\s]", -1)) {
            Optional<MoneyUnit> unit = of(part);
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return label;
    }
}
