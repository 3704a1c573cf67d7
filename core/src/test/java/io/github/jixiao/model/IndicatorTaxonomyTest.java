package io.github.jixiao.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTaxonomyTest {

    private static final IndicatorTaxonomy TAXONOMY = IndicatorTaxonomy.standard();
    private static final IndicatorRegime OF_2015 =
            TAXONOMY.regime("GUIDELINE_2015").orElseThrow();

    @ParameterizedTest
    @CsvSource({
        "产出指标, 产出",
        "产出, 产出",
        "' 产 出　指标', 产出",
        "一、产出指标（50分）, 产出",
        "项目完成指标, 产出",
        "项目效益指标, 效益",
        "效果指标, 效益",
        "满意度指标, 满意度"
    })
    void level1IsUnderstood(String printed, String name) {
        assertThat(OF_2015.level1(printed).map(IndicatorLevel::name)).contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "数量指标, 数量",
        "进度指标, 时效",
        "产出进度指标, 时效",
        "环境效益, 生态效益",
        "'社会效益 指标', 社会效益",
        "可持续影响, 可持续影响",
        "社会公众或服务对象满意度, 服务对象满意度",
        "受益群众满意度指标, 服务对象满意度"
    })
    void level2IsUnderstood(String printed, String name) {
        assertThat(OF_2015.level2(printed).map(IndicatorLevel::name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "指标", "其他指标", "数量"})
    void otherNamesAreNoLevel1(String printed) {
        assertThat(OF_2015.level1(printed)).isEmpty();
    }

    @Test
    void level2BelongsToLevel1() {
        assertThat(OF_2015.belongs("数量指标", "产出指标")).isTrue();
        assertThat(OF_2015.belongs("质量指标", "满意度指标")).isFalse();
        assertThat(OF_2015.belongs("质量指标", "未知指标")).isFalse();
        assertThat(OF_2015.belongs("任意名称", "投入指标")).as("an open list").isTrue();
        assertThat(OF_2015.homes("成本指标").stream().map(IndicatorLevel::name)).containsExactly("产出");
    }

    @ParameterizedTest
    @CsvSource({
        "产出/数量 产出/成本 效益/社会效益 满意度/服务对象满意度, GUIDELINE_2015",
        "产出/数量 效益/社会效益 满意度/服务对象满意度, GUIDELINE_2015",
        "成本/经济成本 产出/数量 效益/社会效益 满意度/服务对象满意度, GUIDELINE_2021",
        "产出/数量 效益/社会公众或服务对象满意度, SATISFACTION_IN_BENEFIT",
        "投入管理/工作目标管理 投入管理/预算和财务管理 产出/履职目标实现 效益/履职效益 效益/满意度, INPUT_AND_MANAGEMENT",
        "履职效能/重点工作履行情况 履职效能/自定义 预算执行/预算执行效率 管理效率/资产管理 社会效应/服务对象满意度, EFFECTIVENESS",
        "投入/目标设定 过程/预算执行 产出/职责履行 效果/履职效益, EVALUATION_2013",
        "产出/ 效益/ 满意度/, GUIDELINE_2015"
    })
    void aTableFollowsTheRegimeThatKnowsMostOfItsNames(String levels, String regime) {
        assertThat(TAXONOMY.regimeOf(rows(levels)).map(IndicatorRegime::id)).contains(regime);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "甲/乙 丙/丁", "产出/甲 产出/乙 产出/丙", "产出/甲"})
    void aTableThatNoneKnowsMoreThanHalfOfFollowsNone(String levels) {
        assertThat(TAXONOMY.regimeOf(rows(levels))).isEmpty();
    }

    @Test
    void misplacedNamesAreKnownAllTheSame() {
        assertThat(TAXONOMY.regimeOf(rows("产出/数量 满意度/质量 满意度/时效 效益/数量")).map(IndicatorRegime::id))
                .contains("GUIDELINE_2015");
    }

    @ParameterizedTest
    @ValueSource(strings = {"时效指标", "时 效 指标", "服务对象满意度", "产出", "预期当年实现值", "二级指标", "效果指标"})
    void namesOfLevelsAndColumnsAreNoValues(String text) {
        assertThat(TAXONOMY.names(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成", "一级", "效果明显", "100%", "", "可持续", "群众满意度达到95%"})
    void valuesAreNoNames(String text) {
        assertThat(TAXONOMY.names(text)).isFalse();
    }

    @Test
    void aRegimeOfOnesOwnComesFirst() {
        IndicatorRegime own = new IndicatorRegime(
                "CITY",
                "本市表样",
                List.of(
                        IndicatorLevel.of("产出").required().with(IndicatorLevel.of("数量", "个数")),
                        IndicatorLevel.of("成效", "成果").opened()));
        IndicatorTaxonomy extended = TAXONOMY.with(own);
        assertThat(extended.regimes()).hasSize(TAXONOMY.regimes().size() + 1);
        assertThat(extended.regimeOf(rows("产出/数量 成果/甲"))).contains(own);
        assertThat(extended.names("成果指标")).isTrue();
        assertThat(TAXONOMY.names("成果指标")).isFalse();
        assertThat(extended.with(new IndicatorRegime("CITY", "", List.of())).regimes())
                .hasSameSizeAs(extended.regimes());
    }

    private static List<Indicator> rows(String levels) {
        List<Indicator> rows = new ArrayList<>();
        for (String pair : levels.split(" ", -1)) {
            int slash = pair.indexOf('/');
            if (slash > 0) {
                String level2 = pair.substring(slash + 1);
                rows.add(Indicator.builder()
                        .level1(pair.substring(0, slash) + "指标")
                        .level2(Optional.of(level2).filter(name -> !name.isEmpty()))
                        .build());
            }
        }
        return rows;
    }
}
