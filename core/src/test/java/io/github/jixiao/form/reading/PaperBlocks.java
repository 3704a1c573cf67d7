package io.github.jixiao.form.reading;

import io.github.jixiao.form.reading.LoosePaper.Cut;
import io.github.jixiao.form.reading.LoosePaper.Piece;
import io.github.jixiao.form.reading.PaperRecords.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Where the blocks of a form stand, and where a page cuts them. */
final class PaperBlocks {

    private static final int FEWEST_ROWS_OF_A_PAGE = 4;

    private PaperBlocks() {}

    /** The last label and value of a row get a row of their own. */
    static boolean movePair(LoosePaper paper, Random random) {
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < paper.rows; row++) {
            List<Piece> cells = paper.covering(row);
            boolean pairs = cells.size() >= 4 && cells.size() % 2 == 0;
            for (int i = 0; i < cells.size() && pairs; i++) {
                Piece cell = cells.get(i);
                pairs = cell.rowEnd == cell.row + 1 && cell.label == (i % 2 == 0);
            }
            if (pairs) {
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            return false;
        }
        int row = rows.get(random.nextInt(rows.size()));
        List<Piece> cells = paper.covering(row);
        Piece label = cells.get(cells.size() - 2);
        Piece value = cells.get(cells.size() - 1);
        cells.get(cells.size() - 3).right = value.right;
        paper.insertRows(row + 1, 1);
        for (Piece moved : List.of(label, value)) {
            moved.row = row + 1;
            moved.rowEnd = row + 2;
        }
        label.left = cells.get(0).left;
        label.right = cells.get(0).right;
        value.left = label.right;
        return true;
    }

    /** Two blocks that do not depend on each other change places. */
    static boolean swapBlocks(LoosePaper paper, Random random) {
        List<Integer> starts = new ArrayList<>();
        for (int row = 0; row < paper.rows; row++) {
            if (!paper.isCrossed(row) && (row == 0 || blockAt(paper, row) != blockAt(paper, row - 1))) {
                starts.add(row);
            }
        }
        starts.add(paper.rows);
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i + 2 < starts.size(); i++) {
            if (isFree(paper, starts.get(i), starts.get(i + 2))) {
                free.add(i);
            }
        }
        if (free.isEmpty()) {
            return false;
        }
        int chosen = free.get(random.nextInt(free.size()));
        int from = starts.get(chosen);
        int middle = starts.get(chosen + 1);
        int end = starts.get(chosen + 2);
        for (Piece piece : paper.pieces) {
            int shift = piece.row >= from && piece.row < middle
                    ? end - middle
                    : piece.row >= middle && piece.row < end ? from - middle : 0;
            piece.row += shift;
            piece.rowEnd += shift;
        }
        return true;
    }

    private static int blockAt(LoosePaper paper, int row) {
        return paper.covering(row).stream().mapToInt(piece -> piece.block).max().orElse(0);
    }

    /** Goals and their indicators depend on each other; lines moved in from above stay on top. */
    private static boolean isFree(LoosePaper paper, int from, int to) {
        return paper.pieces.stream()
                .filter(piece -> piece.row >= from && piece.row < to)
                .allMatch(piece -> piece.block > 0 && !piece.text.contains("目标") && !piece.text.contains("指标"));
    }

    /** The label at the left of a block of records is left blank. */
    static boolean dropHeading(LoosePaper paper, Random random) {
        Piece heading = heading(paper, random);
        if (heading == null) {
            return false;
        }
        heading.text = "";
        return true;
    }

    /** The label at the left of a block of records becomes a row above it. */
    static boolean raiseHeading(LoosePaper paper, Random random) {
        Piece heading = heading(paper, random);
        if (heading == null) {
            return false;
        }
        int top = heading.row;
        for (Piece piece : paper.pieces) {
            if (piece.row >= top && piece.row < heading.rowEnd && piece.left == heading.right) {
                piece.left = heading.left;
            }
        }
        paper.pieces.remove(heading);
        paper.insertRows(top, 1);
        Piece row = heading.copy(top, top + 1, heading.text);
        row.left = paper.left();
        row.right = paper.right();
        paper.pieces.add(row);
        return true;
    }

    private static @Nullable Piece heading(LoosePaper paper, Random random) {
        List<Piece> headings = new ArrayList<>();
        for (Records records : PaperRecords.of(paper)) {
            paper.beginning(records.top()).stream()
                    .filter(piece ->
                            piece.label && !piece.isBlank() && !records.heads().contains(piece))
                    .forEach(headings::add);
        }
        return headings.isEmpty() ? null : headings.get(random.nextInt(headings.size()));
    }

    /** A page ends between two records or blocks; the next one may repeat the heads. */
    static boolean cut(LoosePaper paper, Random random) {
        List<Integer> rows = new ArrayList<>();
        long lines = paper.pieces.stream()
                .filter(piece -> piece.block == 0 && !piece.isBlank())
                .count();
        for (int row = FEWEST_ROWS_OF_A_PAGE + (int) lines; row < paper.rows; row++) {
            int at = row;
            boolean inHeader =
                    PaperRecords.of(paper).stream().anyMatch(block -> block.top() < at && at <= block.body());
            if (!inHeader) {
                rows.add(row);
            }
        }
        if (rows.isEmpty()) {
            return false;
        }
        int row = rows.get(random.nextInt(rows.size()));
        Records records = PaperRecords.of(paper).stream()
                .filter(block -> block.body() < row && row < block.end())
                .findFirst()
                .orElse(null);
        if (records != null && random.nextBoolean()) {
            repeatHeader(paper, records, row, random.nextBoolean());
        }
        List<String> between = new ArrayList<>(List.of("", "", "续表", "（续）"));
        between.addAll(paper.above);
        paper.cuts.add(new Cut(row, between.get(random.nextInt(between.size()))));
        return true;
    }

    private static void repeatHeader(LoosePaper paper, Records records, int row, boolean label) {
        int depth = records.body() - records.top();
        List<Piece> crossing = paper.pieces.stream()
                .filter(piece -> piece.row < row && row < piece.rowEnd)
                .toList();
        paper.insertRows(row, depth);
        for (Piece piece : crossing) {
            boolean heading = piece.row == records.top();
            paper.pieces.add(piece.copy(heading ? row : row + depth, piece.rowEnd, heading && label ? piece.text : ""));
            piece.rowEnd = row;
        }
        int down = row - records.top();
        for (Piece head : List.copyOf(paper.pieces)) {
            if (head.row >= records.top() && head.rowEnd <= records.body() && head.row < records.body()) {
                paper.pieces.add(head.copy(head.row + down, head.rowEnd + down, head.text));
            }
        }
    }

    /** Title, year and unit stand in rows of the grid. */
    static boolean moveLinesInside(LoosePaper paper, Random random) {
        int count = paper.above.size();
        paper.insertRows(0, count);
        for (int row = 0; row < count; row++) {
            Piece line = new Piece(row, row + 1, paper.left(), paper.right(), paper.above.get(row), false);
            paper.pieces.add(line);
        }
        paper.above.clear();
        return count > 0;
    }
}
