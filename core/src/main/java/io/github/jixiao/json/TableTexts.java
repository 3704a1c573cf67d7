package io.github.jixiao.json;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table as texts at paths: what stands at each property, and the table with one of them set otherwise. Has no state;
 * may be used by several threads.
 */
public final class TableTexts {

    private TableTexts() {}

    /**
     * Every text of a table, amounts and values as printed.
     *
     * @param table the table
     * @return path to text, in the order of the JSON form; what is absent is left out
     */
    public static Map<ModelPath, String> of(DepartmentTargetTable table) {
        Map<ModelPath, String> texts = new LinkedHashMap<>();
        ModelCodec.TABLE.texts(table, ModelPath.root(), texts::put);
        texts.remove(ModelPath.root().to("kind"));
        return Collections.unmodifiableMap(texts);
    }

    /**
     * A table with one text set.
     *
     * @param table the table
     * @param path the path of a property, absent or not, of something that the table has
     * @param text what shall stand there
     * @return the copy
     * @throws IllegalArgumentException where no property has this path, or it cannot hold such a text
     */
    public static DepartmentTargetTable with(DepartmentTargetTable table, ModelPath path, String text) {
        return edited(table, path, Optional.of(text));
    }

    /**
     * A table without the property or the element of a list that has a path.
     *
     * @param table the table
     * @param path the path; elements behind it move up
     * @return the copy
     * @throws IllegalArgumentException where nothing has this path, or the table needs it
     */
    public static DepartmentTargetTable without(DepartmentTargetTable table, ModelPath path) {
        return edited(table, path, Optional.empty());
    }

    private static DepartmentTargetTable edited(DepartmentTargetTable table, ModelPath path, Optional<String> text) {
        Deque<String> segments = new ArrayDeque<>();
        for (Optional<ModelPath> at = Optional.of(path);
                at.get().parent().isPresent();
                at = at.get().parent()) {
            segments.push(at.get().last());
        }
        return ModelCodec.TABLE
                .edited(Optional.of(table), List.copyOf(segments), text)
                .orElseThrow(() -> new IllegalArgumentException("a table is not taken out of itself"));
    }
}
