package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.model.FundingItem;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How much of a grid the vocabulary knows: labels are the anchors by which a table is told, never positions.
 *
 * @param meanings the different meanings seen in places where they make sense
 * @param indicators whether a header of indicators stands in it
 */
record KnownWords(Set<Meaning> meanings, boolean indicators) {

    private static final int ENOUGH = 4;
    private static final int TITLE_ROWS = 6;

    static KnownWords in(Paper paper, FormVocabulary vocabulary) {
        Set<Meaning> meanings = EnumSet.noneOf(Meaning.class);
        boolean indicators = false;
        for (PaperCell cell : paper.cells()) {
            if (cell.key.name().isEmpty()) {
                continue;
            }
            FormVocabulary.Numbered fact = vocabulary.findNumbered(cell.key, Place.FACT);
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
        return new KnownWords(meanings, indicators);
    }

    private static void add(Set<Meaning> meanings, @Nullable Meaning meaning) {
        if (meaning != null) {
            meanings.add(meaning);
        }
    }

    int count() {
        return meanings.size() + (indicators ? 2 : 0);
    }

    /** Whether it is some performance target table, even without a title. */
    boolean isTable() {
        return count() >= ENOUGH;
    }

    /** The title among the first rows, or among the text before. */
    static Optional<PaperCell> title(Candidate candidate, Paper paper, FormVocabulary vocabulary) {
        for (PaperCell cell : candidate.before()) {
            if (LoneText.isTitle(cell.text, vocabulary)) {
                return Optional.of(cell);
            }
        }
        for (int row = 0; row < TITLE_ROWS; row++) {
            for (PaperCell cell : paper.beginning(row)) {
                if (LoneText.isTitle(cell.text, vocabulary)) {
                    return Optional.of(cell);
                }
            }
        }
        return Optional.empty();
    }
}
