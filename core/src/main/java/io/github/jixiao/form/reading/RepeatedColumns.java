package io.github.jixiao.form.reading;

import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.PrintedYear;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Columns whose heads mean the same. Of heads that name years the latest is the one meant, and earlier targets are
 * history: 2023年指标值, 2024年指标值, 2025年指标值. Of any others the first counts, and the next are extras.
 */
final class RepeatedColumns {

    private RepeatedColumns() {}

    static List<RecordHeader.Column> settled(List<RecordHeader.Column> columns) {
        List<RecordHeader.Column> settled = new ArrayList<>(columns);
        boolean target = columns.stream().anyMatch(column -> column.meaning() == Meaning.TARGET);
        RecordHeader.Column latest = null;
        for (int i = 0; i < settled.size(); i++) {
            RecordHeader.Column column = settled.get(i);
            Meaning meaning = column.meaning();
            if (meaning == null || meaning == Meaning.HISTORY) {
                boolean bare = meaning == Meaning.HISTORY && !column.path().contains("/");
                latest = bare && (latest == null || year(column) > year(latest)) ? column : latest;
                continue;
            }
            RecordHeader.Column meant = meant(columns, meaning);
            if (!column.equals(meant)) {
                boolean past = meaning == Meaning.TARGET && year(column) > 0;
                settled.set(i, column.meaning(past ? Meaning.HISTORY : null));
            }
        }
        if (!target && latest != null) {
            settled.set(settled.indexOf(latest), latest.meaning(Meaning.TARGET));
        }
        return settled;
    }

    private static RecordHeader.@Nullable Column meant(List<RecordHeader.Column> columns, Meaning meaning) {
        RecordHeader.Column best = null;
        for (RecordHeader.Column column : columns) {
            if (column.meaning() == meaning && (best == null || year(column) > year(best))) {
                best = column;
            }
        }
        return best;
    }

    private static int year(RecordHeader.Column column) {
        Integer year = PrintedYear.leading(column.head().key.name());
        return year == null ? 0 : year;
    }
}
