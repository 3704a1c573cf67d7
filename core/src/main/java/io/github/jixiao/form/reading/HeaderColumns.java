package io.github.jixiao.form.reading;

import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.model.IndicatorTaxonomy;
import io.github.jixiao.value.IndicatorValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns below the heads of one header, of which what stands below may say what they are. */
final class HeaderColumns {

    private static final int MOST_PEEKED = 6;

    private static final int MOST_LOOKED_AT = 60;

    /** In 一级指标 and 二级 a head says itself which level it is. */
    private static final String NUMBERED = "级";

    private final Paper paper;
    private final int row;
    private final int end;
    private final HeadWords words;

    HeaderColumns(Paper paper, int row, int end, HeadWords words) {
        this.paper = paper;
        this.row = row;
        this.end = end;
        this.words = words;
    }

    /** The columns from the one with the first head on. */
    List<RecordHeader.Column> from(int first) {
        List<RecordHeader.Column> columns = new ArrayList<>();
        PaperCell last = null;
        int from = first;
        for (int column = from; column < paper.columns; column++) {
            PaperCell leaf = paper.leaf(column, row, end);
            if (leaf == null || leaf == last) {
                // a blank head widens the one to its left: its cells were not merged
                continue;
            }
            if (last != null) {
                columns.add(column(from, column, last));
            }
            from = column;
            last = leaf;
        }
        if (last != null) {
            columns.add(column(from, rightEdge(last), last));
        }
        return columns;
    }

    /** Where the last column ends: before notes that somebody wrote in the margin, which stand beside few of the rows. */
    private int rightEdge(PaperCell last) {
        int own = 0;
        int beyond = 0;
        for (int next = end; next < paper.rows && next < end + MOST_LOOKED_AT; next++) {
            boolean under = false;
            boolean outside = false;
            for (PaperCell cell : paper.beginning(next)) {
                under |= !cell.isBlank() && cell.column < last.columnEnd && cell.columnEnd > last.column;
                outside |= !cell.isBlank() && cell.column >= last.columnEnd;
            }
            own += under ? 1 : 0;
            beyond += outside ? 1 : 0;
        }
        return beyond > 0 && 2 * beyond <= own ? last.columnEnd : paper.columns;
    }

    private RecordHeader.Column column(int from, int to, PaperCell leaf) {
        List<PaperCell> path = path(leaf);
        Meaning meaning = level(signOrDirection(words.meaning(path), from), leaf, from);
        return new RecordHeader.Column(
                from,
                to,
                labels(path),
                LabelText.oneLine(leaf.text),
                qualifier(path),
                leaf,
                meaning,
                meaning == null ? words.side(leaf) : null);
    }

    /** 指标性质 and 指标方向 stand over ≥ in one province and over 正向 in another: what stands below decides. */
    private @Nullable Meaning signOrDirection(@Nullable Meaning meaning, int column) {
        if (meaning != Meaning.COMPARISON && meaning != Meaning.DIRECTION) {
            return meaning;
        }
        for (int next = end; next < paper.rows && next < end + MOST_PEEKED; next++) {
            PaperCell value = paper.at(next, column);
            String text = value == null ? "" : value.key.name();
            if (!text.isEmpty() && IndicatorValue.of(text + 1).comparison().isPresent()) {
                return Meaning.COMPARISON;
            }
            if (TargetColumns.isDirection(text)) {
                return Meaning.DIRECTION;
            }
        }
        return meaning;
    }

    /** 指标类别 and 指标分类 stand over level 1 in one form and over level 2 in another: what stands below decides. */
    private @Nullable Meaning level(@Nullable Meaning meaning, PaperCell leaf, int column) {
        boolean level = meaning == Meaning.LEVEL1 || meaning == Meaning.LEVEL2;
        if (!level || leaf.key.name().contains(NUMBERED)) {
            return meaning;
        }
        IndicatorTaxonomy taxonomy = words.vocabulary().taxonomy();
        for (int next = end; next < paper.rows && next < end + MOST_PEEKED; next++) {
            PaperCell value = paper.at(next, column);
            String text = value == null ? "" : value.key.name();
            boolean first = taxonomy.namesLevel1(text);
            if (first != taxonomy.namesLevel2(text)) {
                return first ? Meaning.LEVEL1 : Meaning.LEVEL2;
            }
        }
        return meaning;
    }

    private List<PaperCell> path(PaperCell leaf) {
        List<PaperCell> path = new ArrayList<>();
        for (int at = row; at < end; at++) {
            PaperCell cell = paper.at(at, leaf.column);
            if (cell != null && !cell.isBlank() && !path.contains(cell)) {
                path.add(cell);
            }
        }
        return path;
    }

    private static String qualifier(List<PaperCell> path) {
        for (int i = path.size() - 1; i >= 0; i--) {
            String qualifier = path.get(i).key.qualifier();
            if (!qualifier.isEmpty()) {
                return qualifier;
            }
        }
        return "";
    }

    private static String labels(List<PaperCell> path) {
        return String.join(
                "/", path.stream().map(cell -> LabelText.oneLine(cell.text)).toList());
    }
}
