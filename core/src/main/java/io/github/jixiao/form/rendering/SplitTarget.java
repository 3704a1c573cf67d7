package io.github.jixiao.form.rendering;

import io.github.jixiao.value.Comparison;
import io.github.jixiao.value.IndicatorValue;

/**
 * A target over three cells: {@code ≥95%} as ≥, 95 and %. The three joined are the text again; a text that would not be
 * stands whole in the middle.
 *
 * @param sign the sign of comparison; may be empty
 * @param value the number, or the whole text
 * @param unit the unit; may be empty
 */
public record SplitTarget(String sign, String value, String unit) {

    /**
     * Splits a target.
     *
     * @param target the target
     * @return its parts
     */
    public static SplitTarget of(IndicatorValue target) {
        String text = target.text();
        String sign = target.comparison()
                .map(Comparison::symbol)
                .filter(text::startsWith)
                .orElse("");
        String unit = target.unit().filter(text::endsWith).orElse("");
        int end = text.length() - unit.length();
        return sign.length() < end && isNumber(text.substring(sign.length(), end))
                ? new SplitTarget(sign, text.substring(sign.length(), end), unit)
                : new SplitTarget("", text, "");
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',');
    }
}
