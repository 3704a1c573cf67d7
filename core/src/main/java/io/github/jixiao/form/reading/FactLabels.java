package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.model.FundingItem;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.LabelKey;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells the labels among the cells of rows that are no records. */
final class FactLabels {

    /** Heads over amounts. */
    private static final Set<Meaning> HEADS = EnumSet.of(
            Meaning.AMOUNT, Meaning.SHARE, Meaning.PRIOR, Meaning.PRIOR_LAST_YEAR, Meaning.PRIOR_YEAR_BEFORE_LAST);

    /** An unknown label is told from text by being short. */
    static final int LONGEST_UNKNOWN = 15;

    private static final int LONGEST_SPLIT = 4;

    private static final Pattern FURTHER_GOAL = Pattern.compile("\\R\\s*目标\\s*[2-9二三四五六七八九][：:]");

    private final Paper paper;
    private final int from;
    private final int to;
    private final FormVocabulary vocabulary;
    private final TableDraft draft;
    private final Map<PaperCell, FactLabel> labels = new HashMap<>();

    FactLabels(Paper paper, int from, int to, FormVocabulary vocabulary, TableDraft draft) {
        this.paper = paper;
        this.from = from;
        this.to = to;
        this.vocabulary = vocabulary;
        this.draft = draft;
    }

    @Nullable
    FactLabel at(PaperCell cell) {
        return labels.get(cell);
    }

    /** Whether a cell is the name of a line of money. */
    boolean isLine(@Nullable PaperCell cell) {
        FactLabel label = cell == null ? null : labels.get(cell);
        return label != null && label.isLine();
    }

    static boolean isHead(@Nullable FactLabel label) {
        return label != null && (HEADS.contains(label.meaning()) || (label.meaning() == null && !label.isLine()));
    }

    void find() {
        MoneyHeads heads = new MoneyHeads(paper, from, to, this);
        for (int row = from; row < to; row++) {
            List<PaperCell> content = new ArrayList<>();
            for (PaperCell cell : paper.beginning(row)) {
                if (cell.isOpen()) {
                    content.add(cell);
                }
            }
            if (content.size() == 1
                    && isAlone(content.get(0))
                    && new LoneText(vocabulary, draft).take(content.get(0))) {
                continue;
            }
            content.forEach(this::find);
            if (content.size() == 1 && labels.get(content.get(0)) == null && headsRows(content.get(0))) {
                content.get(0).mark(CellRole.LABEL);
            }
            heads.find(content);
            content.forEach(this::loneYear);
        }
        for (int row = from; row < to; row++) {
            for (PaperCell cell : paper.beginning(row)) {
                heads.unknownItem(cell);
            }
        }
    }

    /** 年度任务与目标 over the whole width, above rows that begin with labels: a heading that no vocabulary has. */
    private boolean headsRows(PaperCell cell) {
        PaperCell below = paper.at(cell.rowEnd, cell.column);
        return paper.isFullWidth(cell)
                && isAlone(cell)
                && readsLikeLabel(cell)
                && cell.key.name().chars().noneMatch(Character::isDigit)
                && below != null
                && !below.isBlank()
                && (vocabulary.isLabel(below.key) || RecordHeader.find(paper, cell.rowEnd, vocabulary) != null);
    }

    /** Beside cells that reach down over its row, 2024年 and 续表 are a head or the name of a line. */
    private boolean isAlone(PaperCell cell) {
        return paper.covering(cell.row).stream().allMatch(other -> other == cell || other.isBlank());
    }

    void put(PaperCell cell, FactLabel label) {
        cell.mark(CellRole.LABEL);
        labels.put(cell, label);
    }

