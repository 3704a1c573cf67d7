package io.github.jixiao.check.rules;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.IndicatorLevel;
import io.github.jixiao.value.Placeholder;
import java.util.Optional;

/**
 * An indicator at its place in the model.
 *
 * @param indicator the indicator
 * @param path its place
 * @param key its name for comparison; empty where the row does not say what it measures, as where it is not filled in
 * @param level1 what its level 1 means; empty where that is unknown or blank
 * @param level2 what its level 2 means
 */
record IndicatorRow(
        Indicator indicator,
        ModelPath path,
        String key,
        Optional<IndicatorLevel> level1,
        Optional<IndicatorLevel> level2) {

    static IndicatorRow of(Indicator indicator, ModelPath path, Levels levels) {
        String key = indicator.name().map(TextKey::ofIndicator).orElse("");
        return new IndicatorRow(
                indicator,
                path,
                Placeholder.matches(key) ? "" : key,
                levels.level1(indicator.level1()),
                levels.level2(indicator.level2()));
    }

    /** Whether the row says what it measures. */
    boolean named() {
        return !key.isEmpty();
    }

    /** The name, or an empty text. */
    String name() {
        return indicator.name().orElse("");
    }

    /** Whether level 1 or 2 means one of some levels, by their official names. */
    boolean isUnder(String... levels) {
        for (String level : levels) {
            if (is(level1, level) || is(level2, level)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Optional<IndicatorLevel> level, String name) {
        return level.isPresent() && level.get().name().equals(name);
    }

    /** The official name of level 2, or an empty text. */
    String official2() {
        return level2.map(IndicatorLevel::name).orElse("");
    }
}
