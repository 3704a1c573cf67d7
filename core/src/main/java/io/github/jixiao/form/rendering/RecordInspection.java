package io.github.jixiao.form.rendering;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.reading.KnownLabels;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.value.Placeholder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds what of any record, fact or extra paper cannot carry. */
final class RecordInspection {

    private final FormLayout layout;
    private final List<Finding> findings;
    private final TextInspection texts;

    RecordInspection(FormLayout layout, List<Finding> findings) {
        this.layout = layout;
        this.findings = findings;
        this.texts = new TextInspection(findings);
    }

    TextInspection texts() {
        return texts;
    }

    void add(LayoutProblem problem, ModelPath path) {
        findings.add(problem.at(path));
    }

    void add(LayoutProblem problem, ModelPath path, String argument, Object value) {
        findings.add(problem.at(path).with(argument, value));
    }

    boolean hasColumn(Meaning block, Meaning meaning) {
        return layout.columns(block).stream().anyMatch(column -> column.meaning() == meaning);
    }

    /** A text that stands beside its label. */
    void fact(String text, ModelPath path) {
        texts.text(text, path);
        notLikeLabel(text, path);
    }

    void notLikeLabel(String text, ModelPath path) {
        if (KnownLabels.isLabel(text)) {
            add(LayoutProblem.LIKE_LABEL, path);
        }
    }

    void extras(Map<String, String> extras, ModelPath path) {
        extras.forEach((label, text) -> {
            texts.text(text, path.to(label));
            if (!KnownLabels.isFree(label)) {
                add(LayoutProblem.EXTRA_LABEL, path.to(label), "label", label);
            }
        });
    }

    /** Looks at each text of a record; gives back those that the form prints, those of extras under no meaning. */
    <T> Map<Meaning, String> printed(RecordFields<T> fields, Meaning block, T row, ModelPath path) {
        Map<Meaning, String> printed = new EnumMap<>(Meaning.class);
        for (Meaning meaning : fields.meanings()) {
            Optional<CellContent> content = fields.content(meaning, row);
            if (content.isPresent()) {
                ModelPath place = path.to(fields.property(meaning));
                String text = content.get().text();
                if (meaning != Meaning.PRIOR) {
                    texts.text(text, place);
                }
                if (!hasColumn(block, meaning)) {
                    add(LayoutProblem.NO_PLACE, place);
                } else if (!TextInspection.isBlank(text)) {
                    printed.put(meaning, text);
                }
            }
        }
        extras(fields.extras(row), path.to("extras"));
        return printed;
    }

    <T> List<String> texts(RecordFields<T> fields, Meaning block, T row, ModelPath path) {
        return withExtras(printed(fields, block, row, path), fields.extras(row));
    }

    static List<String> withExtras(Map<Meaning, String> printed, Map<String, String> extras) {
        List<String> all = new ArrayList<>(printed.values());
        extras.values().stream().filter(text -> !TextInspection.isBlank(text)).forEach(all::add);
        return all;
    }

    /** Whether a reader sees a record in a row of these texts. */
    void row(List<String> printed, ModelPath path) {
        printed.stream().findFirst().filter(KnownLabels::isSum).ifPresent(first -> add(LayoutProblem.LIKE_SUM, path));
        if (printed.isEmpty()) {
            add(LayoutProblem.RECORD_EMPTY, path);
        } else if (printed.stream().allMatch(Placeholder::matches)) {
            add(LayoutProblem.LIKE_PLACEHOLDER, path);
        } else if (KnownLabels.isHeader(printed)) {
            add(LayoutProblem.LIKE_LABEL, path);
        }
    }

    /** A header is told by more known heads than unknown ones. */
    <T> void extraColumns(RecordFields<T> fields, Meaning block, List<T> rows, ModelPath path) {
        Set<String> unknown = new HashSet<>();
        rows.forEach(row -> unknown.addAll(fields.extras(row).keySet()));
        long known = layout.columns(block).stream()
                .filter(column -> column.always()
                        || rows.stream()
                                .anyMatch(row ->
                                        fields.content(column.meaning(), row).isPresent()))
                .map(column -> column.heading().get(0))
                .distinct()
                .count();
        if (unknown.size() > known) {
            add(LayoutProblem.TOO_MANY_EXTRAS, path);
        }
    }
}
