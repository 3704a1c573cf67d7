package io.github.jixiao.value;

import io.github.jixiao.value.UnitWords.Word;
import io.github.jixiao.value.WordTable.Match;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bracket behind a value: a remark (历史标准), its unit (亩), the rest of it 人(次), the same as a ratio (1.0). */
final class Brackets {

    private Brackets() {}

    /**
     * Takes a remark off, and a bracket around a unit or around all.
     *
     * @return what is left to understand; the text itself where its last bracket is no remark
     */
    static String withoutRemark(String text) {
        int last = text.length() - 1;
        if (text.startsWith("〔") && text.indexOf('〕') == last) {
            // a number that is cumulative over the plan
            return text.substring(1, last);
        }
        int open = text.endsWith(")") ? opening(text) : -1;
        if (open <= 0 || text.charAt(open - 1) == '/') {
            return text;
        }
        String value = text.substring(0, open);
        String remark = text.substring(open + 1, last);
        Numeral number = Numeral.at(value, 0);
        boolean bare = number != null && number.end() == value.length();
        Match<Word> longer = UnitWords.WORDS.before(value + remark, value.length() + remark.length());
        boolean splitUnit = longer != null && longer.start() < open;
        if (splitUnit || (bare && Unit.whole(remark, List.of()) != null)) {
            return value + remark;
        }
        Numeral second = Numeral.at(remark, 0);
        return second == null || second.chinese() || isRatio(value, number, remark, second) ? value : text;
    }

    private static boolean isRatio(String value, @Nullable Numeral percent, String remark, Numeral ratio) {
        return percent != null
                && value.endsWith("%")
                && ratio.end() == remark.length()
                && ratio.value().scaleByPowerOfTen(2).compareTo(percent.value()) == 0;
    }

    private static int opening(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
