package io.github.jixiao.check.rules;

import io.github.jixiao.check.IndicatorBlock;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.IndicatorLevel;
import io.github.jixiao.model.IndicatorRegime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An indicator at its place in the model. */
record IndicatorRow(Indicator indicator, ModelPath path) {

    static List<IndicatorRow> of(RuleContext context) {
        List<IndicatorRow> rows = new ArrayList<>();
        context.blocks().forEach(block -> rows.addAll(of(block)));
        return rows;
    }

    /** The rows of the annual goals; presence is judged over all of them together. */
    static List<IndicatorRow> annual(RuleContext context) {
        List<IndicatorRow> rows = new ArrayList<>();
        for (IndicatorBlock block : context.blocks()) {
            if (block.horizon() == Horizon.ANNUAL) {
                rows.addAll(of(block));
            }
        }
        return rows;
    }

    static List<IndicatorRow> of(IndicatorBlock block) {
        List<IndicatorRow> rows = new ArrayList<>();
        for (int i = 0; i < block.indicators().size(); i++) {
            rows.add(new IndicatorRow(block.indicators().get(i), block.path().at(i)));
        }
        return rows;
    }

    /** Whether the row says what it measures; a row of the form that is not filled in does not. */
    boolean named() {
        return !TextKey.blank(indicator.name().map(TextKey::ofIndicator));
    }

    /** The name, or an empty text. */
    String name() {
        return indicator.name().orElse("");
    }

    /** Whether level 1 or 2 means one of some levels, by their official names. */
    boolean isUnder(RuleContext context, String... levels) {
        if (context.regime().isEmpty()) {
            return false;
        }
        IndicatorRegime regime = context.regime().get();
        Optional<String> first = indicator.level1().flatMap(regime::level1).map(IndicatorLevel::name);
        Optional<String> second = indicator.level2().flatMap(regime::level2).map(IndicatorLevel::name);
        for (String level : levels) {
            if (first.filter(level::equals).isPresent()
                    || second.filter(level::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
