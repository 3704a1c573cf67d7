package io.github.jixiao.form.reading;

import io.github.jixiao.finding.Address;
import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.TextBlock;
import java.util.ArrayList;
import java.util.List;

/** Cuts a document into candidates: each grid with its text, and tables that were cut by a page joined again. */
final class TableFinder {

    private final FormVocabulary vocabulary;
    private final List<Candidate> candidates = new ArrayList<>();

    TableFinder(FormVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Candidate> find(SourceDocument document) {
        List<PaperCell> between = new ArrayList<>();
        int tables = 0;
        for (Block block : document.blocks()) {
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
                add(normal, place(grid, tables), between);
                between = new ArrayList<>();
            }
        }
        if (!between.isEmpty() && !candidates.isEmpty()) {
            after(between);
        }
        return candidates;
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

    private void add(Grid grid, String place, List<PaperCell> between) {
        int title = lastTitle(between);
        if (title < 0 && !candidates.isEmpty() && continues(grid, between)) {
            Candidate last = candidates.remove(candidates.size() - 1);
            List<PaperCell> before = new ArrayList<>(last.before());
            before.addAll(last.after());
            before.addAll(between);
            candidates.add(new Candidate(last.grid().followedBy(grid), last.place(), before, List.of()));
            return;
        }
        int from = title >= 0 ? title : candidates.isEmpty() ? 0 : between.size();
        if (from > 0 && !candidates.isEmpty()) {
            after(between.subList(0, from));
        }
        candidates.add(new Candidate(grid, place, List.copyOf(between.subList(from, between.size())), List.of()));
    }

    private void after(List<PaperCell> text) {
        Candidate last = candidates.remove(candidates.size() - 1);
        List<PaperCell> after = new ArrayList<>(last.after());
        after.addAll(text);
        candidates.add(new Candidate(last.grid(), last.place(), last.before(), after));
    }

    private int lastTitle(List<PaperCell> text) {
        for (int i = text.size() - 1; i >= 0; i--) {
            if (LoneText.isTitle(text.get(i).text, vocabulary)) {
                return i;
            }
        }
        return -1;
    }

    /** A table of the same document without a beginning of its own, nothing but 续表 between. */
    private boolean continues(Grid grid, List<PaperCell> between) {
        Candidate last = candidates.get(candidates.size() - 1);
        boolean apart = between.stream().anyMatch(cell -> !cell.key.whole().startsWith("续"));
        if (apart || !grid.name().isEmpty() || !last.grid().name().isEmpty()) {
            return false;
        }
        for (GridCell cell : grid.cells()) {
            PaperCell paper = PaperCell.of(cell);
            boolean begins = LoneText.isTitle(paper.text, vocabulary)
                    || vocabulary.find(paper.key, Place.FACT) == Meaning.DEPARTMENT_NAME;
            if (begins) {
                return false;
            }
        }
        return KnownWords.in(new Paper(last.grid()), vocabulary).isTable()
                && KnownWords.in(new Paper(grid), vocabulary).count() > 0;
    }
}
