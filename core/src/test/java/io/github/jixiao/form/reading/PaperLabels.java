package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.Place;
import io.github.jixiao.form.reading.LoosePaper.Piece;
import io.github.jixiao.value.LabelKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How labels are spelt and merged. */
final class PaperLabels {

    private static final FormVocabulary WORDS = FormVocabulary.standard();
    private static final Pattern GOAL = Pattern.compile("(?s)((?:年度|长期)目标\\d*)(：.*)");
    private static final List<String> NUMBERINGS = List.of("一、", "（一）", "1.", "2、", "(3)", "*", "★", "*一、", "3．");

    private PaperLabels() {}

    /** Blanks, line breaks and full-width forms, as people fit a label into its cell. */
    static boolean space(LoosePaper paper, Random random) {
        return spell(paper, random, paper.labels(), label -> switch (random.nextInt(4)) {
            case 0 -> String.join(" ", characters(label));
            case 1 -> String.join("\n", characters(label));
            case 2 -> label.replace('（', '(').replace('）', ')').replace('：', ':');
            default -> wide(label.substring(0, label.length() / 2)) + " \n" + wide(label.substring(label.length() / 2));
        });
    }

    /** A numbering or star in front of a word that the forms know, or a colon behind it. */
    static boolean number(LoosePaper paper, Random random) {
        List<Piece> known = paper.labels().stream()
                .filter(piece -> isKnown(piece.text) && !Character.isDigit(piece.text.charAt(0)))
                .toList();
        return spell(
                paper,
                random,
                known,
                label -> random.nextInt(4) == 0
                        ? label + "："
                        : NUMBERINGS.get(random.nextInt(NUMBERINGS.size())) + label);
    }

    private static boolean spell(LoosePaper paper, Random random, List<Piece> labels, UnaryOperator<String> speller) {
        List<Piece> candidates = new ArrayList<>(labels);
        paper.pieces.stream()
                .filter(piece -> !piece.label && GOAL.matcher(piece.text).matches())
                .forEach(candidates::add);
        if (candidates.isEmpty()) {
            return false;
        }
        Piece piece = candidates.get(random.nextInt(candidates.size()));
        Matcher goal = GOAL.matcher(piece.text);
        boolean inRow = !piece.label && goal.matches();
        String spelt = speller.apply(inRow ? goal.group(1) : piece.text);
        piece.text =
                !inRow ? spelt : (spelt.endsWith("：") ? spelt.substring(0, spelt.length() - 1) : spelt) + goal.group(2);
        return true;
    }

    static boolean isKnown(String text) {
        LabelKey key = LabelKey.of(text);
        return WORDS.isLabel(key)
                || WORDS.find(key, Place.INDICATOR_COLUMN) != null
                || WORDS.find(key, Place.PROJECT_COLUMN) != null
                || WORDS.find(key, Place.TASK_COLUMN) != null;
    }

    private static List<String> characters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static String wide(String text) {
        return text.chars()
                .mapToObj(c -> String.valueOf((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)))
                .collect(Collectors.joining());
    }

    /** A merged label falls apart: its first cell keeps the text, the others are blank. */
    static boolean unmerge(LoosePaper paper, Random random) {
        List<Piece> merged = paper.labels().stream()
                .filter(piece ->
                        piece.rowEnd - piece.row > 1 || !inner(paper, piece).isEmpty())
                .toList();
        if (merged.isEmpty()) {
            return false;
        }
        Piece label = merged.get(random.nextInt(merged.size()));
        List<Double> edges = new ArrayList<>(inner(paper, label));
        edges.add(label.right);
        int rowEnd = label.rowEnd;
        double left = label.left;
        for (double right : edges) {
            for (int row = label.row; row < rowEnd; row++) {
                boolean first = row == label.row && right == edges.get(0);
                Piece cell = first ? label : label.copy(row, row + 1, "");
                cell.rowEnd = row + 1;
                cell.left = left;
                cell.right = right;
                if (!first) {
                    paper.pieces.add(cell);
                }
            }
            left = right;
        }
        return true;
    }

    /** The borders of the cells below that meet a label's lower edge. */
    private static SortedSet<Double> inner(LoosePaper paper, Piece label) {
        SortedSet<Double> edges = new TreeSet<>();
        for (Piece below : paper.beginning(label.rowEnd)) {
            boolean same = below.block == label.block;
            if (same && below.left > label.left && below.left < label.right) {
                edges.add(below.left);
            }
        }
        return edges;
    }
}
