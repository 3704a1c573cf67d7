package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.value.LabelKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows that may be the header over records of one kind. */
final class HeaderCandidate {

    private static final int LONGEST_HEAD = 20;

    /** What is merged further down stands beside the records, not over them. */
    private static final int DEEPEST = 4;

    private final Paper paper;
    private final int row;
    private final Place place;
    private final FormVocabulary vocabulary;
    private final HeadWords words;
    private List<PaperCell> heads = List.of();
    private @Nullable PaperCell block;
    private int known;
    private int unknown;
    private boolean key;

    private HeaderCandidate(Paper paper, int row, Place place, FormVocabulary vocabulary) {
        this.paper = paper;
        this.row = row;
        this.place = place;
        this.vocabulary = vocabulary;
        this.words = new HeadWords(vocabulary, place);
    }

    /** Judges the row, else the lowest labels of the rows over which its cells are merged. */
    static HeaderCandidate at(Paper paper, int row, Place place, FormVocabulary vocabulary) {
        HeaderCandidate candidate = new HeaderCandidate(paper, row, place, vocabulary);
        List<PaperCell> own = new ArrayList<>();
        int end = row + 1;
        for (PaperCell cell : paper.beginning(row)) {
            if (!cell.isBlank()) {
                own.add(cell);
                end = cell.rowEnd - row <= DEEPEST ? Math.max(end, cell.rowEnd) : end;
            }
        }
        candidate.judge(own);
        if (!candidate.isHeader() && end > row + 1) {
            HeaderCandidate deep = new HeaderCandidate(paper, row, place, vocabulary);
            deep.judge(deep.leaves(end));
            return deep;
        }
        return candidate;
    }

    private List<PaperCell> leaves(int end) {
        List<PaperCell> leaves = new ArrayList<>();
        for (int column = 0; column < paper.columns; column++) {
            PaperCell leaf = paper.leaf(column, row, end);
            if (leaf != null && leaf.row >= row && !leaves.contains(leaf)) {
                leaves.add(leaf);
            }
        }
        return leaves;
    }

    private void judge(List<PaperCell> cells) {
        heads = cells;
        while (heads.size() > 1 && standsBeside(heads.get(0), heads)) {
            block = heads.get(0);
            heads = heads.subList(1, heads.size());
        }
        passOverCutLabel();
        count();
        PaperCell first = heads.isEmpty() ? null : heads.get(0);
        if (first != null && vocabulary.find(first.key, Place.HEADING) != null) {
            // 年度主要任务 may head a column, or stand beside the whole block
            PaperCell further = block;
            List<PaperCell> all = heads;
            block = first;
            heads = all.subList(1, all.size());
            count();
            if (!isHeader()) {
                heads = all;
                block = further;
                count();
            }
        }
        if (block == null && !heads.isEmpty()) {
            PaperCell left = paper.covering(row).get(0);
            block = left.columnEnd <= heads.get(0).column ? left : null;
        }
    }

    /** 年度主要 | 任务 beside the block: a label that a border cuts in two, whose second half alone would be a head. */
    private void passOverCutLabel() {
        if (heads.size() > 3 && vocabulary.find(heads.get(0).key, place) == null) {
            LabelKey whole = LabelKey.of(heads.get(0).text + heads.get(1).text);
            if (vocabulary.find(whole, Place.HEADING) != null || vocabulary.find(whole, Place.FACT) != null) {
                block = heads.get(1);
                heads = heads.subList(2, heads.size());
            }
        }
    }

    /** A label that no vocabulary has, merged down beside the whole block. */
    private boolean standsBeside(PaperCell first, List<PaperCell> cells) {
        int end = row + 1;
        for (PaperCell cell : cells.subList(1, cells.size())) {
            // 六 | 年度绩效指标: another label may stand between it and the heads
            end = words.meaning(cell) == null ? end : Math.max(end, cell.rowEnd);
        }
        return first.rowEnd > end && words.meaning(first) == null && words.side(first) == null;
    }

