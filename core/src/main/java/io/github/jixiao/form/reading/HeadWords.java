package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.model.FundingItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the heads over records of one kind mean.
 *
 * @param vocabulary the words of forms
 * @param place the kind of column
 */
record HeadWords(FormVocabulary vocabulary, Place place) {

    /** What stands behind the year over a column of values. */
    private static final List<String> VALUES = List.of("值", "数", "实际", "预计", "完成", "实绩", "情况");

    @Nullable
    Meaning meaning(PaperCell head) {
        Meaning own = vocabulary.find(head.key, place);
        boolean function =
                own == null && place == Place.TASK_COLUMN && vocabulary.find(head.key, Place.FACT) == Meaning.FUNCTIONS;
        return function ? Meaning.TASK_FUNCTION : own;
    }

    /** What a column holds of the whole table: its facts and its money may stand beside the records. */
    @Nullable
    Meaning side(PaperCell head) {
        FormVocabulary.Numbered fact = vocabulary.findNumbered(head.key, Place.FACT);
        if (fact != null) {
            return fact.meaning();
        }
        Meaning money = vocabulary.find(head.key, Place.MONEY);
        boolean known = FundingItem.of(head.key).isPresent() || (money != null && money.isTotal());
        // beside projects and tasks, 其中：财政拨款 is a part of each of theirs
        boolean line = known && place == Place.INDICATOR_COLUMN;
        return line ? Meaning.AMOUNT : null;
    }

    /** The lowest label decides; a lowest label that is unknown makes an unknown column, not one of its parent. */
    @Nullable
    Meaning meaning(List<PaperCell> path) {
        PaperCell leaf = path.get(path.size() - 1);
        Meaning own = meaning(leaf);
        boolean underHistory = path.stream().anyMatch(cell -> vocabulary.find(cell.key, place) == Meaning.HISTORY);
        boolean year = place == Place.INDICATOR_COLUMN && PrintedYear.leading(leaf.key.name()) != null;
        if (year && own == Meaning.TARGET) {
            return own;
        }
        boolean ofValues = VALUES.stream().anyMatch(leaf.key.name()::endsWith);
        if (year && (underHistory || (own == null && (ofValues || PrintedYear.whole(leaf.text) != null)))) {
            return Meaning.HISTORY;
        }
        return own;
    }
}
