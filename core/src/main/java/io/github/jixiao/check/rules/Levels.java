package io.github.jixiao.check.rules;

import io.github.jixiao.check.RuleContext;
import io.github.jixiao.model.IndicatorLevel;
import io.github.jixiao.model.IndicatorRegime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the printed names of levels mean in the regime of a table; each is looked up once. */
final class Levels {

    static final String QUANTITY = "数量";
    static final String QUALITY = "质量";
    static final String TIMELINESS = "时效";
    static final String COST = "成本";
    static final String SATISFACTION = "满意度";

    private final Optional<IndicatorRegime> regime;
    private final Map<String, Optional<IndicatorLevel>> first = new HashMap<>();
    private final Map<String, Optional<IndicatorLevel>> second = new HashMap<>();
    private final Map<String, List<IndicatorLevel>> homes = new HashMap<>();

    private Levels(RuleContext context) {
        regime = context.regime();
    }

    static Levels of(RuleContext context) {
        return context.shared(Levels.class, () -> new Levels(context));
    }

    /** Empty where the name is blank, or means none of the regime. */
    Optional<IndicatorLevel> level1(Optional<String> printed) {
        return printed.flatMap(name -> first.computeIfAbsent(name, key -> regime.flatMap(known -> known.level1(key))));
    }

    Optional<IndicatorLevel> level2(Optional<String> printed) {
        return printed.flatMap(name -> second.computeIfAbsent(name, key -> regime.flatMap(known -> known.level2(key))));
    }

    /** The levels 1 to which a level 2 belongs. */
    List<IndicatorLevel> homes(Optional<String> printed) {
        return printed.map(name -> homes.computeIfAbsent(
                        name, key -> regime.map(known -> known.homes(key)).orElse(List.of())))
                .orElse(List.of());
    }

    /** Whether the regime parts output into quantity, quality and so on. */
    boolean partOutput() {
        return level2(Optional.of(QUANTITY)).isPresent();
    }
}
