package io.github.jixiao.value;

import org.jspecify.annotations.Nullable;

/**
 * Understands the text of a value: the readers of dates, quantities and sentences are asked in turn, and what none of
 * them understands is told by its words.
 */
final class ValueReader {

    /** Longer text is prose, of which nobody needs to look at more. */
    private static final int LONGEST = 200;

    private ValueReader() {}

    static Meaning read(String printed) {
        if (Placeholder.matches(printed)) {
            return Meaning.words(ValueKind.BLANK, null);
        }
        String text = withoutStop(ValueText.fold(printed, LONGEST));
        if (text.isEmpty()) {
            return Meaning.words(ValueKind.SENTENCE, null);
        }
        if (Wording.isTemplate(text)) {
            return Meaning.words(ValueKind.TEMPLATE, null);
        }
        String body = Brackets.withoutRemark(text.replace("(含)", ""));
        Meaning meaning = body.isEmpty() ? null : CalendarReader.read(body);
        if (meaning == null && !body.isEmpty() && !Wording.isGrade(body)) {
            meaning = quantity(body);
        }
        meaning = meaning == null ? rateOfChange(text) : meaning;
        meaning = meaning == null ? SentenceReader.read(text) : meaning;
        return meaning == null ? Wording.read(body.isEmpty() ? text : body) : meaning;
    }

    private static @Nullable Meaning quantity(String text) {
        Meaning meaning = QuantityReader.range(text);
        meaning = meaning == null ? QuantityReader.each(text) : meaning;
        return meaning == null ? QuantityReader.single(text) : meaning;
    }

    /** 下降率>…%: what is changed and the comparison are there, the number is not. */
    private static @Nullable Meaning rateOfChange(String text) {
        WordTable.Match<Comparison> sign = null;
        int at = 0;
        while (at < text.length() && sign == null) {
            sign = ComparisonWords.SIGNS.at(text, at);
            at++;
        }
        boolean change = sign != null
                && SentenceReader.isRateOfChange(text.substring(0, sign.start()))
                && Numeral.at(text, sign.end()) == null;
        return change ? Meaning.words(ValueKind.RELATIVE, sign.meaning()) : null;
    }

    private static String withoutStop(String text) {
        int end = text.length();
        while (end > 0 && "。.;,，；、".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