    private void count() {
        known = 0;
        unknown = 0;
        key = false;
        for (PaperCell head : heads) {
            Meaning meaning = vocabulary.find(head.key, place);
            if (meaning != null) {
                known++;
                key |= RecordHeader.KEYS.getOrDefault(place, Set.of()).contains(meaning);
            } else if (words.meaning(head) == null && words.side(head) == null) {
                String name = head.key.name();
                boolean labelLike = !name.isEmpty()
                        && name.length() <= LONGEST_HEAD
                        && !Character.isDigit(name.charAt(name.length() - 1));
                unknown += labelLike ? 1 : known + heads.size();
            }
        }
    }

    int known() {
        return known;
    }

    boolean isHeader() {
        // merged down beside as many strange heads as known ones, a label makes them a block
        boolean beside = block != null && !block.isBlank() && block.rowEnd > row + 1;
        boolean enough = known > unknown || (beside && known == unknown);
        return key && known >= 2 && enough && !isOfMoney();
    }

    /** Beside 资金情况, or below 收入预算, 项目 and 金额 are heads of the composition. */
    private boolean isOfMoney() {
        PaperCell first = paper.covering(row).get(0);
        PaperCell above = heads.size() < 2 ? null : paper.at(row - 1, heads.get(0).column);
        boolean group = above != null
                && above.columnEnd >= heads.get(1).columnEnd
                && MoneySide.of(vocabulary.find(above.key, Place.MONEY)) != null
                && vocabulary.find(above.key, Place.HEADING) == null
                && !isValue(above);
        return place == Place.PROJECT_COLUMN
                && (group || besideGroup() || vocabulary.find(first.key, Place.HEADING) == Meaning.COMPOSITION);
    }

    /** Beside the label of a fact, even 收入 is what somebody wrote. */
    private boolean isValue(PaperCell cell) {
        PaperCell left = cell.column == 0 ? null : paper.at(cell.row, cell.column - 1);
        return left != null && left.row == cell.row && vocabulary.find(left.key, Place.FACT) != null;
    }

    /** Left of the names stands 收入 or 支出. */
    private boolean besideGroup() {
        for (PaperCell head : heads) {
            PaperCell beside = head.column == 0 ? null : paper.at(head.rowEnd, head.column - 1);
            if (vocabulary.find(head.key, place) == Meaning.PROJECT_NAME && beside != null) {
                return MoneySide.of(vocabulary.find(beside.key, Place.MONEY)) != null;
            }
        }
        return false;
    }

    RecordHeader header() {
        int end = row + 1;
        for (PaperCell head : heads) {
            if (words.meaning(head) != null) {
                end = Math.max(end, head.rowEnd);
            }
        }
        while (isSubheading(end)) {
            end++;
        }
        return new RecordHeader(
                paper,
                vocabulary,
                place,
                row,
                end,
                block,
                new HeaderColumns(paper, row, end, words).from(heads.get(0).column));
    }

    /** A row of nothing but known heads that repeats none of those above: the second row of an unmerged header. */
    private boolean isSubheading(int next) {
        int seen = 0;
        for (PaperCell cell : paper.beginning(next)) {
            if (cell.isBlank() || cell.columnEnd <= heads.get(0).column) {
                continue;
            }
            Meaning meaning = words.meaning(cell);
            if (meaning == null
                    || RecordHeader.KEYS.getOrDefault(place, Set.of()).contains(meaning)) {
                return false;
            }
            seen++;
        }
        return seen > 0 && beginsBelowHead(next);
    }

    /** Below 一级指标, whose own cell ends above, a filled cell is data; a head that was not merged may have blanks. */
    private boolean beginsBelowHead(int next) {
        for (PaperCell cell : paper.beginning(next)) {
            if (!cell.isBlank() && cell.columnEnd > heads.get(0).column) {
                PaperCell above = paper.at(next - 1, cell.column);
                return above != null && !above.isBlank();
            }
        }
        return false;
    }
}
