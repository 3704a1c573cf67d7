package io.github.jixiao.model;

import io.github.jixiao.value.LabelKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the names of levels mean (指标分类): the known regimes, and which of them a table follows. Immutable.
 *
 * <p>Names outside every regime are legal; a table that follows none is not judged by any.
 */
public final class IndicatorTaxonomy {

    private static final Set<String> HEADER_WORDS = Set.of(
            "一级指标", "二级指标", "三级指标", "绩效指标", "年度绩效指标", "长期绩效指标", "三级指标名称", "三级指标内容", "指标名称", "指标内容", "指标值", "年度指标值",
            "全年指标值", "近两年指标值", "往年指标值", "指标值及单位", "目标值", "绩效目标值", "绩效指标值", "预期当年实现值", "当年预期实现值", "前年", "上年", "指标值确定依据",
            "绩效标准", "指标解释", "指标说明", "指标值说明", "计算符号", "运算符号", "计量单位", "度量单位", "权重", "分值", "备注");

    private static final IndicatorTaxonomy STANDARD = new IndicatorTaxonomy(StandardRegimes.all());

    private final List<IndicatorRegime> regimes;
    private final Set<String> names = new HashSet<>(HEADER_WORDS);

    private IndicatorTaxonomy(List<IndicatorRegime> regimes) {
        this.regimes = List.copyOf(regimes);
        for (IndicatorRegime regime : regimes) {
            for (IndicatorLevel level1 : regime.levels()) {
                addNames(level1);
                level1.below().forEach(this::addNames);
            }
        }
    }

    /** Without the suffix a synonym may be a value: 完成 names a level only as 完成指标. */
    private void addNames(IndicatorLevel level) {
        names.add(level.name());
        level.names().forEach(name -> names.add(name + IndicatorLevel.SUFFIX));
    }

    /**
     * The regimes of the official texts and department forms.
     *
     * @return always the same
     */
    public static IndicatorTaxonomy standard() {
        return STANDARD;
    }

    /**
     * This with a further regime, which stands before those known.
     *
     * @param regime the regime; it replaces one with the same id
     * @return the copy
     */
    public IndicatorTaxonomy with(IndicatorRegime regime) {
        Map<String, IndicatorRegime> more = new LinkedHashMap<>();
        more.put(regime.id(), regime);
        regimes.forEach(known -> more.putIfAbsent(known.id(), known));
        return new IndicatorTaxonomy(new ArrayList<>(more.values()));
    }

    /**
     * The known regimes.
     *
     * @return where a table fits two alike, the earlier one is taken
     */
    public List<IndicatorRegime> regimes() {
        return regimes;
    }

    /**
     * Finds a regime.
     *
     * @param id its name, for example {@code GUIDELINE_2021}
     * @return the regime, or empty where it is not known
     */
    public Optional<IndicatorRegime> regime(String id) {
        return regimes.stream().filter(regime -> regime.id().equals(id)).findFirst();
    }

    /**
     * Finds the regime that a table follows: the one that knows most of its level names.
     *
     * @param indicators all indicators of the table
     * @return the regime, or empty where none knows more than half of the names
     */
    public Optional<IndicatorRegime> regimeOf(List<Indicator> indicators) {
        Set<Levels> levels = new LinkedHashSet<>();
        for (Indicator row : indicators) {
            levels.add(new Levels(row.level1().orElse(""), row.level2().orElse("")));
        }
        Optional<IndicatorRegime> best = Optional.empty();
        Coverage most = new Coverage(0, 0, 0);
        for (IndicatorRegime regime : regimes) {
            Coverage coverage = Coverage.of(regime, levels);
            if (2 * coverage.known > coverage.names && coverage.beats(most)) {
                most = coverage;
                best = Optional.of(regime);
            }
        }
        return best;
    }

    /**
     * Whether text is a name of a level in any regime, or a word that stands over a column of indicators.
     *
     * @param text any text
     * @return whether it names a level or a column, and is no value
     */
    public boolean names(String text) {
        return names.contains(LabelKey.fold(text));
    }

    /**
     * Whether text is the name of a level 1 in any regime.
     *
     * @param text any text
     * @return whether it may be a level 1; it may be a level 2 as well
     */
    public boolean namesLevel1(String text) {
        return regimes.stream().anyMatch(regime -> regime.level1(text).isPresent());
    }

    /**
     * Whether text is the name of a level 2 in any regime.
     *
     * @param text any text
     * @return whether it may be a level 2; it may be a level 1 as well
     */
    public boolean namesLevel2(String text) {
        return regimes.stream().anyMatch(regime -> regime.level2(text).isPresent());
    }

    /** The levels of a row as printed; empty where blank. */
    private record Levels(String level1, String level2) {}

    /** How many different names of a table a regime knows, and how many pairs stand where they belong. */
    private record Coverage(int names, int known, int pairs) {

        static Coverage of(IndicatorRegime regime, Set<Levels> levels) {
            Map<String, Boolean> first = new LinkedHashMap<>();
            Map<String, Boolean> second = new LinkedHashMap<>();
            int pairs = 0;
            for (Levels pair : levels) {
                Optional<IndicatorLevel> level1 = regime.level1(pair.level1);
                if (!pair.level1.isEmpty()) {
                    first.put(IndicatorLevel.key(pair.level1), level1.isPresent());
                }
                boolean listed =
                        level1.flatMap(level -> level.find(pair.level2)).isPresent();
                boolean open = level1.filter(IndicatorLevel::open).isPresent();
                // an open list says nothing for or against a name that it leaves open
                if (!pair.level2.isEmpty() && (listed || !open)) {
                    boolean known = listed || regime.level2(pair.level2).isPresent();
                    second.merge(IndicatorLevel.key(pair.level2), known, Boolean::logicalOr);
                }
                pairs += listed ? 1 : 0;
            }
            int known = count(first) + count(second);
            return new Coverage(first.size() + second.size(), known, pairs);
        }

        private static int count(Map<String, Boolean> names) {
            return (int) names.values().stream().filter(known -> known).count();
        }

        boolean beats(Coverage other) {
            return known > other.known || (known == other.known && pairs > other.pairs);
        }
    }
}
