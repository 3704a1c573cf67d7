package io.github.jixiao.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The regimes of the official texts and forms, as data.
 *
 * <p>A line is a level 1 and, after a colon, its levels 2. Synonyms stand after bars, the official name first; {@code !}
 * marks a mandatory level 1, {@code …} an open list. Where a table fits two regimes alike, the earlier one is taken.
 */
final class StandardRegimes {

    private static final String PERFORMANCE = """
            产出|项目完成|完成|项目产出 ! : 数量|产出数量, 质量|产出质量, 时效|进度|产出进度|产出时效, 成本|产出成本
            效益|项目效益|效果 ! : 经济效益|经济, 社会效益|社会, 生态效益|生态|环境效益|环境|生态环境效益, \
            可持续影响|可持续|可持续发展|可持续影响效益
            满意度|服务对象满意度|社会公众或服务对象满意度 ! : 服务对象满意度|满意度|*满意度|*满意率
            投入 : …
            过程 : …
            预算执行|预算执行率 : …
            """;

    private static final String COST_FIRST = """
            成本|项目成本 : 经济成本, 社会成本, 生态环境成本|生态成本|环境成本
            产出|项目完成|完成|项目产出 ! : 数量|产出数量, 质量|产出质量, 时效|进度|产出进度|产出时效
            效益|项目效益|效果 ! : 经济效益|经济, 社会效益|社会, 生态效益|生态|环境效益|环境|生态环境效益, \
            可持续影响|可持续|可持续发展|可持续影响效益
            满意度|服务对象满意度|社会公众或服务对象满意度 ! : 服务对象满意度|满意度|*满意度|*满意率
            投入 : …
            过程 : …
            预算执行|预算执行率 : …
            """;

    /** Satisfaction is a level 2 of benefit. */
    private static final String SATISFACTION_IN_BENEFIT = """
            产出|项目完成|完成|项目产出 ! : 数量|产出数量, 质量|产出质量, 时效|进度|产出进度|产出时效, 成本|产出成本
            效益|项目效益|效果 ! : 经济效益|经济, 社会效益|社会, 生态效益|生态|环境效益|环境|生态环境效益, \
            可持续影响|可持续|可持续发展|可持续影响效益, 社会公众或服务对象满意度|服务对象满意度|满意度|*满意度
            """;

    private static final String EVALUATION_FRAMEWORK = """
            投入 : 目标设定, 预算配置
            过程 : 预算执行, 预算管理, 资产管理
            产出 ! : 职责履行
            效果|效益 ! : 履职效益
            """;

    private static final String INPUT_AND_MANAGEMENT = """
            投入管理 : 工作目标管理, 预算和财务管理, 绩效管理
            产出 ! : 重点工作任务完成, 履职目标实现
            效益 ! : 履职效益, 满意度|服务对象满意度|*满意度
            """;

    private static final String EFFECTIVENESS = """
            履职效能|履职效果 : 重点工作履行情况, 整体工作完成情况, 基础管理, …
            预算执行 : 预算执行效率, …
            管理效率 : 预算编制管理, 预算收支管理, 预算监督管理, 财务管理, 资产管理, 业务管理, …
            运行成本 : 成本控制成效, …
            社会效应 : 经济效益, 社会效益, 生态效益, 服务对象满意度|*满意度, …
            可持续发展能力|可持续性|可持续发展 : 体制机制改革, 创新驱动发展, 人才支撑, …
            服务对象满意度|满意度 : …
            """;

    private static final String DECISION_AND_PROCESS = """
            决策 : …
            过程 : …
            履职 : …
            效益 : …
            满意度|服务对象满意度 : …
            """;

    private StandardRegimes() {}

    static List<IndicatorRegime> all() {
        return List.of(
                regime("GUIDELINE_2015", "财预〔2015〕88号 中央部门预算绩效目标管理办法", PERFORMANCE),
                regime("GUIDELINE_2021", "财预〔2021〕101号 中央部门项目支出核心绩效目标和指标设置及取值指引", COST_FIRST),
                regime("SATISFACTION_IN_BENEFIT", "早期项目支出绩效目标申报表", SATISFACTION_IN_BENEFIT),
                regime("EVALUATION_2013", "财预〔2013〕53号 部门整体支出绩效评价共性指标体系框架", EVALUATION_FRAMEWORK),
                regime("INPUT_AND_MANAGEMENT", "部门（单位）整体绩效目标表（投入管理、产出、效益）", INPUT_AND_MANAGEMENT),
                regime("EFFECTIVENESS", "部门（单位）整体绩效目标表（履职效能、管理效率、运行成本、社会效应）", EFFECTIVENESS),
                regime("DECISION_AND_PROCESS", "部门整体绩效目标表（决策、过程、履职、效益）", DECISION_AND_PROCESS));
    }

    private static IndicatorRegime regime(String id, String source, String table) {
        return new IndicatorRegime(
                id, source, table.lines().map(StandardRegimes::level1).toList());
    }

    private static IndicatorLevel level1(String line) {
        String[] sides = line.split(":", 2);
        boolean mandatory = sides[0].contains("!");
        IndicatorLevel level = named(sides[0].replace("!", ""));
        List<IndicatorLevel> below = new ArrayList<>();
        boolean open = false;
        for (String word : sides[1].split(",", -1)) {
            if (word.strip().equals("…")) {
                open = true;
            } else {
                below.add(named(word));
            }
        }
        return new IndicatorLevel(level.name(), level.synonyms(), mandatory, open, below);
    }

    private static IndicatorLevel named(String words) {
        List<String> names =
                Arrays.stream(words.split("\\|", -1)).map(String::strip).toList();
        return new IndicatorLevel(names.get(0), names.subList(1, names.size()), false, false, List.of());
    }
}
