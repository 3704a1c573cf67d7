package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.grid.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a grid that holds several tables: below each other, each with a title or a department of its own, or as runs of
 * rows below one header, with the department beside them.
 */
final class TableSplitter {

    private final Candidate candidate;
    private final Paper paper;
    private final FormVocabulary vocabulary;

    TableSplitter(Candidate candidate, Paper paper, FormVocabulary vocabulary) {
        this.candidate = candidate;
        this.paper = paper;
        this.vocabulary = vocabulary;
    }

    /** The tables of the grid; the candidate itself where it holds one. */
    List<Candidate> split() {
        List<Integer> stacked = stackedAt();
        if (!stacked.isEmpty()) {
            List<Candidate> parts = new ArrayList<>();
            int from = 0;
            stacked.add(paper.rows);
            for (int cut : stacked) {
                Grid part = candidate.grid().rows(from, cut).normalised();
                List<PaperCell> before = from == 0 ? candidate.before() : List.of();
                List<PaperCell> after = cut == paper.rows ? candidate.after() : List.of();
                parts.add(new Candidate(part, candidate.place(), Set.of(), before, after, candidate.pageHeader()));
                from = cut;
            }
            return parts;
        }
        return sideBySide();
    }

    /**
     * The rows at which another table begins below the first. A title that stands there again is a page's heading,
     * unless another department follows it.
     */
    private List<Integer> stackedAt() {
        List<Integer> cuts = new ArrayList<>();
        TableHead known = TableHead.NONE;
        int begin = -1;
        boolean records = false;
        for (int row = 0; row < paper.rows; row++) {
            String title = title(row);
            String name = TableHead.department(paper, row, vocabulary);
            boolean other = known.isOther(new TableHead(title, name));
            begin = title != null ? row : begin;
            if (other && records) {
                cuts.add(name != null && begin >= 0 ? begin : row);
                records = false;
            }
            known = known.with(title, name);
            if (RecordHeader.find(paper, row, vocabulary) != null) {
                records = true;
                begin = -1;
            }
        }
        return cuts;
    }

    private @Nullable String title(int row) {
        List<PaperCell> content =
                paper.beginning(row).stream().filter(cell -> !cell.isBlank()).toList();
        boolean title = content.size() == 1 && Headings.isTitle(content.get(0).text, vocabulary);
        return title ? LabelText.oneLine(content.get(0).text) : null;
    }

    /** Runs of rows with the department in a column beside them. */
    private List<Candidate> sideBySide() {
        RecordHeader header = null;
        RecordHeader.Column names = null;
        for (int row = 0; row < paper.rows && names == null; row++) {
            header = RecordHeader.find(paper, row, vocabulary);
            names = header == null ? null : departments(header);
        }
        if (header == null || names == null) {
            return List.of(candidate);
        }
        List<Integer> starts = starts(header, names);
        if (starts.size() < 2) {
            return List.of(candidate);
        }
        List<Candidate> parts = new ArrayList<>();
        Grid head = candidate.grid().rows(0, header.end);
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : paper.rows;
            Grid part = head.followedBy(candidate.grid().rows(starts.get(i), end));
            List<PaperCell> after = end == paper.rows ? candidate.after() : List.of();
            parts.add(new Candidate(
                    part, candidate.place(), Set.of(), candidate.before(), after, candidate.pageHeader()));
        }
        return parts;
    }

    private static RecordHeader.@Nullable Column departments(RecordHeader header) {
        return header.columns.stream()
                .filter(column -> column.side() == Meaning.DEPARTMENT_NAME)
                .findFirst()
                .orElse(null);
    }

    private List<Integer> starts(RecordHeader header, RecordHeader.Column names) {
        List<Integer> starts = new ArrayList<>();
        String last = null;
        for (int row = header.end; row < paper.rows; row++) {
            for (PaperCell cell : paper.beginning(row)) {
                boolean named =
                        !cell.isBlank() && names.equals(header.bind(cell).column());
                String name = LabelText.oneLine(cell.text);
                boolean head = cell.key.equals(names.head().key);
                if (named && !head && !name.equals(last)) {
                    starts.add(row);
                    last = name;
                }
            }
        }
        return starts;
    }
}