    private void find(PaperCell cell) {
        if (labels.containsKey(cell) || isProse(cell)) {
            return;
        }
        List<InlinePairs.Pair> pairs = InlinePairs.of(LoneText.unbracketed(cell.text), vocabulary);
        if (pairs.size() > 1 || (pairs.size() == 1 && LoneText.standsAlone(pairs.get(0)))) {
            new LoneText(vocabulary, draft).takePairs(pairs, cell);
            return;
        }
        if (pairs.size() == 1) {
            pair(cell, pairs.get(0));
            return;
        }
        if (splitLabel(cell)) {
            return;
        }
        String printed = LabelText.oneLine(cell.text);
        FormVocabulary.Numbered fact = vocabulary.findNumbered(cell.key, Place.FACT);
        Meaning heading = vocabulary.find(cell.key, Place.HEADING);
        Meaning money = vocabulary.find(cell.key, Place.MONEY);
        if (fact != null && (heading == null || !headsBlock(cell))) {
            put(cell, new FactLabel(fact.meaning(), fact.number(), printed, null, null, null, false));
        } else if (money != null) {
            String item = money.isTotal() || money == Meaning.SUBTOTAL ? LabelText.item(cell.text) : null;
            put(cell, new FactLabel(money, null, printed, null, item, null, false));
        } else if (FundingItem.of(cell.key).isPresent()) {
            put(cell, line(cell.text, printed, null));
        } else if (heading != null) {
            put(cell, FactLabel.of(heading, printed));
        } else if (InlineMoney.take(cell, vocabulary, draft)) {
            // its amounts stand in it: it is the value of no label beside it
            labels.put(cell, new FactLabel(Meaning.FORM_WORDS, null, printed, printed, null, null, false));
        } else if (!composite(cell, printed)) {
            Meaning words = vocabulary.find(cell.key, Place.BOILERPLATE);
            if (words != null) {
                put(cell, FactLabel.of(words, printed));
            }
        }
    }

    /** 部门（单位） | 名称: a label over two cells asks for what stands beside the second. */
    private boolean splitLabel(PaperCell cell) {
        PaperCell right = paper.at(cell.row, cell.columnEnd);
        boolean two = right != null
                && right.row == cell.row
                && right.isOpen()
                && right.text.length() <= LONGEST_SPLIT
                && cell.text.length() <= LONGEST_UNKNOWN;
        LabelKey both = two ? LabelKey.of(cell.text + right.text) : cell.key;
        FormVocabulary.Numbered whole =
                two && both.qualifier().isEmpty() ? vocabulary.findNumbered(both, Place.FACT) : null;
        FormVocabulary.Numbered own = two ? vocabulary.findNumbered(right.key, Place.FACT) : null;
        if (whole == null || own != null) {
            return false;
        }
        cell.mark(CellRole.LABEL);
        put(
                right,
                new FactLabel(
                        whole.meaning(),
                        whole.number(),
                        LabelText.oneLine(cell.text + right.text),
                        null,
                        null,
                        null,
                        false));
        return true;
    }

    /** The one cell beside a label that asks for prose is its text, even where it begins like a label: 目标1：……. */
    private boolean isProse(PaperCell cell) {
        PaperCell left = cell.column == 0 ? null : paper.at(cell.row, cell.column - 1);
        FactLabel label = left == null ? null : labels.get(left);
        return left != null
                && label != null
                && label.meaning() != null
                && InlinePairs.isProse(label.meaning())
                && (label.value() == null || label.value().isEmpty())
                && left.row == cell.row
                && left.rowEnd <= cell.rowEnd
                && !asksForProse(cell, left);
    }

    /** 年度目标 beside 中期目标, with a text of its own beside it, or below it as the other has. */
    private boolean asksForProse(PaperCell cell, PaperCell left) {
        FormVocabulary.Numbered fact = vocabulary.findNumbered(cell.key, Place.FACT);
        if (fact == null || !InlinePairs.isProse(fact.meaning())) {
            return false;
        }
        PaperCell right = paper.at(cell.row, cell.columnEnd);
        boolean beside = right != null && right.isOpen() && vocabulary.findNumbered(right.key, Place.FACT) == null;
        return beside || (hasTextBelow(cell) && hasTextBelow(left));
    }

    private boolean hasTextBelow(PaperCell cell) {
        PaperCell below = cell.rowEnd < to ? paper.at(cell.rowEnd, cell.column) : null;
        return below != null && below.column == cell.column && below.isOpen() && !vocabulary.isLabel(below.key);
    }

