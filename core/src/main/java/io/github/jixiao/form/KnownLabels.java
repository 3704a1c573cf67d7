package io.github.jixiao.form;

import io.github.jixiao.model.FundingItem;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.Placeholder;
import java.util.List;

/** What a reader would take for a word of a form. */
final class KnownLabels {

    private static final FormVocabulary WORDS = FormVocabulary.standard();

    /** The places where records stand below a header. */
    private static final List<Place> COLUMNS = List.of(Place.INDICATOR_COLUMN, Place.PROJECT_COLUMN, Place.TASK_COLUMN);

    private KnownLabels() {}

    static boolean isTitle(String text) {
        return LoneText.isTitle(text, WORDS)
                && WORDS.titleKind(LabelText.oneLine(text))
                        .filter(kind -> kind == Meaning.DEPARTMENT_TABLE)
                        .isPresent();
    }

    /** Whether the text of a value reads like a label, or begins with one and a colon. */
    static boolean isLabel(String text) {
        return WORDS.isLabel(LabelKey.of(text)) || !InlinePairs.of(text, WORDS).isEmpty();
    }

    /** Whether the item of a line reads like something else than the name of a line. */
    static boolean isOtherThanItem(String item) {
        LabelKey key = LabelKey.of(item);
        return WORDS.findNumbered(key, Place.FACT) != null
                || WORDS.find(key, Place.MONEY) != null
                || (isLabel(item) && FundingItem.of(item).isEmpty());
    }

    /** Whether a row of records reads like one of heads. */
    static boolean isHeader(List<String> row) {
        return COLUMNS.stream().anyMatch(place -> {
            long known = row.stream()
                    .filter(text -> WORDS.find(LabelKey.of(text), place) != null)
                    .count();
            return known >= 2 && 2 * known > row.size();
        });
    }

    /** Whether a record of this name would be taken for a row of sums. */
    static boolean isSum(String text) {
        return WORDS.find(LabelKey.of(text), Place.MONEY) == Meaning.TOTAL;
    }

    /** Whether a total of this name is taken for one. */
    static boolean isTotal(String text) {
        Meaning meaning = WORDS.find(LabelKey.of(text), Place.MONEY);
        return meaning != null && meaning.isTotal();
    }

    /** Whether text can stand as a label of the user's own. */
    static boolean isFree(String label) {
        LabelKey key = LabelKey.of(label);
        return !key.name().isEmpty()
                && key.whole().length() <= FactLabels.LONGEST_UNKNOWN
                && key.whole().equals(LabelKey.fold(label))
                && LabelText.oneLine(label).equals(label)
                && label.chars().noneMatch(c -> "。；;，,!?！？：:".indexOf(c) >= 0)
                && !Character.isDigit(label.charAt(label.length() - 1))
                && FactText.wholeYear(label) == null
                && !FactLabels.isNumber(label)
                && !Placeholder.matches(label)
                && !isLabel(label)
                && COLUMNS.stream().noneMatch(place -> WORDS.find(key, place) != null);
    }
}
