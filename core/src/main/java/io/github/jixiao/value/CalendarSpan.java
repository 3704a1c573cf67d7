package io.github.jixiao.value;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar: a day, a month, a quarter, half a year or a year, perhaps without its year.
 *
 * @param year the year, 0 where none is printed
 * @param firstMonth its first month, 0 where only a day is printed
 * @param lastMonth its last month, 0 where only a day is printed
 * @param day the day of the month, 0 where none is printed
 */
record CalendarSpan(int year, int firstMonth, int lastMonth, int day) {

    /** A leap year: 2月29日 without a year may be one. */
    private static final int SOME_LEAP_YEAR = 2000;

    static CalendarSpan ofYear(int year) {
        return new CalendarSpan(year, 1, 12, 0);
    }

    static CalendarSpan ofQuarter(int year, int quarter) {
        return new CalendarSpan(year, quarter * 3 - 2, quarter * 3, 0);
    }

    static CalendarSpan ofDay(int year, int month, int day) {
        return new CalendarSpan(year, month, month, day);
    }

    /** Whether the calendar has it. */
    boolean exists() {
        int days = firstMonth == 0
                ? 31
                : firstMonth > 12
                        ? 0
                        : YearMonth.of(year == 0 ? SOME_LEAP_YEAR : year, firstMonth)
                                .lengthOfMonth();
        return (year == 0 || (year >= 1900 && year <= 2100)) && day <= days && days > 0;
    }

    /** Whether a day or a month is printed. */
    boolean isMonthOrDay() {
        return firstMonth == lastMonth;
    }

    /** The same stretch with what it leaves to an earlier one. */
    CalendarSpan completedBy(CalendarSpan earlier) {
        int month = firstMonth == 0 ? earlier.lastMonth : firstMonth;
        return new CalendarSpan(year == 0 ? earlier.year : year, month, firstMonth == 0 ? month : lastMonth, day);
    }

    @Nullable
    LocalDate first() {
        return year == 0 || firstMonth == 0 ? null : LocalDate.of(year, firstMonth, Math.max(day, 1));
    }

    @Nullable
    LocalDate last() {
        if (year == 0 || lastMonth == 0) {
            return null;
        }
        YearMonth month = YearMonth.of(year, lastMonth);
        return day == 0 ? month.atEndOfMonth() : month.atDay(day);
    }
}