    private void pair(PaperCell cell, InlinePairs.Pair pair) {
        Meaning meaning = pair.found().meaning();
        if (meaning.place() == Place.BOILERPLATE) {
            new LoneText(vocabulary, draft).takePairs(List.of(pair), cell);
        } else {
            String printed = LabelText.oneLine(pair.label());
            boolean several = FURTHER_GOAL.matcher(pair.value()).find();
            Integer number = several ? null : pair.found().number();
            // 目标1：…… 目标2：…… in one cell are one text, of which the first number is a part
            String value = several ? LabelKey.strip(cell.text) : pair.value();
            put(cell, new FactLabel(meaning, number, printed, value, null, null, false));
        }
    }

    static FactLabel line(String text, String printed, FundingItem.@Nullable Side group) {
        return new FactLabel(null, null, printed, null, LabelText.item(text), group, isPart(LabelKey.fold(text)));
    }

    /** 其中：人员经费, also with a numbering before it: （1）其中：人员经费. */
    private static boolean isPart(String text) {
        int at = text.indexOf("其中");
        return at == 0
                || (at > 0 && LabelKey.of(text.substring(0, at) + "项").name().equals("项"));
    }

    /** A heading stands beside, or right above, a block of records. */
    private boolean headsBlock(PaperCell cell) {
        int next = cell.rowEnd;
        while (next < to && paper.beginning(next).stream().allMatch(PaperCell::isBlank)) {
            next++;
        }
        boolean above = next == to && to < paper.rows;
        return cell.rowEnd > to || (above && (paper.isFullWidth(cell) || headsTasks(cell)));
    }

    /** 年度履职目标 over a list of tasks, where the cells beside it were not merged. */
    private boolean headsTasks(PaperCell cell) {
        RecordHeader header = RecordHeader.find(paper, to, vocabulary);
        return header != null
                && header.place == Place.TASK_COLUMN
                && (header.block == null || header.block.isBlank())
                && paper.covering(cell.row).stream().allMatch(other -> other == cell || other.isBlank());
    }

    /** 1、资金来源：（1）政府预算资金: a group word and the first of its lines in one cell. */
    private boolean composite(PaperCell cell, String printed) {
        String[] parts = cell.text.split("[：:]", -1);
        if (parts.length != 2) {
            return false;
        }
        Meaning first = vocabulary.find(LabelKey.of(parts[0]), Place.MONEY);
        FundingItem.Side side = MoneySide.of(first);
        if (side != null && FundingItem.of(parts[1]).isPresent()) {
            put(cell, line(parts[1], printed, side));
            return true;
        }
        boolean named = FundingItem.of(parts[0]).isPresent() || (first != null && first.isTotal());
        if (named && Amount.parse(parts[1]).value().isPresent()) {
            FactLabel label = line(parts[0], LabelText.oneLine(parts[0]), null);
            put(
                    cell,
                    new FactLabel(
                            first, null, label.printed(), LabelKey.strip(parts[1]), label.item(), null, label.part()));
            return true;
        }
        return false;
    }

    /** 2025年度 in a row of other things, under no head and beside no label, known or not, that asks for it. */
    private void loneYear(PaperCell cell) {
        if (!cell.isOpen() || cell.text.indexOf('年') < 0 || PrintedYear.whole(cell.text) == null) {
            return;
        }
        PaperCell left = cell.column == 0 ? null : paper.at(cell.row, cell.column - 1);
        while (left != null && left.isBlank() && left.column > 0) {
            left = paper.at(cell.row, left.column - 1);
        }
        FactLabel beside = left == null ? null : labels.get(left);
        boolean asked = beside == null ? left != null && left.isOpen() : beside.value() == null;
        if (!asked) {
            new LoneText(vocabulary, draft).take(cell);
        }
    }

    static boolean isNumber(String text) {
        return Amount.parse(text).value().isPresent();
    }

    /** Short, and neither a number nor a sentence. */
    static boolean readsLikeLabel(PaperCell cell) {
        String name = cell.key.name();
        return !name.isEmpty()
                && name.length() <= LONGEST_UNKNOWN
                && !isNumber(cell.text)
                && name.chars().noneMatch(c -> "。；;，,!?".indexOf(c) >= 0);
    }
}
