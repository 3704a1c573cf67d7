package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.model.FundingItem;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.Placeholder;
import java.util.List;

/**
 * What the reader would take for a word of a form: who writes a form asks beforehand, so that it reads back as it was.
 * It answers for the {@linkplain FormVocabulary#standard() standard words}.
 */
public final class KnownLabels {

    private static final FormVocabulary WORDS = FormVocabulary.standard();

    /** The places where records stand below a header. */
    private static final List<Place> COLUMNS = List.of(Place.INDICATOR_COLUMN, Place.PROJECT_COLUMN, Place.TASK_COLUMN);

    private KnownLabels() {}

    /**
     * Whether a line would be taken for the title of a department's table.
     *
     * @param text the line
     * @return whether it would
     */
    public static boolean isTitle(String text) {
        return Headings.isTitle(text, WORDS)
                && WORDS.titleKind(LabelText.oneLine(text))
                        .filter(kind -> kind == Meaning.DEPARTMENT_TABLE)
                        .isPresent();
    }

    /**
     * Whether the text of a value reads like a label, or begins with one and a colon.
     *
     * @param text the text
     * @return whether it would
     */
    public static boolean isLabel(String text) {
        return WORDS.isLabel(LabelKey.of(text)) || !InlinePairs.of(text, WORDS).isEmpty();
    }

    /**
     * Whether the item of a line reads like something else than the name of a line.
     *
     * @param item the item
     * @return whether it would
     */
    public static boolean isOtherThanItem(String item) {
        LabelKey key = LabelKey.of(item);
        return WORDS.findNumbered(key, Place.FACT) != null
                || WORDS.find(key, Place.MONEY) != null
                || (isLabel(item) && FundingItem.of(item).isEmpty());
    }

    /**
     * Whether a row of records reads like one of heads.
     *
     * @param row the texts of the row
     * @return whether it would
     */
    public static boolean isHeader(List<String> row) {
        return COLUMNS.stream().anyMatch(place -> {
            long known = row.stream()
                    .filter(text -> WORDS.find(LabelKey.of(text), place) != null)
                    .count();
            return known >= 2 && 2 * known > row.size();
        });
    }

    /**
     * Whether a record of this name would be taken for a row of sums.
     *
     * @param text the name
     * @return whether it would
     */
    public static boolean isSum(String text) {
        return WORDS.isSum(LabelKey.of(text));
    }

    /**
     * Whether a total of this name is taken for one.
     *
     * @param text the name
     * @return whether it would
     */
    public static boolean isTotal(String text) {
        Meaning meaning = WORDS.find(LabelKey.of(text), Place.MONEY);
        return meaning != null && meaning.isTotal();
    }

    /**
     * Whether text can stand as a label of the user's own.
     *
     * @param label the text
     * @return whether it would
     */
    public static boolean isFree(String label) {
        LabelKey key = LabelKey.of(label);
        return !key.name().isEmpty()
                && key.whole().length() <= FactLabels.LONGEST_UNKNOWN
                && key.whole().equals(LabelKey.fold(label))
                && LabelText.oneLine(label).equals(label)
                && label.chars().noneMatch(c -> "。；;，,!?！？：:".indexOf(c) >= 0)
                && !Character.isDigit(label.charAt(label.length() - 1))
                && PrintedYear.whole(label) == null
                && !FactLabels.isNumber(label)
                && !Placeholder.matches(label)
                && !isLabel(label)
                && COLUMNS.stream().noneMatch(place -> WORDS.find(key, place) != null);
    }

    /**
     * Whether text would be taken for an amount.
     *
     * @param text the text
     * @return whether it would
     */
    public static boolean isNumber(String text) {
        return FactLabels.isNumber(text);
    }

    /**
     * How many words of forms a grid has: a grid with less than two is no table at all.
     *
     * @param grid the grid
     * @return the number of different words
     */
    public static int count(Grid grid) {
        return KnownWords.in(new Paper(grid.normalised()), WORDS).count();
    }
}
