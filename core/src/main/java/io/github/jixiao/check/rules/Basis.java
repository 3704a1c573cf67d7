package io.github.jixiao.check.rules;

import io.github.jixiao.value.LabelKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words for the basis of a target (指标值确定依据). */
final class Basis {

    static final String HISTORY = "历史标准";

    /** The official words, and the kinds of 行业标准 that are named one by one. */
    private static final Set<String> OFFICIAL =
            Set.of("计划标准", HISTORY, "行业标准", "预算支出标准", "其他标准", "国家标准", "地方标准", "国际标准");

    /** Words that people use for an official one. */
    private static final Map<String, String> MEANT = Map.ofEntries(
            Map.entry("历史数据", HISTORY),
            Map.entry("历史水平", HISTORY),
            Map.entry("历史情况", HISTORY),
            Map.entry("历史值", HISTORY),
            Map.entry("历年数据", HISTORY),
            Map.entry("往年数据", HISTORY),
            Map.entry("上年数据", HISTORY),
            Map.entry("近三年数据", HISTORY),
            Map.entry("工作计划", "计划标准"),
            Map.entry("年度计划", "计划标准"),
            Map.entry("工作目标", "计划标准"),
            Map.entry("行业规范", "行业标准"),
            Map.entry("行业要求", "行业标准"),
            Map.entry("预算标准", "预算支出标准"),
            Map.entry("预算批复", "预算支出标准"),
            Map.entry("支出标准", "预算支出标准"),
            Map.entry("其他", "其他标准"));

    private static final Pattern BETWEEN = Pattern.compile("[、,;/和及]");

    private Basis() {}

    /** The words of a cell; several may stand in one. */
    static List<String> words(String printed) {
        List<String> words = new ArrayList<>();
        if (official(printed) || MEANT.containsKey(printed)) {
            words.add(printed);
            return words;
        }
        for (String word : BETWEEN.split(LabelKey.compact(printed), -1)) {
            String name = LabelKey.of(word).name();
            if (!name.isEmpty()) {
                words.add(name);
            }
        }
        return words;
    }

    static boolean official(String word) {
        return OFFICIAL.contains(word);
    }

    /** The official word that another one means. */
    static Optional<String> meant(String word) {
        return Optional.ofNullable(MEANT.get(word));
    }

    /** Whether a target is said to follow from what was reached before, and from nothing else. */
    static boolean historical(String printed) {
        List<String> words = words(printed);
        return !words.isEmpty()
                && words.stream()
                        .allMatch(word -> word.equals(HISTORY)
                                || meant(word).filter(HISTORY::equals).isPresent());
    }
}
