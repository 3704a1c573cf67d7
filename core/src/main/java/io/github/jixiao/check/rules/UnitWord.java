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

    private UnitWord() {}

    static boolean same(String one, String other) {
        return canonical(one).equals(canonical(other));
    }

    private static String canonical(String unit) {
        int scale = unit.length() > 1 && (unit.startsWith("万") || unit.startsWith("亿")) ? 1 : 0;
        String word = unit.substring(scale);
        return unit.substring(0, scale) + SAME.getOrDefault(word, word);
    }
}
