package io.github.jixiao.report;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap.Slot;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.form.reading.ReadTable;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.PageHeader;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.TextBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gives every table of a document the part of the paper on which it stands. */
final class TablePapers {

    private final ReadResult read;
    private final Map<Address, Integer> owners = new HashMap<>();
    private final List<List<Block>> parts = new ArrayList<>();

    private TablePapers(ReadResult read) {
        this.read = read;
    }

    /** The papers of the tables, in their order. */
    static List<TablePaper> of(ReadResult read) {
        return new TablePapers(read).papers();
    }

    private List<TablePaper> papers() {
        for (ReadTable table : read.tables()) {
            own(table, parts.size());
            parts.add(new ArrayList<>());
        }
        read.document().map(SourceDocument::blocks).orElse(List.of()).forEach(this::give);
        List<TablePaper> papers = new ArrayList<>();
        for (ReadTable table : read.tables()) {
            List<Block> part = parts.get(papers.size());
            if (part.isEmpty()) {
                papers.add(TablePaper.drawn(table.table()));
            } else {
                part.addAll(0, pageHeader(table));
                papers.add(new TablePaper(part, table.sourceMap()));
            }
        }
        return papers;
    }

    /** Of the header of the pages, which stands above every table, what this one was read from. */
    private List<Block> pageHeader(ReadTable table) {
        Set<Optional<Address>> places = new HashSet<>();
        for (ModelPath path : table.sourceMap().paths()) {
            table.sourceMap().slots(path).forEach(slot -> places.add(slot.address()));
        }
        List<Block> texts = new ArrayList<>();
        for (PageHeader header :
                read.document().map(SourceDocument::pageHeaders).orElse(List.of())) {
            header.texts().stream()
                    .filter(text -> text.address().isPresent() && places.contains(text.address()))
                    .filter(text -> !texts.contains(text))
                    .forEach(texts::add);
        }
        return texts;
    }

    private void own(ReadTable table, int position) {
        for (ModelPath path : table.sourceMap().paths()) {
            for (Slot slot : table.sourceMap().slots(path)) {
                slot.address().ifPresent(address -> owners.putIfAbsent(address, position));
            }
        }
        for (Finding finding : table.findings()) {
            finding.address().ifPresent(address -> owners.putIfAbsent(address, position));
        }
    }

    private void give(Block block) {
        if (block instanceof TextBlock text) {
            text.address().map(owners::get).ifPresent(owner -> parts.get(owner).add(text));
        } else {
            divide(((Grid) block).normalised());
        }
    }

    /** A sheet may hold several tables: each has the rows from its first cell to that of the next. */
    private void divide(Grid grid) {
        Map<Integer, Integer> firstRows = new HashMap<>();
        for (GridCell cell : grid.cells()) {
            Integer owner = cell.address().map(owners::get).orElse(null);
            if (owner != null) {
                firstRows.putIfAbsent(owner, cell.row());
            }
        }
        TreeMap<Integer, List<Integer>> starts = new TreeMap<>();
        firstRows.forEach((owner, row) ->
                starts.computeIfAbsent(row, any -> new ArrayList<>()).add(owner));
        for (Map.Entry<Integer, List<Integer>> start : starts.entrySet()) {
            boolean first = start.getKey().equals(starts.firstKey());
            Integer next = starts.higherKey(start.getKey());
            Grid rows = firstRows.size() == 1
                    ? grid
                    : grid.rows(first ? 0 : start.getKey(), next == null ? grid.rowCount() : next);
            start.getValue().forEach(owner -> parts.get(owner).add(rows));
        }
    }
}
