package io.github.jixiao.check.rules;

import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.ValueKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an indicator measures, told by the words of its name where these leave no doubt. */
final class NatureWords {

    /** Paid in full: standard forms have it as a quantity, others as a quality. */
    private static final String IN_FULL = "足额";

    private static final Words ASKING = Words.of("调查 测评 问卷 回访");

    private static final Words QUALITY = Words.of("合格率 达标率 准确率 正确率 优良率 优秀率 完好率 成活率 验收通过率 差错率");

    private static final Words TIME = Words.of("及时 按时 按期 完成时间 完成时限 完工时间 竣工时间 发放时间 支付时间 供应时效");

    private static final Words COST = Words.of("总成本 人均成本 单位成本 平均成本 成本控制率 成本节约率 单位造价");

    private static final Words NUMBER = Words.of("人数 人次 场次 期数 户数 培训班次");

    /** Of those that pass, the number tells the quality too. */
    private static final Words PASSED = Words.of("合格 达标 优秀 获奖 取得 取证 持证 通过 死亡 伤亡 事故 差错 投诉");

    /** What a department does itself. What comes of it, or is to be avoided, is told by others. */
    private static final Words DONE = Words.of("举办 开展 组织 培训 印发 印制 编印 购置 采购 检查 巡查 演练 走访 宣讲");

    private static final Words EFFECT = Words.of("带动 受益 惠及 就业 增收 增长 增加 减少 降低 提升 提高 参与 覆盖 影响 知晓 事故 上访 信访 投诉 案件 死亡 率");

    private static final Set<String> TIMES_AND_PEOPLE =
            Set.of("人", "名", "次", "场", "场次", "期", "班次", "人次", "份", "册", "批次", "家次");

    private static final Set<String> OUTPUTS = Set.of(Levels.QUANTITY, Levels.QUALITY, Levels.TIMELINESS, Levels.COST);

    private static final Set<String> BENEFITS = Set.of("经济效益", "社会效益", "生态效益", "可持续影响");

    private NatureWords() {}

    /**
     * Where an indicator belongs that stands under a wrong level 2.
     *
     * @param row the indicator
     * @param level2 the official name of the level 2 under which it stands
     * @return the official name of the level 2 that its name tells; empty where it may stand where it does
     */
    static Optional<String> belongs(IndicatorRow row, String level2) {
        String name = row.key();
        boolean output = OUTPUTS.contains(level2);
        if (!output && !BENEFITS.contains(level2)) {
            return Optional.empty();
        }
        if (Satisfaction.isNamedBy(name) && !ASKING.isIn(name)) {
            return Optional.of(Levels.SATISFACTION);
        }
        if (!output) {
            return done(row, name) ? Optional.of(Levels.QUANTITY) : Optional.empty();
        }
        boolean things = level2.equals(Levels.QUANTITY) && counted(row.indicator());
        List<String> natures = natures(name);
        if (natures.size() == 1 && !natures.get(0).equals(level2) && !things) {
            return Optional.of(natures.get(0));
        }
        boolean number = level2.equals(Levels.QUALITY) && natures.isEmpty() && NUMBER.isAtEndOf(name);
        return number && !PASSED.isIn(name) && counted(row.indicator())
                ? Optional.of(Levels.QUANTITY)
                : Optional.empty();
    }

    private static List<String> natures(String name) {
        List<String> natures = new ArrayList<>();
        if (name.contains(IN_FULL)) {
            return natures;
        }
        if (QUALITY.isIn(name)) {
            natures.add(Levels.QUALITY);
        }
        if (TIME.isIn(name)) {
            natures.add(Levels.TIMELINESS);
        }
        if (COST.isIn(name)) {
            natures.add(Levels.COST);
        }
        return natures;
    }

    private static boolean done(IndicatorRow row, String name) {
        return DONE.isIn(name)
                && !EFFECT.isIn(name)
                && counted(row.indicator())
                && row.indicator()
                        .target()
                        .flatMap(IndicatorValue::unit)
                        .filter(TIMES_AND_PEOPLE::contains)
                        .isPresent();
    }

    private static boolean counted(Indicator row) {
        return row.target()
                .filter(value -> value.kind() == ValueKind.COUNT)
                .flatMap(IndicatorValue::number)
                .map(BigDecimal::signum)
                .filter(sign -> sign > 0)
                .isPresent();
    }
}
