package io.github.jixiao.value;

import static io.github.jixiao.value.Comparison.AT_MOST;

import io.github.jixiao.value.WordTable.Match;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a text that is nothing but a deadline or a period: 2021年12月31日前完成, 2023.07-2024.01, 第二季度. */
final class CalendarReader {

    /** Longer text is not about a date alone. */
    private static final int LONGEST = 40;

    private static final int LONGEST_TAIL = 10;

    private static final WordTable<Boolean> OPENINGS =
            new WordTable<Boolean>().add(true, "在 于 应在 应于 须于 预计 预计于 计划 计划于 力争 确保 截至 截止 截止到 至 到 自 从");

    /** What a deadline's end is called; the value says whether its last day is meant. */
    private static final WordTable<Boolean> ENDS =
            new WordTable<Boolean>().add(true, "底 底前 底之前 底以前 末 末前 内 以内 之内 终").add(false, "前 之前 以前");

    private static final WordTable<Comparison> LEADING =
            new WordTable<Comparison>().addAll(ComparisonWords.SIGNS).add(AT_MOST, "不晚于 不迟于 最晚 最迟");

    private static final WordTable<Boolean> STARTS = new WordTable<Boolean>().add(true, "起 开始 始");

    /** The thirds of a month with their last day, 0 for that of the month. */
    private static final WordTable<Integer> THIRDS =
            new WordTable<Integer>().add(10, "上旬").add(20, "中旬").add(0, "下旬");

    /** What is done by a date; behind it the sentence may go on. */
    private static final WordTable<Boolean> DONE =
            new WordTable<Boolean>().add(true, "完成 到位 办结 实施 竣工 验收 交付 全部 支付 发放 拨付 建成 投入 上线 结束");

    private static final String[] CALENDAR_WORDS = {"年", "月", "日", "季度"};

    private CalendarReader() {}

    /** Reads the text; null where it is anything else. */
    static @Nullable Meaning read(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        Match<Comparison> leading = LEADING.at(text, 0);
        Match<Boolean> opening = leading == null ? OPENINGS.at(text, 0) : null;
        int start = leading != null ? leading.end() : opening != null ? opening.end() : 0;
        Comparison comparison = leading == null ? null : leading.meaning();
        Meaning single = single(text, start, comparison);
        return single != null || comparison != null ? single : range(text.substring(start));
    }

    private static @Nullable Meaning single(String text, int start, @Nullable Comparison comparison) {
        CalendarScanner scanner = new CalendarScanner(text, start);
        CalendarSpan span = scanner.span();
        if (span == null || (span.firstMonth() == 0 && comparison != null)) {
            return null;
        }
        int at = scanner.at();
        Match<Boolean> from = STARTS.at(text, at);
        if (from != null && from.end() == text.length()) {
            return Meaning.period(comparison, span.first(), null);
        }
        Match<Integer> third = THIRDS.at(text, at);
        if (third != null) {
            CalendarSpan day = CalendarSpan.ofDay(span.year(), span.firstMonth(), third.meaning());
            return span.day() == 0 && span.isMonthOrDay() ? deadline(text, third.end(), day, comparison) : null;
        }
        return deadline(text, at, span, comparison);
    }

    private static @Nullable Meaning deadline(String text, int at, CalendarSpan span, @Nullable Comparison comparison) {
        Match<Boolean> end = ENDS.at(text, at);
        int tail = end == null ? at : end.end();
        if (end == null && tail == text.length()) {
            return span.isMonthOrDay()
                    ? Meaning.date(comparison, span.last())
                    : Meaning.period(comparison, span.first(), span.last());
        }
        boolean onlyDay = span.firstMonth() == 0;
        if (!isTail(text, tail, end != null) || (onlyDay && end != null && text.charAt(end.end() - 1) == '内')) {
            return null;
        }
        if (end == null) {
            return Meaning.date(comparison, span.last());
        }
        // 6月前 may mean before June as well as in June
        boolean clear = end.meaning() || span.day() > 0;
        boolean agrees = comparison == null || comparison == AT_MOST;
        return agrees ? Meaning.date(AT_MOST, clear ? span.last() : null) : null;
    }

    private static boolean isTail(String text, int at, boolean free) {
        boolean known = at == text.length() || free || DONE.at(text, at) != null;
        return known
                && text.length() - at <= LONGEST_TAIL
                && text.substring(at).chars().noneMatch(c -> ValueText.isDigit((char) c) || c == ',' || c == ';');
    }

    private static @Nullable Meaning range(String text) {
        for (int at = 1; at < text.length() - 1; at++) {
            if ("-~至到".indexOf(text.charAt(at)) >= 0) {
                int second = text.charAt(at + 1) == text.charAt(at) ? at + 2 : at + 1;
                CalendarSpan last = end(text.substring(second));
                CalendarSpan first = last == null ? null : start(text.substring(0, at), text.substring(second));
                Meaning range = first == null || last == null ? null : between(first, last.completedBy(first));
                if (range != null) {
                    return range;
                }
            }
        }
        return null;
    }

    private static @Nullable Meaning between(CalendarSpan first, CalendarSpan last) {
        LocalDate from = first.first();
        LocalDate to = last.exists() ? last.last() : null;
        boolean ordered = from == null || (to != null && !to.isBefore(from));
        boolean alike = (first.year() == 0) == (last.year() == 0);
        return ordered && alike && last.exists() ? Meaning.period(null, from, to) : null;
    }

    private static @Nullable CalendarSpan end(String text) {
        CalendarSpan span = whole(text);
        return span != null ? span : compact(text);
    }

    /** The start of a range, which may leave its last word to the end: 1-12月. */
    private static @Nullable CalendarSpan start(String text, String end) {
        CalendarSpan span = end(text);
        for (int i = 0; span == null && i < CALENDAR_WORDS.length; i++) {
            span = end.endsWith(CALENDAR_WORDS[i]) ? whole(text + CALENDAR_WORDS[i]) : null;
        }
        return span;
    }

    private static @Nullable CalendarSpan whole(String text) {
        CalendarScanner scanner = new CalendarScanner(text, 0);
        CalendarSpan span = scanner.span();
        return span != null && scanner.at() == text.length() ? span : null;
    }

    /** 202001, 2023.07 and 2024, which are numbers where they do not stand in a range. */
    private static @Nullable CalendarSpan compact(String text) {
        boolean dotted = text.length() > 5 && text.charAt(4) == '.';
        String month = text.length() <= 4 ? "" : text.substring(dotted ? 5 : 4);
        boolean wellFormed = month.isEmpty() || month.length() == 2 || (dotted && month.length() == 1);
        if (text.length() < 4 || !wellFormed || !isDigits(text.substring(0, 4)) || !isDigits(month)) {
            return null;
        }
        int year = Integer.parseInt(text.substring(0, 4));
        CalendarSpan span =
                month.isEmpty() ? CalendarSpan.ofYear(year) : CalendarSpan.ofDay(year, Integer.parseInt(month), 0);
        return span.exists() && span.firstMonth() > 0 ? span : null;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> ValueText.isDigit((char) c));
    }
}
