package io.github.jixiao.form.reading;

import io.github.jixiao.form.Meaning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
        boolean printed = years.stream().allMatch(column -> column.year() > 0);
        if (printed) {
            years.sort((one, other) -> Integer.compare(one.year(), other.year()));
        }
        return years;
    }

    /**
     * The column of 前年 (position 0) or 上年 (position 1): by the years printed, else two columns in their order; null
     * where there is none.
     */
    static RecordHeader.@Nullable Column past(RecordHeader header, int position, @Nullable Integer fiscalYear) {
        List<RecordHeader.Column> years = of(header);
        int own = header.column(Meaning.TARGET).map(RecordHeader.Column::year).orElse(0);
        int reference = own > 0 ? own : fiscalYear == null ? 0 : fiscalYear;
        boolean printed = reference > 0 && years.stream().allMatch(column -> column.year() > 0);
        if (printed) {
            return years.stream()
                    .filter(column -> column.year() == reference - 2 + position)
                    .findFirst()
                    .orElse(null);
        }
        return years.size() == 2 ? years.get(position) : null;
    }
}
