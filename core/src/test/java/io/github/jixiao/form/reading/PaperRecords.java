package io.github.jixiao.form.reading;

import io.github.jixiao.form.reading.LoosePaper.Piece;
import io.github.jixiao.model.FundingItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Columns of records and the merges in them. */
final class PaperRecords {

    private static final int FEWEST_HEADS = 3;

    /**
     * A block of records.
     *
     * @param heads the cells of the first row of its header, without the label at the left
     * @param top the first row of the header
     * @param body the first row below the header
     * @param end the first row below the block
     */
    record Records(List<Piece> heads, int top, int body, int end) {

        /** The cells in the rows of the block between two positions. */
        List<Piece> between(LoosePaper paper, double left, double right) {
            return paper.pieces.stream()
                    .filter(piece -> piece.row >= top && piece.row < end && piece.right > left && piece.left < right)
                    .toList();
        }
    }

    private PaperRecords() {}

    /** The blocks that have a row of heads. */
    static List<Records> of(LoosePaper paper) {
        List<Records> found = new ArrayList<>();
        int row = 0;
        while (row < paper.rows) {
            int top = row;
            List<Piece> content = paper.beginning(row).stream()
                    .filter(piece -> !piece.isBlank())
                    .toList();
            boolean heads = content.size() >= FEWEST_HEADS && content.stream().allMatch(piece -> piece.label);
            row++;
            if (heads) {
                int block = content.get(0).block;
                int end = paper.pieces.stream()
                        .filter(piece -> piece.block == block && piece.row >= top)
                        .mapToInt(piece -> piece.rowEnd)
                        .max()
                        .orElse(row);
                while (end < paper.rows && isRecord(paper.beginning(end))) {
                    end++;
                }
                boolean labelled = content.get(0).rowEnd >= end && end > top + 1;
                List<Piece> columns = labelled ? content.subList(1, content.size()) : content;
                int body =
                        columns.stream().mapToInt(piece -> piece.rowEnd).max().orElse(row);
                found.add(new Records(columns, top, body, end));
                row = end;
            }
        }
        return found;
    }

    private static boolean isRecord(List<Piece> row) {
        return row.stream().noneMatch(piece -> piece.label && !piece.isBlank())
                && row.stream().filter(piece -> !piece.isBlank()).count() != 1;
    }

    /** What was merged in the columns of levels is left blank instead, in a whole column. */
    static boolean unmergeLevels(LoosePaper paper, Random random) {
        boolean both = random.nextBoolean();
        boolean changed = false;
        for (Records records : of(paper)) {
            for (Piece head : records.heads()) {
                boolean level = head.text.equals("二级指标") || (both && head.text.equals("一级指标"));
                if (level) {
                    for (Piece cell : records.between(paper, head.left, head.right)) {
                        changed |= cell.row >= records.body() && unmerge(paper, cell);
                    }
                }
            }
        }
        return changed;
    }

    static boolean unmerge(LoosePaper paper, Piece cell) {
        int end = cell.rowEnd;
        for (int row = cell.row + 1; row < end; row++) {
            paper.pieces.add(cell.copy(row, row + 1, ""));
        }
        cell.rowEnd = cell.row + 1;
        return end > cell.row + 1;
    }

    /** Two columns of records change places, heads and all. */
    static boolean swapColumns(LoosePaper paper, Random random) {
        List<List<Piece>> pairs = new ArrayList<>();
        for (Records records : of(paper)) {
            for (int i = 0; i + 1 < records.heads().size(); i++) {
                Piece one = records.heads().get(i);
                Piece next = records.heads().get(i + 1);
                boolean apart = one.right == next.left
                        && records.between(paper, one.left, next.right).stream()
                                .allMatch(cell -> isWithin(cell, one, one)
                                        || isWithin(cell, next, next)
                                        || (cell.left == one.left && cell.right == next.right));
                // the lines of money stand in the order of the paper
                boolean money = FundingItem.of(one.text).isPresent()
                        || FundingItem.of(next.text).isPresent();
                if (apart && !money && !one.text.equals("总体收支情况")) {
                    pairs.add(List.of(one, next));
                }
            }
        }
        if (pairs.isEmpty()) {
            return false;
        }
        List<Piece> pair = pairs.get(random.nextInt(pairs.size()));
        double left = pair.get(0).left;
        double middle = pair.get(0).right;
        double right = pair.get(1).right;
        Records records = of(paper).stream()
                .filter(block -> block.heads().contains(pair.get(0)))
                .findFirst()
                .orElseThrow();
        for (Piece cell : records.between(paper, left, right)) {
            boolean whole = cell.left == left && cell.right == right;
            double shift = whole ? 0 : cell.right <= middle ? right - middle : left - middle;
            cell.left += shift;
            cell.right += shift;
        }
        return true;
    }

    private static boolean isWithin(Piece cell, Piece first, Piece last) {
        return cell.left >= first.left && cell.right <= last.right;
    }
}
