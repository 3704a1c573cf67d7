package io.github.jixiao.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Scans dates and stretches of the calendar: 2023年12月31日, 2023-12-31, 第二季度, 上半年, 十二月. */
final class CalendarScanner {

    private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(99);

    private final String text;
    private int at;

    CalendarScanner(String text, int start) {
        this.text = text;
        this.at = start;
    }

    /** The place after what was scanned. */
    int at() {
        return at;
    }

    /** Scans the longest date or stretch here; null where none stands here. */
    @Nullable
    CalendarSpan span() {
        int start = at;
        CalendarSpan span = separated();
        if (span == null) {
            at = start;
            span = worded();
        }
        return span != null && span.exists() ? span : null;
    }

    /** 2023-12-31, 2023/12, 20231231. A dotted year and month (2023.07) is a number unless it stands in a range. */
    private @Nullable CalendarSpan separated() {
        int digits = digits(at, 8);
        if (digits == 8) {
            CalendarSpan span = CalendarSpan.ofDay(value(at, 4), value(at + 4, 2), value(at + 6, 2));
            at += 8;
            return span.day() > 0 && span.firstMonth() > 0 ? span : null;
        }
        if (digits != 4 || at + 4 >= text.length() || "-/.".indexOf(text.charAt(at + 4)) < 0) {
            return null;
        }
        int year = value(at, 4);
        char separator = text.charAt(at + 4);
        at += 5;
        int month = digits(at, 2);
        int monthValue = value(at, month);
        at += month;
        int day = at < text.length() && text.charAt(at) == separator ? digits(at + 1, 2) : 0;
        int dayValue = value(at + 1, day);
        boolean valid = monthValue > 0 && (day == 0 ? separator != '.' : dayValue > 0);
        at += day == 0 ? 0 : day + 1;
        return valid ? CalendarSpan.ofDay(year, monthValue, dayValue) : null;
    }

    /** 2023年12月31日 and its parts, with Arabic or Chinese numerals. */
    private @Nullable CalendarSpan worded() {
        int year = year();
        boolean dated = year > 0 || skip("本年") || skip("当年");
        if (dated) {
            skip("度");
        }
        if (skip("全年")) {
            return CalendarSpan.ofYear(year);
        }
        if (skip("上半年")) {
            return new CalendarSpan(year, 1, 6, 0);
        }
        if (skip("下半年")) {
            return new CalendarSpan(year, 7, 12, 0);
        }
        int quarter = quarter();
        if (quarter > 0) {
            return CalendarSpan.ofQuarter(year, quarter);
        }
        int month = part("月", 12);
        if (month > 0) {
            skip("份");
        }
        int day = year > 0 && month == 0 ? 0 : part("日", 31) + (month > 0 ? 0 : part("号", 31));
        if (month > 0 || day > 0) {
            return CalendarSpan.ofDay(year, month, day);
        }
        boolean bareYear = !dated && at + 1 < text.length() && "底末内终".indexOf(text.charAt(at + 1)) >= 0 && skip("年");
        return dated || bareYear ? CalendarSpan.ofYear(year) : null;
    }

    /** 2023年 or 二〇二三年; 0 where no year stands here. */
    private int year() {
        int value = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = i < text.length() ? digit(text.charAt(i)) : -1;
            if (digit < 0) {
                return 0;
            }
            value = 10 * value + digit;
        }
        if (at + 4 >= text.length() || text.charAt(at + 4) != '年') {
            return 0;
        }
        at += 5;
        return value;
    }

    private static int digit(char c) {
        return ValueText.isDigit(c) ? c - '0' : c == '两' ? -1 : ChineseNumeral.digit(c);
    }

    private int quarter() {
        int start = at;
        skip("第");
        int quarter = part("季度", 4);
        at = quarter == 0 ? start : at;
        return quarter;
    }

    /** A number with the word behind it; 0 where none stands here. */
    private int part(String word, int most) {
        int digits = digits(at, 3);
        Numeral chinese = digits == 0 ? ChineseNumeral.at(text, at) : null;
        int end = chinese == null ? at + digits : chinese.end();
        int value = chinese == null
                ? value(at, digits)
                : chinese.value().min(TOO_MUCH).intValue();
        if (value < 1 || value > most || !text.startsWith(word, end)) {
            return 0;
        }
        at = end + word.length();
        return value;
    }

    private boolean skip(String word) {
        boolean found = text.startsWith(word, at);
        at += found ? word.length() : 0;
        return found;
    }

    private int digits(int start, int most) {
        int end = start;
        while (end < text.length() && end <= start + most && ValueText.isDigit(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    private int value(int start, int digits) {
        int value = 0;
        for (int i = start; i < start + Math.min(digits, 4); i++) {
            value = 10 * value + (text.charAt(i) - '0');
        }
        return value;
    }
}
