package io.github.jixiao.form.reading;

import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.PrintedYear;
import java.util.ArrayList;
import java.util.List;

/** The columns of earlier years whose heads print a year, or nothing, instead of 前年 and 上年. */
final class HistoryColumns {

    private HistoryColumns() {}

    /** From the earliest year on; in the order of the paper where no years are printed. */
    static List<RecordHeader.Column> of(RecordHeader header) {
        List<RecordHeader.Column> years = new ArrayList<>();
        for (RecordHeader.Column column : header.columns) {
            if (column.meaning() == Meaning.HISTORY) {
                years.add(column);
            }
        }
        boolean printed = years.stream().allMatch(column -> year(column) > 0);
        if (printed) {
            years.sort((one, other) -> Integer.compare(year(one), year(other)));
        }
        return years;
    }

    private static int year(RecordHeader.Column column) {
        Integer year = PrintedYear.leading(column.head().key.name());
        return year == null ? 0 : year;
    }
}
