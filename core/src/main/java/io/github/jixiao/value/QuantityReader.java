package io.github.jixiao.value;

import static io.github.jixiao.value.ValueKind.COUNT;
import static io.github.jixiao.value.ValueKind.MEASURE;
import static io.github.jixiao.value.ValueKind.MONEY;
import static io.github.jixiao.value.ValueKind.PERCENTAGE;
import static io.github.jixiao.value.ValueKind.PERIOD;

import io.github.jixiao.value.ComparisonWords.Said;
import io.github.jixiao.value.WordTable.Match;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a text that is nothing but a number with its comparison and unit, or two such numbers. */
final class QuantityReader {

    /** Words before a number that add nothing to it. */
    private static final WordTable<Boolean> OPENINGS =
            new WordTable<Boolean>().add(true, "全年 控制在 保持在 保持 维持在 稳定在 共 共计 总计 合计 累计 在");

    private static final String PER_CENT = "百分之";

    /** A tail longer than that of 30分钟内响应 makes a sentence. */
    private static final int LONGEST_TAIL = 6;

    private QuantityReader() {}

    /** Reads 480万元, ≥95%, 不低于3万册, 30分钟内响应; null where the text is anything else. */
    static @Nullable Meaning single(String text) {
        return single(text, afterOpening(text), List.of());
    }

    /** Reads 每生1500元/学期 and 每季度一次; null where the text is anything else. */
    static @Nullable Meaning each(String text) {
        if (!text.startsWith("每")) {
            return null;
        }
        int at = 1;
        while (at < text.length() && !startsNumber(text, at)) {
            at++;
        }
        List<String> each = new ArrayList<>();
        for (String part : text.substring(1, at).split("每", -1)) {
            Unit unit = Unit.whole(part, List.of());
            String symbol = unit == null ? null : unit.symbol();
            // 每万人 is per 10000, for which there is no word below the line
            boolean scaled = UnitWords.SCALES.at(part, 0) != null;
            if (scaled || (symbol == null && !UnitWords.DENOMINATORS.contains(part))) {
                return null;
            }
            each.add(symbol == null ? part : symbol);
        }
        return single(text, at, each);
    }

    private static boolean startsNumber(String text, int at) {
        return ComparisonWords.LEADING.at(text, at) != null || Numeral.at(text, at) != null;
    }

    private static @Nullable Meaning single(String text, int start, List<String> each) {
        Match<Comparison> leading = ComparisonWords.leading(text, start);
        int at = leading == null ? start : leading.end();
        boolean perCent = text.startsWith(PER_CENT, at);
        boolean yuan = text.startsWith("¥", at);
        Numeral number = Numeral.at(text, perCent ? at + PER_CENT.length() : yuan ? at + 1 : at);
        if (number == null) {
            return null;
        }
        String rest = text.substring(number.end());
        if (number.value().signum() == 0 && UnitWords.EVENTS.contains(rest)) {
            return Meaning.quantity(COUNT, leading == null ? null : leading.meaning(), number.value(), null);
        }
        Match<Comparison> trailing = ComparisonWords.TRAILING.before(rest, rest.length());
        String unitText = trailing == null ? rest : rest.substring(0, trailing.start());
        Said said = ComparisonWords.together(leading, trailing).orElse(null);
        if (said == null) {
            return null;
        }
        if (perCent || unitText.isEmpty()) {
            ValueKind kind = perCent ? PERCENTAGE : yuan ? MONEY : COUNT;
            String symbol = perCent ? "%" : yuan ? "元" : null;
            boolean plain = unitText.isEmpty() && each.isEmpty();
            return plain ? Meaning.quantity(kind, said.comparison(), number.value(), symbol) : null;
        }
        Unit unit = Unit.whole(unitText, each);
        if (unit == null) {
            return leading == null && trailing == null ? withTail(number, rest) : null;
        }
        return unit.isDatePart(number, said.comparison() != null) || !fits(number, unit, unitText)
                ? null
                : Meaning.quantity(kind(number, unit), said.comparison(), unit.scale(number), unit.symbol());
    }

    /** 30分钟内响应, 3个工作日内办结. */
    private static @Nullable Meaning withTail(Numeral number, String rest) {
        Unit unit = Unit.known(rest, 0);
        if (unit == null || unit.kind() != PERIOD || unit.isDatePart(number, true)) {
            return null;
        }
        Match<Comparison> within = ComparisonWords.TRAILING.at(rest, unit.end());
        boolean tail = within != null
                && within.meaning() == Comparison.AT_MOST
                && rest.length() - within.end() <= LONGEST_TAIL
                && rest.chars().noneMatch(c -> ValueText.isDigit((char) c));
        return tail ? Meaning.quantity(PERIOD, Comparison.AT_MOST, unit.scale(number), unit.symbol()) : null;
    }

    /** Whether number and unit belong together: 一致 is no number of 致, and 2023版 no number of 版. */
    private static boolean fits(Numeral number, Unit unit, String unitText) {
        boolean listed = UnitWords.SCALES.at(unitText, 0) != null || UnitWords.WORDS.at(unitText, 0) != null;
        if (number.chinese()) {
            Unit known = Unit.known(unitText, 0);
            return listed && known != null && known.end() == unitText.length() && !"分".equals(unit.symbol());
        }
        return listed || !number.isYearLike();
    }

    /** Reads 5%-10%, 3至5人; null where the text is anything else. */
    static @Nullable Meaning range(String text) {
        int start = afterOpening(text);
        Numeral lower = Numeral.at(text, start);
        Unit first = lower == null ? null : Unit.known(text, lower.end());
        int separator = lower == null ? 0 : first == null ? lower.end() : first.end();
        int second = afterSeparator(text, separator);
        Numeral upper = second == separator ? null : Numeral.at(text, second);
        if (lower == null || upper == null || upper.value().signum() < 0) {
            return null;
        }
        String rest = text.substring(upper.end(), text.endsWith("之间") ? text.length() - 2 : text.length());
        Unit unit = rest.isEmpty() ? null : Unit.whole(rest, List.of());
        boolean consistent = first == null
                ? rest.isEmpty() || (unit != null && fits(lower, unit, rest) && fits(upper, unit, rest))
                : first.equals(unit == null ? null : new Unit(unit.symbol(), unit.kind(), unit.power(), first.end()));
        if (!consistent || (unit != null && unit.isDatePart(upper, false))) {
            return null;
        }
        BigDecimal from = unit == null ? lower.value() : unit.scale(lower);
        BigDecimal to = unit == null ? upper.value() : unit.scale(upper);
        return from.compareTo(to) < 0 ? Meaning.range(from, to, unit == null ? null : unit.symbol()) : null;
    }

    private static int afterSeparator(String text, int at) {
        int end = at;
        while (end < text.length() && end < at + 2 && "-~至到".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    static ValueKind kind(Numeral number, Unit unit) {
        boolean broken = unit.scale(number).stripTrailingZeros().scale() > 0;
        return unit.kind() == COUNT && broken ? MEASURE : unit.kind();
    }

    private static int afterOpening(String text) {
        Match<Boolean> opening = OPENINGS.at(text, 0);
        return opening == null ? 0 : opening.end();
    }
}
