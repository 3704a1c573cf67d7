package io.github.jixiao.form.blank;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.grid.CellEntry;
import io.github.jixiao.grid.CellEntry.Kind;
import io.github.jixiao.model.IndicatorRegime;
import io.github.jixiao.value.LabelKey;
import java.util.List;

/** What is to be put into the places of a form, by the property that is read there. */
final class PlaceEntries {

    private static final String CHOOSE = "选择";
    private static final String WRITE = "点击此处填写";

    private static final List<String> BASES = List.of("计划标准", "历史标准", "行业标准", "预算支出标准", "其他标准");
    private static final List<String> SIGNS = List.of("≥", "＞", "＝", "＜", "≤", "定性");

    /** For how many lines there is room. */
    private static final int DESCRIPTION = 6;

    private static final int GOAL = 4;
    private static final int CELL = 2;

    private final FormVocabulary vocabulary;
    private final CellEntry level1;
    private final CellEntry level2;
    private final CellEntry basis = CellEntry.choice(CHOOSE, BASES);
    private final CellEntry sign = CellEntry.choice(CHOOSE, SIGNS);

    PlaceEntries(IndicatorRegime regime, FormVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.level1 = CellEntry.choice(CHOOSE, LevelPair.levels1(regime));
        this.level2 = CellEntry.choice(CHOOSE, LevelPair.levels2(regime));
    }

    CellEntry of(FormPlaces.Place place) {
        String property = place.path().last();
        boolean prior = place.path()
                .parent()
                .filter(parent -> parent.last().equals("prior"))
                .isPresent();
        if (prior) {
            return CellEntry.of(Kind.AMOUNT);
        }
        return switch (property) {
            case "amount", "fiscal", "other", "totalBudget", "yearBudget" -> CellEntry.of(Kind.AMOUNT);
            case "share" -> CellEntry.of(Kind.PERCENT);
            case "weight" -> CellEntry.of(Kind.NUMBER);
            case "level1" -> level1;
            case "level2" -> level2;
            case "basis" -> basis;
            case "target" -> isSign(place.label()) ? sign : CellEntry.text("", CELL);
            case "functions", "annualTasks" -> CellEntry.text(WRITE, DESCRIPTION);
            case "text" -> CellEntry.text(WRITE, GOAL);
            case "code", "preparer", "phone", "date" -> CellEntry.of(Kind.TEXT);
            default -> CellEntry.text("", CELL);
        };
    }

    private boolean isSign(String label) {
        String head = label.substring(label.lastIndexOf('/') + 1);
        return vocabulary.find(LabelKey.of(head), Place.INDICATOR_COLUMN) == Meaning.COMPARISON;
    }
}
