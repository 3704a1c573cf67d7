package io.github.jixiao.check.rules;

import io.github.jixiao.check.RuleContext;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.IndicatorLevel;
import io.github.jixiao.model.IndicatorRegime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The official names of the levels 2 of a table, each printed name looked up once. */
final class Level2Names {

    static final String QUANTITY = "数量";
    static final String QUALITY = "质量";
    static final String TIMELINESS = "时效";
    static final String COST = "成本";

    private final Optional<IndicatorRegime> regime;
    private final Map<String, String> names = new HashMap<>();

    Level2Names(RuleContext context) {
        regime = context.regime();
    }

    /** Whether the regime parts output into quantity, quality and so on. */
    boolean partOutput() {
        return regime.flatMap(known -> known.level2(QUANTITY)).isPresent();
    }

    /** The official name of a row's level 2; empty where it is blank or means none of the regime. */
    String of(Indicator row) {
        return row.level2().map(this::of).orElse("");
    }

    String of(String printed) {
        return names.computeIfAbsent(printed, this::official);
    }

    private String official(String printed) {
        return regime.flatMap(known -> known.level2(printed))
                .map(IndicatorLevel::name)
                .orElse("");
    }
}
