package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.value.LabelKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Labels and values in one text: {@code 填报人：张三    联系电话：0710-5550123}, or {@code 年度目标1：……}. Split on the printed
 * text, before folding.
 */
final class InlinePairs {

    /**
     * A label with its value.
     *
     * @param label the label as printed, without the colon
     * @param found what it means
     * @param value the text behind the colon, without white space at its ends; may be empty
     */
    record Pair(String label, FormVocabulary.Numbered found, String value) {}

    /** Prose: whatever stands behind the label, colons included, belongs to it. */
    private static final Set<Meaning> PROSE = EnumSet.of(
            Meaning.ANNUAL_GOAL, Meaning.LONG_TERM_GOAL, Meaning.FUNCTIONS, Meaning.ANNUAL_TASKS, Meaning.FORM_WORDS);

    private static final int LONGEST_LABEL = 60;

    private static final int LONGEST_UNKNOWN = 6;

    private InlinePairs() {}

    /** The pairs of a text; empty where it does not begin with a known label and a colon. */
    static List<Pair> of(String text, FormVocabulary vocabulary) {
        List<Pair> pairs = new ArrayList<>();
        int colon = colon(text, 0);
        if (colon <= 0 || colon > LONGEST_LABEL) {
            return pairs;
        }
        String label = text.substring(0, colon);
        FormVocabulary.Numbered found = find(label, vocabulary);
        if (found == null) {
            return pairs;
        }
        int from = colon + 1;
        int next = colon(text, from);
        while (next >= 0 && !PROSE.contains(found.meaning())) {
            int start = labelStart(text, from, next, vocabulary);
            FormVocabulary.Numbered following = start < 0 ? null : find(text.substring(start, next), vocabulary);
            if (following == null && isUnknownLabel(text, from, next)) {
                start = from + lastGap(text.substring(from, next));
                following = new FormVocabulary.Numbered(Meaning.SIGNATURE, null);
            }
            if (following != null) {
                pairs.add(new Pair(LabelKey.strip(label), found, LabelKey.strip(text.substring(from, start))));
                label = text.substring(start, next);
                found = following;
                from = next + 1;
            }
            // else 联系方式：手机：…: this colon belongs to the value
            next = colon(text, next + 1);
        }
        pairs.add(new Pair(LabelKey.strip(label), found, LabelKey.strip(text.substring(from))));
        return pairs.stream().flatMap(pair -> meant(pair, vocabulary)).toList();
    }

    /** 单位：青禾县水利局　　2025年度: the year stands for itself. */
    private static Stream<Pair> meant(Pair pair, FormVocabulary vocabulary) {
        String value = pair.value();
        int gap = lastGap(value);
        String behind = LabelKey.strip(value.substring(gap));
        boolean year = gap > 0 && !PROSE.contains(pair.found().meaning()) && PrintedYear.whole(behind) != null;
        String own = year ? LabelKey.strip(value.substring(0, gap)) : value;
        Meaning meaning = FactText.meant(pair.found().meaning(), own, vocabulary);
        Pair meant = new Pair(
                pair.label(), new FormVocabulary.Numbered(meaning, pair.found().number()), own);
        return year
                ? Stream.of(meant, new Pair("", new FormVocabulary.Numbered(Meaning.FISCAL_YEAR, null), behind))
                : Stream.of(meant);
    }

    /** Where the last run of blanks begins that is wider than one between words; 0 where there is none. */
    private static int lastGap(String text) {
        for (int i = text.length() - 1; i > 0; i--) {
            if (LabelKey.isBlank(text.charAt(i)) && LabelKey.isBlank(text.charAt(i - 1))) {
                while (i > 0 && LabelKey.isBlank(text.charAt(i - 1))) {
                    i--;
                }
                return i;
            }
        }
        return 0;
    }

    /** 填报人：李某某　　初核：王某某: behind a wide gap, a short word before a colon is the label of something else. */
    private static boolean isUnknownLabel(String text, int from, int colon) {
        String before = text.substring(from, colon);
        String label = LabelKey.strip(before.substring(lastGap(before)));
        return lastGap(before) > 0
                && !LabelKey.strip(before.substring(0, lastGap(before))).isEmpty()
                && label.length() > 1
                && label.length() <= LONGEST_UNKNOWN
                && label.codePoints().allMatch(Character::isIdeographic);
    }

    /** Whether a label asks for prose. */
    static boolean isProse(Meaning meaning) {
        return PROSE.contains(meaning);
    }

    /** Whether a text begins with a label of the given meaning, with or without a colon. */
    static boolean startsWith(String text, FormVocabulary vocabulary, Meaning meaning) {
        List<Pair> pairs = of(text, vocabulary);
        return pairs.isEmpty()
                ? vocabulary.find(LabelKey.of(text), meaning.place()) == meaning
                : pairs.get(0).found().meaning() == meaning;
    }

    private static FormVocabulary.@Nullable Numbered find(String label, FormVocabulary vocabulary) {
        LabelKey key = LabelKey.of(label);
        FormVocabulary.Numbered fact = vocabulary.findNumbered(key, Place.FACT);
        return fact != null ? fact : vocabulary.findNumbered(key, Place.BOILERPLATE);
    }

    /** Where the label before a colon begins: behind a blank, the longest that is known; -1 where none is. */
    private static int labelStart(String text, int from, int colon, FormVocabulary vocabulary) {
        for (int start = Math.max(from, colon - LONGEST_LABEL); start < colon; start++) {
            boolean opens = start == from || isSeparator(text.charAt(start - 1));
            // 预算年度：2025　金额单位：万元: the year belongs to what stands before it
            if (opens
                    && !Character.isDigit(text.charAt(start))
                    && !LabelKey.isBlank(text.charAt(start))
                    && find(text.substring(start, colon), vocabulary) != null) {
                return start;
            }
        }
        return -1;
    }

    private static boolean isSeparator(char c) {
        return LabelKey.isBlank(c) || c == '；' || c == ';' || c == '，' || c == ',' || c == '）' || c == ')';
    }

    private static int colon(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '：' || c == ':' || c == '∶' || c == '︰') {
                return i;
            }
        }
        return -1;
    }
}
