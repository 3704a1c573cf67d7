package io.github.jixiao.form.blank;

import io.github.jixiao.model.IndicatorLevel;
import io.github.jixiao.model.IndicatorRegime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A level 1 and a level 2 below it as a form prints them.
 *
 * @param level1 the name of level 1
 * @param level2 the name of level 2; empty where the regime leaves it open
 */
record LevelPair(String level1, String level2) {

    /** The pairs that are printed: of a regime that demands some levels 1, those of which it says what stands below. */
    static List<LevelPair> printed(IndicatorRegime regime) {
        boolean demands = regime.levels().stream().anyMatch(IndicatorLevel::mandatory);
        List<LevelPair> pairs = new ArrayList<>();
        for (IndicatorLevel level1 : regime.levels()) {
            for (IndicatorLevel level2 : level1.below()) {
                pairs.add(new LevelPair(name(level1, regime), name(level2, regime)));
            }
            if (level1.below().isEmpty() && !demands) {
                pairs.add(new LevelPair(name(level1, regime), ""));
            }
        }
        return pairs;
    }

    static List<String> levels1(IndicatorRegime regime) {
        return names(regime, regime.levels().stream());
    }

    static List<String> levels2(IndicatorRegime regime) {
        return names(regime, regime.levels().stream().flatMap(level1 -> level1.below().stream()));
    }

    private static List<String> names(IndicatorRegime regime, Stream<IndicatorLevel> levels) {
        return levels.map(level -> name(level, regime)).distinct().toList();
    }

    /** The forms of the guidelines print 数量指标, those of the frameworks for departments 履职效能. */
    private static String name(IndicatorLevel level, IndicatorRegime regime) {
        boolean suffixed = regime.level2("数量").isPresent();
        return suffixed ? level.name() + IndicatorLevel.SUFFIX : level.name();
    }
}
