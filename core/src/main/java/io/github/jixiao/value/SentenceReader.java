package io.github.jixiao.value;

import static io.github.jixiao.value.ValueKind.PERCENTAGE;
import static io.github.jixiao.value.ValueKind.RELATIVE;
import static io.github.jixiao.value.ValueKind.SENTENCE;

import io.github.jixiao.value.WordTable.Match;
import org.jspecify.annotations.Nullable;

/**
 * Finds the one number that a sentence states: 资金到位率达100%, 较上年增长5%.
 *
 * <p>Only an Arabic number of a listed unit counts, and only where the sentence has no other, years aside: Chinese
 * numerals are parts of words (八项规定), and of two numbers nobody can say which is the target.
 */
final class SentenceReader {

    /** Longer sentences say more than one thing. */
    private static final int LONGEST = 50;

    /** Before a number: 第3, 前3名, 近300, 2.5 of PM2.5. */
    private static final String NOT_BEFORE = "第前近数几每余-~+/.,·±×*#№(";

    /** Behind a unit: 5个多月, 3个半月, 3分之一, 50人·天. */
    private static final String NOT_BEHIND = "多余来几半之/·×*+±";

    private static final WordTable<Boolean> CHANGES =
            new WordTable<Boolean>().add(true, "增长 增加 增幅 增速 增 提高 提升 上升 递增 下降 降低 降幅 减少 减 降 压减 压缩 节约");

    private static final WordTable<Boolean> BASES =
            new WordTable<Boolean>().add(true, "同比 环比 年均 较上年 比上年 较去年 比去年 较往年 比往年 较前年 比前年 较上一年 比上一年 上年基础上 年基础上");

    /** Words that only end like a word of comparison: 节约10%, 签约100户, 下达100万元. */
    private static final WordTable<Boolean> NO_COMPARISONS =
            new WordTable<Boolean>().add(true, "节约 签约 续约 预约 集约 违约 合约 到达 抵达 下达 传达 直达 赶超 反超");

    private static final String NEGATIONS = "不未非没无";

    private SentenceReader() {}

    /** Reads the sentence; null where it states no number that is clear. */
    static @Nullable Meaning read(String text) {
        int start = onlyNumber(text);
        Numeral number = start < 0 ? null : Numeral.at(text, start);
        Unit unit = number == null ? null : Unit.known(text, number.end());
        if (number == null || unit == null || unit.symbol() == null || !isClear(text, start, unit.end())) {
            return null;
        }
        boolean other = NO_COMPARISONS.before(text, start) != null;
        Match<Comparison> leading = other ? null : ComparisonWords.LEADING.before(text, start);
        Match<Comparison> trailing = ComparisonWords.TRAILING.at(text, unit.end());
        int subject = leading == null ? start : leading.start();
        boolean negated = leading != null && subject > 0 && NEGATIONS.indexOf(text.charAt(subject - 1)) >= 0;
        ComparisonWords.Said said = ComparisonWords.together(leading, trailing).orElse(null);
        if (negated || said == null || unit.isDatePart(number, said.comparison() != null)) {
            return null;
        }
        boolean level = leading != null && leading.meaning() == Comparison.EQUAL;
        ValueKind kind = !level && isChange(text.substring(0, subject), unit) ? RELATIVE : SENTENCE;
        return Meaning.quantity(kind, said.comparison(), unit.scale(number), unit.symbol());
    }

    /** Whether a sentence without a number speaks of a rate of change: 下降率>…%. */
    static boolean isRateOfChange(String subject) {
        return subject.endsWith("率") && contains(CHANGES, subject);
    }

    /** Where the sentence's only number begins, -1 where there are none or several. */
    private static int onlyNumber(String text) {
        int found = -1;
        for (int at = text.length() > LONGEST ? text.length() : 0; at < text.length(); at++) {
            if (!ValueText.isDigit(text.charAt(at))) {
                continue;
            }
            int end = at;
            while (end < text.length()
                    && (ValueText.isDigit(text.charAt(end)) || ".,".indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            boolean year = end == at + 4 && end < text.length() && text.charAt(end) == '年';
            if (!year && found >= 0) {
                return -1;
            }
            found = year ? found : at;
            at = end;
        }
        return found;
    }

    private static boolean isClear(String text, int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char behind = end == text.length() ? ' ' : text.charAt(end);
        boolean latin = before < 0x7F && Character.isLetter(before);
        boolean suffix = ComparisonWords.TRAILING.at(text, end) != null;
        return !latin
                && NOT_BEFORE.indexOf(before) < 0
                && (suffix || NOT_BEHIND.indexOf(behind) < 0)
                && text.indexOf('每') < 0;
    }

    /** A change, not the level that is reached by it (提高到95%). */
    private static boolean isChange(String subject, Unit unit) {
        boolean level = subject.endsWith("到") || subject.endsWith("至") || subject.endsWith("为");
        return !level && contains(CHANGES, subject) && (unit.kind() == PERCENTAGE || contains(BASES, subject));
    }

    private static boolean contains(WordTable<Boolean> words, String text) {
        for (int at = 0; at < text.length(); at++) {
            if (words.at(text, at) != null) {
                return true;
            }
        }
        return false;
    }
}
