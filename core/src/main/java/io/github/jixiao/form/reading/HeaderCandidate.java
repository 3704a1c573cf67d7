package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.model.FundingItem;
import io.github.jixiao.model.IndicatorTaxonomy;
import io.github.jixiao.value.IndicatorValue;
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

    private static final int MOST_PEEKED = 6;

    private static final int MOST_LOOKED_AT = 60;

    /** In 一级指标 and 二级 a head says itself which level it is. */
    private static final String NUMBERED = "级";

    /** What stands behind the year over a column of values. */
    private static final List<String> VALUES = List.of("值", "数", "实际", "预计", "完成", "实绩", "情况");

    private final Paper paper;
    private final int row;
    private final Place place;
    private final FormVocabulary vocabulary;
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
            PaperCell leaf = leaf(column, end);
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
            end = meaning(cell) == null ? end : Math.max(end, cell.rowEnd);
        }
        return first.rowEnd > end && meaning(first) == null && side(first) == null;
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
            } else if (meaning(head) == null && side(head) == null) {
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
                && FactLabels.side(vocabulary.find(above.key, Place.MONEY)) != null
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
                return FactLabels.side(vocabulary.find(beside.key, Place.MONEY)) != null;
            }
        }
        return false;
    }

    private @Nullable Meaning meaning(PaperCell head) {
        Meaning own = vocabulary.find(head.key, place);
        boolean function =
                own == null && place == Place.TASK_COLUMN && vocabulary.find(head.key, Place.FACT) == Meaning.FUNCTIONS;
        return function ? Meaning.TASK_FUNCTION : own;
    }

    /** What a column holds of the whole table: its facts and its money may stand beside the records. */
    private @Nullable Meaning side(PaperCell head) {
        FormVocabulary.Numbered fact = vocabulary.findNumbered(head.key, Place.FACT);
        if (fact != null) {
            return fact.meaning();
        }
        Meaning money = vocabulary.find(head.key, Place.MONEY);
        boolean known = FundingItem.of(head.key).isPresent() || (money != null && money.isTotal());
        // beside projects and tasks, 其中：财政拨款 is a part of each of theirs
        boolean line = known && place == Place.INDICATOR_COLUMN;
        return line ? Meaning.AMOUNT : null;
    }

    RecordHeader header() {
        int end = row + 1;
        for (PaperCell head : heads) {
            if (meaning(head) != null) {
                end = Math.max(end, head.rowEnd);
            }
        }
        while (isSubheading(end)) {
            end++;
        }
        return new RecordHeader(paper, vocabulary, place, row, end, block, columns(end));
    }

    /** A row of nothing but known heads that repeats none of those above: the second row of an unmerged header. */
    private boolean isSubheading(int next) {
        int seen = 0;
        for (PaperCell cell : paper.beginning(next)) {
            if (cell.isBlank() || cell.columnEnd <= heads.get(0).column) {
                continue;
            }
            Meaning meaning = meaning(cell);
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

    private List<RecordHeader.Column> columns(int end) {
        List<RecordHeader.Column> columns = new ArrayList<>();
        PaperCell last = null;
        int from = heads.get(0).column;
        for (int column = from; column < paper.columns; column++) {
            PaperCell leaf = leaf(column, end);
            if (leaf == null || leaf == last) {
                // a blank head widens the one to its left: its cells were not merged
                continue;
            }
            if (last != null) {
                columns.add(column(from, column, last, end));
            }
            from = column;
            last = leaf;
        }
        if (last != null) {
            columns.add(column(from, rightEdge(last, end), last, end));
        }
        return columns;
    }

    /** Where the last column ends: before notes that somebody wrote in the margin, which stand beside few of the rows. */
    private int rightEdge(PaperCell last, int end) {
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

    private RecordHeader.Column column(int from, int to, PaperCell leaf, int end) {
        List<PaperCell> path = path(leaf, end);
        Meaning meaning = level(signOrDirection(meaning(path), from, end), leaf, from, end);
        return new RecordHeader.Column(
                from,
                to,
                labels(path),
                LabelText.oneLine(leaf.text),
                qualifier(path),
                leaf,
                meaning,
                meaning == null ? side(leaf) : null);
    }

    /** 指标性质 and 指标方向 stand over ≥ in one province and over 正向 in another: what stands below decides. */
    private @Nullable Meaning signOrDirection(@Nullable Meaning meaning, int column, int end) {
        if (meaning != Meaning.COMPARISON && meaning != Meaning.DIRECTION) {
            return meaning;
        }
        for (int next = end; next < paper.rows && next < end + MOST_PEEKED; next++) {
            PaperCell value = paper.at(next, column);
            String text = value == null ? "" : value.key.name();
            if (!text.isEmpty() && IndicatorValue.of(text + 1).comparison().isPresent()) {
                return Meaning.COMPARISON;
            }
            if (IndicatorRows.isDirection(text)) {
                return Meaning.DIRECTION;
            }
        }
        return meaning;
    }

    /** 指标类别 and 指标分类 stand over level 1 in one form and over level 2 in another: what stands below decides. */
    private @Nullable Meaning level(@Nullable Meaning meaning, PaperCell leaf, int column, int end) {
        boolean level = meaning == Meaning.LEVEL1 || meaning == Meaning.LEVEL2;
        if (!level || leaf.key.name().contains(NUMBERED)) {
            return meaning;
        }
        IndicatorTaxonomy taxonomy = vocabulary.taxonomy();
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

    private @Nullable PaperCell leaf(int column, int end) {
        for (int at = end - 1; at >= row; at--) {
            PaperCell cell = paper.at(at, column);
            if (cell != null && !cell.isBlank()) {
                return cell;
            }
        }
        return null;
    }

    private List<PaperCell> path(PaperCell leaf, int end) {
        List<PaperCell> path = new ArrayList<>();
        for (int at = row; at < end; at++) {
            PaperCell cell = paper.at(at, leaf.column);
            if (cell != null && !cell.isBlank() && !path.contains(cell)) {
                path.add(cell);
            }
        }
        return path;
    }

    /** The lowest label decides; a lowest label that is unknown makes an unknown column, not one of its parent. */
    private @Nullable Meaning meaning(List<PaperCell> path) {
        PaperCell leaf = path.get(path.size() - 1);
        Meaning own = meaning(leaf);
        boolean underHistory = path.stream().anyMatch(cell -> vocabulary.find(cell.key, place) == Meaning.HISTORY);
        boolean year = place == Place.INDICATOR_COLUMN && PrintedYear.leading(leaf.key.name()) != null;
        if (year && own == Meaning.TARGET) {
            return own;
        }
        boolean ofValues = VALUES.stream().anyMatch(leaf.key.name()::endsWith);
        if (year && (underHistory || (own == null && (ofValues || PrintedYear.whole(leaf.text) != null)))) {
            return Meaning.HISTORY;
        }
        return own;
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
