package io.github.jixiao.check.rules;

import io.github.jixiao.value.LabelKey;
import java.util.Optional;

/** What the name of an indicator says about the number that measures it. */
final class RateName {

    /** Rates that are shares of a whole by their meaning, and the better the higher. */
    private static final Words BOUNDED = Words.of("""
            覆盖率 满意度 满意率 合格率 达标率 及时率 到位率 准确率 正确率 知晓率 普及率 公开率 \
            参与率 通过率 合规率 完好率 成活率 办结率 回复率 发放率 公示率 优良率 巩固率 就业率 \
            成功率 稳定运行率 正常运行率 可用率 亮灯率""");

    /** Words that make a change of such a rate. */
    private static final Words CHANGES = Words.of("增长 提高 提升 增加 同比 较上年 下降 变动 增幅");

    private static final Words RATES = Words.of("率 满意度 占比 比例 比重");

    /** Rates that are no percentages: 功率, 周转率, 百万吨死亡率. */
    private static final Words OTHER_RATES = Words.of("""
            功率 频率 效率 速率 汇率 利率 周转率 容积率 死亡率 发病率 患病率 伤亡 事故率 万""");

    private RateName() {}

    /** The word for a share of a whole, which lies between 0 and 100% and is the better the higher. */
    static Optional<String> shareOfWhole(String name) {
        return isChange(name) ? Optional.empty() : BOUNDED.in(name);
    }

    /** Whether it names something that is measured in percent. */
    static boolean isPercentage(String name) {
        return RATES.isAtEndOf(core(name)) && !OTHER_RATES.isIn(name);
    }

    /** Whether it names a rate of any kind. */
    static boolean isRate(String name) {
        return RATES.isAtEndOf(core(name));
    }

    static boolean isChange(String text) {
        return CHANGES.isIn(text);
    }

    /** The name without its numbering and a trailing bracket. */
    static String core(String name) {
        char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
        String core = last == ')' || last == '）' || LabelKey.isBlank(last)
                ? LabelKey.of(name).name()
                : name;
        return core.isEmpty() ? name : core;
    }
}
