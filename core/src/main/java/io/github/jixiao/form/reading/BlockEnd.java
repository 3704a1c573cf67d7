package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Finds where the records below a header end: at another label, another header, a text over the whole width. */
final class BlockEnd {

    /** How much of a cell may lie beside the columns to which it belongs. */
    private static final double NUDGED = 0.25;

    private static final Set<Meaning> LEVELS = EnumSet.of(Meaning.LEVEL1, Meaning.LEVEL2, Meaning.INDICATOR_ORDINAL);

    private final Paper paper;
    private final RecordHeader header;
    private final FormVocabulary vocabulary;

    BlockEnd(Paper paper, RecordHeader header, FormVocabulary vocabulary) {
        this.paper = paper;
        this.header = header;
        this.vocabulary = vocabulary;
    }

    /** The first row that does not belong to the block. */
    int row() {
        // the row at which a header resumes is one of its own, or the reader would stand there for ever
        int row = header.row == header.end ? header.end + 1 : header.end;
        while (row < paper.rows && !endsAt(row)) {
            row++;
        }
        return row;
    }

    private boolean endsAt(int row) {
        List<PaperCell> content =
                paper.beginning(row).stream().filter(cell -> !cell.isBlank()).toList();
        if (content.isEmpty()) {
            return false;
        }
        PaperCell first = content.get(0);
        PaperCell block = header.block;
        boolean within = block != null && !block.isBlank() && block != first && block.covers(row);
        // T001 in a column that a system keeps at the left, while the block goes on
        if (beginsBefore(first) && !(within && !isOtherLabel(first))) {
            boolean repeats = block != null && !block.isBlank() && first.text.equals(block.text);
            return !repeats || RecordHeader.find(paper, row, vocabulary) != null;
        }
        if (vocabulary.isSum(first.key) || header.section(content) != null) {
            return false;
        }
        if (content.size() == 1 && (header.spansMost(first) || isPairBesideRecords(first))) {
            return true;
        }
        boolean anotherPart = paper.isSeam(row) && vocabulary.findNumbered(first.key, Place.FACT) != null;
        return anotherPart
                || isLabelOfText(content)
                || isRowOfFacts(content)
                || RecordHeader.find(paper, row, vocabulary) != null;
    }

    /** 打印人：…… alone in a row, where neither a name nor a text stands. */
    private boolean isPairBesideRecords(PaperCell cell) {
        RecordHeader.Column column = header.bind(cell).column();
        boolean text = column != null && column.meaning() != null && !LEVELS.contains(column.meaning());
        return !text && !InlinePairs.of(cell.text, vocabulary).isEmpty();
    }

    /** 年度目标 and a text under most of the columns, behind whatever a system keeps at the left. */
    private boolean isLabelOfText(List<PaperCell> content) {
        for (int i = 0; i < content.size(); i++) {
            boolean text = header.spansMost(content.get(i)) && (i > 0 || content.size() > 1);
            if (text && isOtherLabel(content.get(Math.max(0, i - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Left of the columns, by more than a border drawn by hand. */
    private boolean beginsBefore(PaperCell cell) {
        int from = header.from();
        if (cell.columnEnd <= from) {
            return true;
        }
        double before = cell.column < from ? paper.width(cell.column, Math.min(cell.columnEnd, from)) : 0;
        return before > NUDGED * paper.width(cell.column, cell.columnEnd) || (before > 0 && header.spansMost(cell));
    }

    /** 部门名称 | 水利局 | 部门编码 | 305001, or the heads of another block: no record holds two labels of facts. */
    private boolean isRowOfFacts(List<PaperCell> content) {
        boolean heads = content.size() > 2 && content.stream().allMatch(this::isOtherLabel);
        return heads
                || content.stream()
                                .map(cell -> vocabulary.find(cell.key, Place.FACT))
                                .filter(Objects::nonNull)
                                .distinct()
                                .limit(2)
                                .count()
                        > 1;
    }

    private boolean isOtherLabel(PaperCell cell) {
        return vocabulary.isLabel(cell.key)
                || !InlinePairs.of(cell.text, vocabulary).isEmpty();
    }
}
