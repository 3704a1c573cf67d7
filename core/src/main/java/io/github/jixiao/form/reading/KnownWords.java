package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.model.FundingItem;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much of a grid the vocabulary knows: labels are the anchors by which a table is told, never positions.
 *
 * @param meanings the different meanings seen in places where they make sense
 * @param indicators whether a header of indicators stands in it
 * @param neighbours how many different labels of each neighbour stand in it
 */
record KnownWords(Set<Meaning> meanings, boolean indicators, Map<Meaning, Integer> neighbours) {

    private static final int ENOUGH = 4;
    private static final int ENOUGH_OF_A_NEIGHBOUR = 2;
    private static final int HIGHEST_HEADER = 3;
    private static final int TITLE_ROWS = 6;

    static KnownWords in(Paper paper, FormVocabulary vocabulary) {
        Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
        boolean indicators = false;
        Map<Meaning, Set<String>> neighbours = new EnumMap<>(Meaning.class);
        for (PaperCell cell : paper.cells()) {
            if (cell.key.name().isEmpty()) {
                continue;
            }
            FormVocabulary.Numbered fact = vocabulary.findNumbered(cell.key, Place.FACT);
            Meaning neighbour = vocabulary.find(cell.key, Place.NEIGHBOUR);
            if (neighbour != null && (neighbour != Meaning.EVALUATION_LABEL || evaluates(cell, paper, vocabulary))) {
                neighbours.computeIfAbsent(neighbour, n -> new HashSet<>()).add(cell.key.name());
            }
            add(meanings, vocabulary.find(cell.key, Place.HEADING));
            add(meanings, vocabulary.find(cell.key, Place.MONEY));
            if (fact != null) {
                meanings.add(fact.meaning());
            }
            if (FundingItem.of(cell.key).isPresent()) {
                meanings.add(Meaning.ITEM);
            }
            boolean name = vocabulary.find(cell.key, Place.INDICATOR_COLUMN) == Meaning.INDICATOR_NAME;
            indicators |= name && RecordHeader.find(paper, cell.row, vocabulary) != null;
        }
        Map<Meaning, Integer> counts = new EnumMap<>(Meaning.class);
        neighbours.forEach((meaning, labels) -> counts.put(meaning, labels.size()));
        return new KnownWords(meanings, indicators, counts);
    }

    /** 得分 over indicators makes an evaluation; in a list below the table it does not, and 2023年完成值 is history. */
    private static boolean evaluates(PaperCell cell, Paper paper, FormVocabulary vocabulary) {
        if (PrintedYear.leading(cell.key.name()) != null) {
            return false;
        }
        for (int row = cell.row; row >= 0 && row > cell.row - HIGHEST_HEADER; row--) {
            RecordHeader header = RecordHeader.find(paper, row, vocabulary);
            if (header != null) {
                return header.place == Place.INDICATOR_COLUMN && cell.row < header.end;
            }
        }
        return false;
    }

    private static void add(Set<Meaning> meanings, @Nullable Meaning meaning) {
        if (meaning != null) {
            meanings.add(meaning);
        }
    }

    int count() {
        return meanings.size() + (indicators ? 2 : 0);
    }

    /**
     * What kind of table it is. A title that names a neighbour decides; else labels that only a neighbour has, but a
     * department may have 项目单位 among its labels, where the title says that it is a department's.
     */
    Meaning kind(@Nullable Meaning title) {
        if (title == Meaning.PROJECT_TABLE || title == Meaning.SELF_EVALUATION) {
            return title;
        }
        if (neighbours.getOrDefault(Meaning.EVALUATION_LABEL, 0) >= ENOUGH_OF_A_NEIGHBOUR) {
            return Meaning.SELF_EVALUATION;
        }
        boolean project = neighbours.getOrDefault(Meaning.PROJECT_LABEL, 0) >= ENOUGH_OF_A_NEIGHBOUR;
        return title != Meaning.DEPARTMENT_TABLE && project ? Meaning.PROJECT_TABLE : Meaning.DEPARTMENT_TABLE;
    }

    /** Whether it is some performance target table, even without a title: 收支预算总表 has words of its money, too. */
    boolean isTable() {
        boolean goals = meanings.contains(Meaning.ANNUAL_GOAL) || meanings.contains(Meaning.LONG_TERM_GOAL);
        return count() >= ENOUGH && (indicators || goals);
    }

    /** The title among the first rows, or among the text before. */
    static Optional<PaperCell> title(Candidate candidate, Paper paper, FormVocabulary vocabulary) {
        for (PaperCell cell : candidate.before()) {
            if (Headings.isTitle(cell.text, vocabulary)) {
                return Optional.of(cell);
            }
        }
        for (int row = 0; row < TITLE_ROWS; row++) {
            for (PaperCell cell : paper.beginning(row)) {
                if (Headings.isTitle(cell.text, vocabulary)) {
                    return Optional.of(cell);
                }
            }
        }
        return Optional.empty();
    }
}
