package io.github.jixiao.value;

import static io.github.jixiao.value.ValueKind.FREQUENCY;
import static io.github.jixiao.value.ValueKind.GRADE;
import static io.github.jixiao.value.ValueKind.QUALITATIVE;
import static io.github.jixiao.value.ValueKind.RULE;
import static io.github.jixiao.value.ValueKind.SENTENCE;

import io.github.jixiao.value.WordTable.Match;
import org.jspecify.annotations.Nullable;

/** Tells texts without a number apart by their words: grades, frequencies, compliance prose, plain words. */
final class Wording {

    private static final int LONGEST_WORD = 12;
    private static final int LONGEST_FREQUENCY = 8;

    private static final WordTable<Boolean> GRADES = new WordTable<Boolean>()
            .add(true, "优 良 中 差 低 高 好 优秀 优良 良好 较好 一般 较差 较高 较低 合格 不合格 及格 不及格")
            .add(true, "达成预期指标 部分达成预期指标 未达成预期指标 达到预期目标 部分达到预期目标 未达到预期目标");

    private static final String BANDS = "优良中低差";

    private static final String RANKS = "级类等档";

    private static final WordTable<Boolean> FREQUENCIES = new WordTable<Boolean>()
            .add(true, "按月 按季 按季度 按周 按旬 按半年 按学期 按天 按年 逐月 逐季 逐日 每月 每季 每季度 每周 每旬 每天 每日 每年 每半年 每学期");

    private static final String RULE_STARTS = "按依遵";

    private static final WordTable<Boolean> RULES =
            new WordTable<Boolean>().add(true, "严格 参照 符合 合规 合法 根据 执行 不超 不突破 不得 不违反 控制在 严禁 坚持");

    private static final WordTable<Boolean> RULE_ENDS =
            new WordTable<Boolean>().add(true, "规定 要求 标准 预算内 范围内 计划内 合同约定 法律法规");

    private static final WordTable<Boolean> PUNCTUAL = new WordTable<Boolean>().add(true, "按时 按期");

    private static final String MARKS = "*×xX○□_某?";

    private static final String PUNCTUATION = ",;:!?。、，；：！？";

    private Wording() {}

    /** Whether the text is a form's own that nobody has filled in: **月**日前, ≤**万元, 指标2:, 年月日. */
    static boolean isTemplate(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean year = i > 1 && ChineseNumeral.digit(text.charAt(i - 2)) > 0;
            if (c == text.charAt(i - 1) && MARKS.indexOf(c) >= 0 && !year) {
                return true;
            }
        }
        Match<Comparison> sign = ComparisonWords.SIGNS.at(text, 0);
        return text.equals("年月日")
                || isNumberedStub(text)
                || (sign != null && UnitWords.WORDS.contains(text.substring(sign.end())));
    }

    private static boolean isNumberedStub(String text) {
        boolean stub = text.startsWith("指标") && (text.endsWith(":") || text.length() == 3);
        return stub && text.substring(2).chars().allMatch(c -> ValueText.isDigit((char) c) || c == ':');
    }

    /** Understands a text by its words. */
    static Meaning read(String text) {
        if (isGrade(text)) {
            return Meaning.words(GRADE, trailing(text));
        }
        Comparison bound = bound(text);
        if (bound != null || isRule(text)) {
            return Meaning.words(RULE, bound == null ? trailing(text) : bound);
        }
        Match<Boolean> frequency = FREQUENCIES.at(text, 0);
        if (frequency != null && text.length() <= LONGEST_FREQUENCY) {
            return Meaning.words(FREQUENCY, null);
        }
        return Meaning.words(isWord(text) ? QUALITATIVE : SENTENCE, sign(text));
    }

    /** Whether a text is a grade, a rank or a row of grades: 优良, Ⅲ类及以上, 优/良/中/差, 85%|80%|70%. */
    static boolean isGrade(String text) {
        Match<Comparison> trailing = ComparisonWords.TRAILING.before(text, text.length());
        String grade = trailing == null ? text : text.substring(0, trailing.start());
        return GRADES.contains(grade) || isRank(grade) || isBands(text);
    }

    /** A numbered grade: of Ⅲ类 the number is a name, and which way is better nobody says. */
    private static boolean isRank(String text) {
        int last = text.length() - 1;
        if (last < 1 || last > 3 || RANKS.indexOf(text.charAt(last)) < 0) {
            return false;
        }
        for (int i = 0; i < last; i++) {
            char c = text.charAt(i);
            boolean roman = c >= 'Ⅰ' && c <= 'Ⅻ';
            boolean latin = (c >= 'A' && c <= 'Z') || ValueText.isDigit(c);
            if (!roman && !latin && ChineseNumeral.digit(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBands(String text) {
        boolean letters = text.length() > 2;
        for (int i = 0; i < text.length() && letters; i++) {
            letters = BANDS.indexOf(text.charAt(i)) >= 0 || "/|、".indexOf(text.charAt(i)) >= 0;
        }
        String[] parts = text.split("\\|", -1);
        boolean numbers = parts.length > 1;
        for (String part : parts) {
            numbers = numbers && QuantityReader.single(part) != null;
        }
        return letters || numbers;
    }

    private static boolean isRule(String text) {
        boolean begins = !PUNCTUAL.contains(text.substring(0, Math.min(2, text.length())))
                && FREQUENCIES.at(text, 0) == null
                && (RULES.at(text, 0) != null || RULE_STARTS.indexOf(text.charAt(0)) >= 0);
        boolean within = text.charAt(0) == '在' && text.indexOf('内') > 0;
        boolean all = text.length() == 4 && text.charAt(0) == '应' && text.charAt(2) == '尽';
        return begins || within || all || (isOneClause(text) && RULE_ENDS.before(text, text.length()) != null);
    }

    private static boolean isOneClause(String text) {
        return text.chars().noneMatch(c -> PUNCTUATION.indexOf(c) >= 0);
    }

    private static boolean isWord(String text) {
        return text.length() <= LONGEST_WORD
                && isOneClause(text)
                && text.chars().anyMatch(Character::isLetter)
                && text.chars().noneMatch(c -> ValueText.isDigit((char) c));
    }

    /** A bound that is no number: 不超预算, ≥上年. */
    private static @Nullable Comparison bound(String text) {
        Match<Comparison> leading = ComparisonWords.LEADING.at(text, 0);
        boolean sign = ComparisonWords.SIGNS.at(text, 0) != null;
        boolean not = leading != null && text.charAt(0) == '不' && leading.meaning() != Comparison.LESS;
        return isWord(text) && leading != null && (sign || not) ? leading.meaning() : null;
    }

    private static @Nullable Comparison trailing(String text) {
        Match<Comparison> trailing = ComparisonWords.TRAILING.before(text, text.length());
        return trailing == null ? null : trailing.meaning();
    }

    /** The only sign of comparison in a text whose number cannot be read. */
    private static @Nullable Comparison sign(String text) {
        Comparison only = null;
        for (int at = 0; at < text.length(); ) {
            Match<Comparison> sign = ComparisonWords.SIGNS.at(text, at);
            if (sign != null && only != null) {
                return null;
            }
            only = sign == null ? only : sign.meaning();
            at = sign == null ? at + 1 : sign.end();
        }
        return only;
    }
}
