package io.github.jixiao.check.rules;

import io.github.jixiao.value.Amount;
import java.util.ArrayList;
import java.util.List;

/**
 * An amount of money within a sentence, with its unit.
 *
 * @param start where its number begins
 * @param end after its unit
 * @param amount the amount with its unit
 */
record MoneyMention(int start, int end, Amount amount) {

    static final char YUAN = '元';

    private static final String SCALES = "万亿千百";
    private static final String NUMBER = "0123456789.,";

    /** What makes an amount a price or a vague one. */
    private static final String BEHIND = "/每多余以左上内起·";

    private static final List<String> BEFORE = List.of("每", "均", "约", "近", "超", "过", "于", "补贴", "标准", "达", "少");

    /** All amounts of a sentence; prices (94元/人) and what is said to be about so much are left out. */
    static List<MoneyMention> of(String sentence) {
        List<MoneyMention> mentions = new ArrayList<>();
        for (int at = sentence.indexOf(YUAN); at >= 0; at = sentence.indexOf(YUAN, at + 1)) {
            int unit = at;
            while (unit > 0 && SCALES.indexOf(sentence.charAt(unit - 1)) >= 0) {
                unit--;
            }
            int start = unit;
            while (start > 0 && NUMBER.indexOf(sentence.charAt(start - 1)) >= 0) {
                start--;
            }
            Amount amount = Amount.parse(sentence.substring(start, at + 1));
            if (start < unit && amount.value().isPresent() && isExact(sentence, start, at + 1)) {
                mentions.add(new MoneyMention(start, at + 1, amount));
            }
        }
        return mentions;
    }

    private static boolean isExact(String sentence, int start, int end) {
        boolean vague = end < sentence.length() && BEHIND.indexOf(sentence.charAt(end)) >= 0;
        return !vague && BEFORE.stream().noneMatch(word -> sentence.startsWith(word, start - word.length()));
    }
}
