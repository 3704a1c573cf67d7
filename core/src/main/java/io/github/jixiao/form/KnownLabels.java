package io.github.jixiao.form;

import io.github.jixiao.model.FundingItem;
import io.github.jixiao.value.LabelKey;
import java.util.HashSet;
import java.util.Set;

/** The words that forms print themselves, and those that name sums. */
final class KnownLabels {

    private static final Set<String> SUMS =
            Set.of("合计", "总计", "小计", "金额合计", "收入合计", "支出合计", "收入总计", "支出总计", "总额", "资金总额", "年度资金总额", "部门预算总额");

    private static final Set<String> TOTALS = Set.of("合计", "总计", "收入合计", "支出合计", "收入总计", "支出总计");

    private static final Set<String> WORDS = words();

    private KnownLabels() {}

    private static Set<String> words() {
        Set<String> words = new HashSet<>(SUMS);
        for (FormLayout layout : FormLayout.all()) {
            for (Meaning meaning : Meaning.values()) {
                words.add(LabelKey.of(layout.label(meaning)).whole());
                for (FormColumn column : layout.columns(meaning)) {
                    column.heading().forEach(word -> words.add(LabelKey.of(word).whole()));
                }
            }
        }
        words.remove("");
        return words;
    }

    /** Whether text reads like a label of a form; numbers after 年度目标 and the like do not matter. */
    static boolean isLabel(String text) {
        LabelKey key = LabelKey.of(text);
        return WORDS.contains(key.whole())
                || WORDS.contains(withoutNumber(key.name()))
                || FundingItem.of(text).isPresent();
    }

    private static String withoutNumber(String name) {
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end);
    }

    /** Whether a record of this name would be taken for a row of sums. */
    static boolean isSum(String text) {
        return SUMS.contains(LabelKey.of(text).name());
    }

    /** Whether a total of this name is surely taken for one. */
    static boolean isTotal(String text) {
        return TOTALS.contains(LabelKey.of(text).whole());
    }

    /** Whether text can stand as a label of the user's own. */
    static boolean isFree(String label) {
        LabelKey key = LabelKey.of(label);
        return !key.name().isEmpty()
                && key.whole().equals(LabelKey.fold(label))
                && label.indexOf('：') < 0
                && label.indexOf(':') < 0
                && label.chars().noneMatch(c -> LabelKey.isBlank((char) c))
                && !isLabel(label);
    }
}
