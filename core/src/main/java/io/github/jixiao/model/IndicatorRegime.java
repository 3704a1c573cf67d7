package io.github.jixiao.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A set of level names that belong together (指标体系), as an official text or form prescribes them. Immutable.
 *
 * <p>The suffix 指标, white space, full-width forms, a leading numbering and a trailing bracket make no difference to the
 * names that are asked for.
 *
 * @param id its name, for example {@code GUIDELINE_2015}
 * @param source the text that prescribes it
 * @param levels its levels 1, with their levels 2 below them
 */
public record IndicatorRegime(String id, String source, List<IndicatorLevel> levels) {

    /**
     * Takes a copy of the list.
     *
     * @param id its name
     * @param source the text that prescribes it
     * @param levels its levels
     */
    public IndicatorRegime {
        levels = List.copyOf(levels);
    }

    /**
     * Finds the level 1 that a printed name means.
     *
     * @param printed the name as printed, for example {@code 产出指标}
     * @return the level, or empty where the name means none of this regime
     */
    public Optional<IndicatorLevel> level1(String printed) {
        return IndicatorLevel.find(levels, IndicatorLevel.key(printed));
    }

    /**
     * Finds the level 2 that a printed name means, wherever it belongs.
     *
     * @param printed the name as printed, for example {@code 数量指标}
     * @return the level, or empty where the name means none of this regime
     */
    public Optional<IndicatorLevel> level2(String printed) {
        String key = IndicatorLevel.key(printed);
        return levels.stream()
                .flatMap(level -> IndicatorLevel.find(level.below(), key).stream())
                .findFirst();
    }

    /**
     * The levels 1 to which a printed level 2 belongs.
     *
     * @param printed the name of a level 2 as printed
     * @return in the order of the regime; empty where the name means no level 2
     */
    public List<IndicatorLevel> homes(String printed) {
        String key = IndicatorLevel.key(printed);
        List<IndicatorLevel> homes = new ArrayList<>();
        for (IndicatorLevel level : levels) {
            if (IndicatorLevel.find(level.below(), key).isPresent()) {
                homes.add(level);
            }
        }
        return List.copyOf(homes);
    }

    /**
     * Whether a level 2 belongs to a level 1.
     *
     * @param level2 the name of level 2 as printed
     * @param level1 the name of level 1 as printed
     * @return whether the regime lists it there, or leaves the list open
     */
    public boolean belongs(String level2, String level1) {
        return level1(level1)
                .filter(level -> level.open() || level.find(level2).isPresent())
                .isPresent();
    }
}
