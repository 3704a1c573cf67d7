package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.Comparison;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.ValueKind;
import java.util.List;
import java.util.Optional;

/** What is bad is bounded above, what is good below. Silent where the name says what is done about the bad. */
final class ValDirection implements Rule {

    /** Of these less is better, where they are what the name ends with. */
    private static final Words BAD = Words.of("""
            投诉 上访 信访 逾期 差错 失误 错误 故障 损耗 漏损 失业 死亡 伤亡 发病 患病 感染 受害 违规 违纪 违法 超标 超限 空置 辍学 流失 \
            发案 返工 拖欠 事故 总成本 单位成本 平均成本 三公经费 “三公”经费 “三公经费” 能耗 排放 \
            响应时间 反应时间 办结时限 办理时限 处置时限 回复时限 等候时间 等待时间""");

    /** What may stand behind them. */
    private static final List<String> COUNTERS = List.of(
            "发生次数", "发生起数", "发生率", "发生数", "数量", "件数", "起数", "次数", "人数", "批次", "人次", "事件", "行为", "现象", "数", "量", "率",
            "件", "次");

    /** What is overdue is bad whatever it is: 逾期发放率. */
    private static final String OVERDUE = "逾期";

    /** What is done about the bad, of which more is better. */
    private static final Words DONE = Words.of("""
            办 处 化解 调解 整改 整治 下降 降低 减少 减排 压减 压降 压缩 节约 节省 削减 控制 打击 破 挽回 避免 预防 防 治理 监测 演练 \
            检查 巡查 排查 抽查 查 培训 受理 接待 追 催 收回 清 救 赔付 保险 认定 拆除 消除 淘汰 修复 抢修 纠正 应急""");

    /** Turns such a rate round: 不合格率, 未达标率, 非正常运行率. */
    private static final Words OPPOSITES = Words.of("不 未 非 无 超 漏 误 失 欠 拖");

    private static final FindingCode LESS = new FindingCode(
            "val-direction",
            Severity.WARNING,
            "“{word}”以少为好，指标值 {value} 却只定下限",
            "of “{word}” less is better, but {value} is a lower bound");
    private static final FindingCode MORE = new FindingCode(
            "val-direction",
            Severity.WARNING,
            "“{word}”以高为好，指标值 {value} 却只定上限",
            "of “{word}” more is better, but {value} is an upper bound");
    private static final FindingCode COLUMN = new FindingCode(
            "val-direction",
            Severity.WARNING,
            "指标方向为“{word}”，与指标值 {value} 的计算符号相反",
            "the direction is “{word}”, but {value} is bounded the other way");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "成本、投诉、事故等以少为好的指标不用 ≥，满意度、合格率等以高为好的指标不用 ≤",
            "What is the better the less is not bounded by ≥, what is the better the more not by ≤",
            Citation.SUITABILITY,
            LESS,
            MORE,
            COLUMN);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/goals/0/indicators/0/target";
        return List.of(
                RuleExample.holds("complaints", of("有责投诉件数", "≤120件")),
                RuleExample.holds("what is done about complaints", of("投诉按时办结率", "≥98%")),
                RuleExample.holds("illegal buildings torn down", of("拆除违法建设面积", "≥1.5万㎡")),
                RuleExample.holds("a fall of accidents", of("生产安全事故死亡人数", "下降≥3%")),
                RuleExample.holds("satisfaction", of("群众满意度", "≥90%")),
                RuleExample.holds("the opposite of satisfaction", of("产品不合格率", "≤2%")),
                RuleExample.holds("a standard of spending", of("城市低保标准", "≥985元/人·月")),
                RuleExample.holds("direction and sign agree", directed("反向指标", "≤3万元")),
                RuleExample.breaks("payments overdue", of("逾期发放率", "≥100%"), place),
                RuleExample.breaks("accidents", of("安全事故发生起数", "≥1起"), place),
                RuleExample.breaks("a total cost", of("项目总成本", "≥6070万元"), place),
                RuleExample.breaks("satisfaction bounded above", of("群众满意度", "≤90%"), place),
                RuleExample.breaks("direction and sign disagree", directed("反向", "≥3万元"), place),
                RuleExample.notApplicable("no sign", of("有责投诉件数", "120件")));
    }

    private static DepartmentTargetTable of(String name, String target) {
        return Samples.indicators(Indicator.of("产出指标", "质量指标", name, target));
    }

    private static DepartmentTargetTable directed(String direction, String target) {
        return Samples.indicators(Indicator.of("产出指标", "成本指标", "公务接待费", target).withDirection(Optional.of(direction)));
    }

    @Override
    public void check(RuleContext context) {
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            Optional<IndicatorValue> target = row.indicator().target();
            Optional<Comparison> comparison = target.flatMap(IndicatorValue::comparison);
            if (comparison.isPresent()) {
                context.holds();
                if (target.get().kind() != ValueKind.RELATIVE) {
                    check(context, row, target.get(), comparison.get());
                }
            }
        }
    }

    private static void check(RuleContext context, IndicatorRow row, IndicatorValue value, Comparison comparison) {
        boolean lower = comparison == Comparison.AT_LEAST || comparison == Comparison.GREATER;
        boolean upper = comparison == Comparison.AT_MOST || comparison == Comparison.LESS;
        ModelPath place = row.path().to("target");
        Optional<String> direction =
                row.indicator().direction().filter(text -> opposite(LabelKey.fold(text), lower, upper));
        if (direction.isPresent()) {
            context.report(
                    Finding.of(COLUMN).at(place).with("word", direction.get()).with("value", value),
                    List.of(row.path().to("direction")));
            return;
        }
        String name = row.name();
        Optional<String> word = lower ? bad(name) : upper ? RateName.shareOfWhole(name) : Optional.empty();
        if (word.isEmpty() || (lower ? DONE : OPPOSITES).isIn(name) || RateName.isChange(name)) {
            return;
        }
        context.report(Finding.of(lower ? LESS : MORE)
                .at(place)
                .with("word", word.get())
                .with("value", value));
    }

    private static Optional<String> bad(String name) {
        Optional<String> word = BAD.in(name);
        if (word.isEmpty() || name.startsWith(OVERDUE)) {
            return word;
        }
        String head = RateName.core(name);
        for (String counter : COUNTERS) {
            if (head.endsWith(counter) && !BAD.isAtEndOf(head)) {
                head = head.substring(0, head.length() - counter.length());
            }
        }
        return BAD.isAtEndOf(head) ? word : Optional.empty();
    }

    private static boolean opposite(String direction, boolean lower, boolean upper) {
        boolean more = direction.startsWith("正向");
        boolean less = direction.startsWith("反向") || direction.startsWith("逆向") || direction.startsWith("负向");
        return (more && upper) || (less && lower);
    }
}
