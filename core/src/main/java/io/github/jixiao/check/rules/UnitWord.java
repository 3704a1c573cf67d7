package io.github.jixiao.check.rules;

import java.util.Map;

/** Different words for the same unit. */
final class UnitWord {

    private static final Map<String, String> SAME = Map.ofEntries(
            Map.entry("日", "天"),
            Map.entry("平米", "平方米"),
            Map.entry("㎡", "平方米"),
            Map.entry("m²", "平方米"),
            Map.entry("立方", "立方米"),
            Map.entry("m³", "立方米"),
            Map.entry("千米", "公里"),
            Map.entry("名", "人"),
            Map.entry("千克", "公斤"));

    private static final String SCALES = "百千万亿";

    private UnitWord() {}

    static boolean same(String one, String other) {
        return canonical(one).equals(canonical(other));
    }

    /** Whether two units differ in nothing but their scale: 万元 and 元, 亩 and 万亩. */
    static boolean sameButForScale(String one, String other) {
        return same(unscaled(one), unscaled(other));
    }

    private static String unscaled(String unit) {
        int start = 0;
        while (start < unit.length() - 1 && SCALES.indexOf(unit.charAt(start)) >= 0) {
            start++;
        }
        return unit.substring(start);
    }

    private static String canonical(String unit) {
        int scale = unit.length() > 1 && (unit.startsWith("万") || unit.startsWith("亿")) ? 1 : 0;
        int bracket = Math.max(unit.indexOf('('), unit.indexOf('（'));
        String word = unit.substring(scale, bracket > scale ? bracket : unit.length());
        return unit.substring(0, scale) + SAME.getOrDefault(word, word);
    }
}
