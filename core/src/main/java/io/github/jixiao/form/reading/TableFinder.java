package io.github.jixiao.form.reading;

import io.github.jixiao.finding.Address;
import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.TextBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts a document into candidates: each grid with its text, and tables that were cut by a page joined again. */
final class TableFinder {

    private static final int MOST_TEXT_ABOVE = 8;
    private static final int MOST_TEXT_BETWEEN = 2;
    private static final int LONGEST_CAPTION = 120;
    private static final int FEWEST_COLUMNS = 3;
    private static final double NEAR = 0.02;

    private final FormVocabulary vocabulary;
    private final List<Candidate> candidates = new ArrayList<>();

    TableFinder(FormVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Candidate> find(SourceDocument document) {
        List<PaperCell> between = new ArrayList<>();
        int tables = 0;
        int position = -1;
        for (Block block : document.blocks()) {
            position++;
            if (block instanceof TextBlock text) {
                PaperCell cell = PaperCell.of(text.text(), text.address());
                if (!cell.isBlank()) {
                    between.add(cell);
                }
            } else if (block instanceof Grid grid) {
                tables++;
                Grid normal = grid.normalised();
                if (normal.cells().isEmpty()) {
                    continue;
                }
                add(normal, grid.columnCount(), place(grid, tables), between, document.pageHeader(position));
                between = new ArrayList<>();
            }
        }
        if (!between.isEmpty() && !candidates.isEmpty()) {
            after(between.subList(0, chapterStart(between)));
        }
        return candidates;
    }

    /** 第三部分 预算情况说明, 六、保障措施, 三公经费预算表: what follows belongs to the document, not to the table above. */
    private int chapterStart(List<PaperCell> text) {
        int end = 0;
        while (end < text.size()
                && !Headings.isChapter(text.get(end).text)
                && !Headings.isSection(text.get(end).text)
                && !Headings.isOtherTitle(text.get(end).text)
                && !Headings.isTitle(text.get(end).text, vocabulary)) {
            end++;
        }
        return end;
    }

    private static String place(Grid grid, int number) {
        if (!grid.name().isEmpty()) {
            return grid.name();
        }
        int table = grid.cells().stream()
                .map(GridCell::address)
                .flatMap(java.util.Optional::stream)
                .filter(Address.TableCell.class::isInstance)
                .map(address -> ((Address.TableCell) address).path().get(0) + 1)
                .findFirst()
                .orElse(number);
        return "第" + table + "个表格";
    }

    private void add(Grid grid, int drawn, String place, List<PaperCell> between, List<TextBlock> pageHeader) {
        if (!candidates.isEmpty() && continues(grid, drawn, between)) {
            Candidate last = candidates.remove(candidates.size() - 1);
            List<PaperCell> before = new ArrayList<>(last.before());
            before.addAll(last.after());
            before.addAll(between);
            Set<Integer> seams = new HashSet<>(last.seams());
            seams.add(last.grid().rowCount());
            candidates.add(new Candidate(
                    last.grid().followedBy(grid), last.place(), seams, before, List.of(), last.pageHeader()));
            return;
        }
        int title = lastTitle(between);
        int from = title >= 0 ? title : captionStart(between);
        if (from > 0 && !candidates.isEmpty()) {
            after(between.subList(0, Math.min(from, chapterStart(between))));
        }
        List<PaperCell> before = List.copyOf(between.subList(from, between.size()));
        candidates.add(new Candidate(grid, place, Set.of(), before, List.of(), pageHeader));
    }

    /** Short lines above a grid are its own; prose, and what is filled in below another table, is not. */
    private int captionStart(List<PaperCell> text) {
        int most = candidates.isEmpty() ? MOST_TEXT_ABOVE : MOST_TEXT_BETWEEN;
        int from = text.size();
        boolean titled = false;
        while (from > 0 && !titled && text.size() - from < most && isCaption(text.get(from - 1))) {
            from--;
            titled = Headings.isOtherTitle(text.get(from).text);
        }
        return from;
    }

    private boolean isCaption(PaperCell cell) {
        boolean prose = cell.text.length() > LONGEST_CAPTION || cell.text.indexOf('。') >= 0;
        boolean unit = InlinePairs.startsWith(cell.text, vocabulary, Meaning.MONEY_UNIT);
        return !prose
                && (candidates.isEmpty()
                        || unit
                        || InlinePairs.of(cell.text, vocabulary).isEmpty());
    }

    private void after(List<PaperCell> text) {
        Candidate last = candidates.remove(candidates.size() - 1);
        List<PaperCell> after = new ArrayList<>(last.after());
        after.addAll(text);
        candidates.add(new Candidate(last.grid(), last.place(), last.seams(), last.before(), after, last.pageHeader()));
    }

    /** A title above that of another table, as a list of contents has them, is not that of the grid. */
    private int lastTitle(List<PaperCell> text) {
        for (int i = text.size() - 1; i >= 0; i--) {
            if (Headings.isTitle(text.get(i).text, vocabulary)) {
                return i;
            }
            if (Headings.isOtherTitle(text.get(i).text)) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * A table of the same document without a beginning of its own. Between the two stands nothing but what a page
     * repeats: 续表, the title, the year, the unit.
     */
    private boolean continues(Grid grid, int drawn, List<PaperCell> between) {
        Candidate last = candidates.get(candidates.size() - 1);
        Paper next = new Paper(grid);
        boolean marked = between.stream().anyMatch(TableFinder::isMark)
                || next.beginning(0).stream().anyMatch(TableFinder::isMark)
                || grid.name().contains("续");
        if ((!grid.name().isEmpty() || !last.grid().name().isEmpty()) && !marked) {
            return false;
        }
        Paper paper = new Paper(last.grid());
        PaperCell title = KnownWords.title(last, paper, vocabulary).orElse(null);
        TableHead head =
                TableHead.of(paper, vocabulary).with(title == null ? null : LabelText.oneLine(title.text), null);
        if (!between.stream().allMatch(cell -> isMark(cell) || isRepeated(cell, head))
                || head.isOther(TableHead.of(next, vocabulary))) {
            return false;
        }
        KnownWords known = KnownWords.in(paper, vocabulary);
        boolean table = title == null ? known.isTable() : known.count() > 1;
        return table
                && (marked
                        || between.stream()
                                .anyMatch(cell -> LabelText.oneLine(cell.text).equals(head.title()))
                        || (drawn >= FEWEST_COLUMNS && sameColumns(last.grid(), grid))
                        || KnownWords.in(next, vocabulary).count() > 0);
    }

    private static boolean isMark(PaperCell cell) {
        return Headings.isContinuation(cell.text);
    }

    private boolean isRepeated(PaperCell cell, TableHead head) {
        return Headings.isPageNumber(cell.text)
                || Headings.isSection(cell.text)
                || PrintedYear.whole(cell.text) != null
                || vocabulary.find(cell.key, Place.HEADING) != null
                || LabelText.oneLine(cell.text).equals(head.title())
                || InlinePairs.startsWith(cell.text, vocabulary, Meaning.MONEY_UNIT);
    }

    /** Whether every border of the next stands where one of the last does, within what a hand on a ruler does. */
    private static boolean sameColumns(Grid last, Grid next) {
        double near = NEAR * last.width(0, last.columnCount());
        for (int i = 0; i <= next.columnCount(); i++) {
            boolean found = false;
            for (int k = 0; k <= last.columnCount() && !found; k++) {
                found = Math.abs(last.boundary(k) - next.boundary(i)) < near;
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }
}
