package io.github.jixiao.form.reading;

import io.github.jixiao.form.reading.LoosePaper.Piece;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** Borders and blank space: nothing of it says anything. */
final class PaperShape {

    private PaperShape() {}

    /** One border between cells moves by up to 2% of the paper; those above and below stay. */
    static boolean nudgeBorder(LoosePaper paper, Random random) {
        List<Piece> inner = paper.pieces.stream()
                .filter(piece -> piece.right < paper.right())
                .toList();
        if (inner.isEmpty()) {
            return false;
        }
        Piece first = inner.get(random.nextInt(inner.size()));
        double border = first.right;
        Set<Piece> beside = beside(paper, first);
        double narrowest = beside.stream().mapToDouble(Piece::width).min().orElse(0);
        double most = Math.min(0.019 * (paper.right() - paper.left()), 0.3 * narrowest);
        double moved = border + Math.rint((2 * random.nextDouble() - 1) * most);
        for (Piece piece : beside) {
            if (piece.left == border) {
                piece.left = moved;
            } else {
                piece.right = moved;
            }
        }
        return true;
    }

    /** The cells on both sides of a border, as far as they hold together. */
    private static Set<Piece> beside(LoosePaper paper, Piece first) {
        Set<Piece> found = new LinkedHashSet<>(List.of(first));
        Deque<Piece> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            Piece piece = open.pop();
            for (Piece other : paper.pieces) {
                boolean touches = piece.right == first.right ? other.left == first.right : other.right == first.right;
                if (touches && other.row < piece.rowEnd && piece.row < other.rowEnd && found.add(other)) {
                    open.add(other);
                }
            }
        }
        return found;
    }

    /** Every column gets another width; what is aligned stays aligned. */
    static boolean resizeColumns(LoosePaper paper, Random random) {
        Map<Double, Double> moved = new TreeMap<>();
        for (Piece piece : paper.pieces) {
            moved.put(piece.left, 0.0);
            moved.put(piece.right, 0.0);
        }
        double last = 0;
        double position = 0;
        for (Map.Entry<Double, Double> edge : moved.entrySet()) {
            position += Math.rint((edge.getKey() - last) * (0.5 + random.nextDouble()));
            last = edge.getKey();
            edge.setValue(position);
        }
        for (Piece piece : paper.pieces) {
            piece.left = moved.getOrDefault(piece.left, 0.0);
            piece.right = moved.getOrDefault(piece.right, 0.0);
        }
        return true;
    }

    /** A row with nothing in it; merged cells reach over it. */
    static boolean blankRow(LoosePaper paper, Random random) {
        int at = random.nextInt(paper.rows + 1);
        List<Piece> like = paper.covering(at == 0 ? 0 : at - 1);
        paper.insertRows(at, 1);
        for (Piece piece : like) {
            if (!piece.covers(at)) {
                paper.pieces.add(piece.copy(at, at + 1, ""));
            }
        }
        return true;
    }

    /** A narrow blank column at one side. */
    static boolean blankMargin(LoosePaper paper, Random random) {
        double width = Math.rint(0.05 * (paper.right() - paper.left()));
        boolean atLeft = random.nextBoolean();
        double from = atLeft ? paper.left() - width : paper.right();
        for (int row = 0; row < paper.rows; row++) {
            paper.pieces.add(new Piece(row, row + 1, from, from + width, "", false));
        }
        return true;
    }
}
