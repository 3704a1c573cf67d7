package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.value.Comparison;
import io.github.jixiao.value.IndicatorValue;
import java.util.List;
import java.util.Optional;

/** Nothing is the target of what must not happen, and of changes; anything else is to be done. */
final class ValZeroTarget implements Rule {

    private static final Words UNWANTED = Words.of("""
            事故 事件 投诉 上访 信访 差错 失误 错误 伤亡 死亡 亡人 违规 违纪 违法 案 发生 泄密 泄露 泄漏 腐败 逾期 超期 延误 拖欠 欠 疫情 火灾 灾害 灾情 \
            隐患 故障 中断 瘫痪 舆情 纠纷 污染 感染 中毒 损失 损坏 损毁 流失 返贫 辍学 失学 失业 超标 超支 超预算 超编 虚假 截留 挪用 挤占 违反 不合格 不良 \
            未 负面 责任 问题 风险 缺陷 批评 处罚 复议 败诉 撤销 债务 负债 结转 结余 罚 扰民 溃 垮 倒塌 爆炸 交通堵塞 空置 闲置 存量 增量 赤字 拒 漏 误 死""");

    private static final Words CHANGES = Words.of("率 变动 增长 增幅 增速 下降 新增");

    private static final FindingCode NOTHING = new FindingCode(
            "val-zero-target",
            Severity.INFO,
            "指标值为 {value}，而“{name}”看不出是不应发生的事项",
            "the target is {value}, but “{name}” does not read like something that must not happen");
    private static final FindingCode ALWAYS = new FindingCode(
            "val-zero-target", Severity.INFO, "指标值 {value} 总能达到", "the target {value} is always reached");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "指标值为 0 的指标，其名称是不应发生的事项",
            "An indicator whose target is 0 names something that must not happen",
            Citation.SUITABILITY,
            NOTHING,
            ALWAYS);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/goals/0/indicators/0/target";
        return List.of(
                RuleExample.holds("an accident", of("安全责任事故", "0起")),
                RuleExample.holds("a change", of("“三公”经费变动率", "≤0%")),
                RuleExample.breaks("something to be done", of("培训人次", "0人次"), place),
                RuleExample.breaks("a bound below which nothing lies", of("安全责任事故", "≥0起"), place),
                RuleExample.notApplicable("another number", of("培训人次", "300人次")));
    }

    private static DepartmentTargetTable of(String name, String target) {
        return Samples.indicators(
                Samples.row("效益指标", "社会效益指标", name).withTarget(Optional.of(IndicatorValue.of(target))));
    }

    @Override
    public void check(RuleContext context) {
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            Optional<IndicatorValue> target = row.indicator()
                    .target()
                    .filter(value -> value.number()
                            .filter(number -> number.signum() == 0)
                            .isPresent());
            if (target.isEmpty() || !row.named()) {
                continue;
            }
            context.holds();
            IndicatorValue value = target.get();
            boolean change = CHANGES.isIn(row.name());
            boolean lower =
                    value.comparison().filter(Comparison.AT_LEAST::equals).isPresent();
            if (!change && (lower || (!UNWANTED.isIn(row.name()) && isBare(value)))) {
                context.report(Finding.of(lower ? ALWAYS : NOTHING)
                        .at(row.path().to("target"))
                        .with("value", value)
                        .with("name", row.name()));
            }
        }
    }

    /** 零发生 says that it must not happen. */
    private static boolean isBare(IndicatorValue value) {
        return value.upper().isEmpty() && value.text().chars().anyMatch(Character::isDigit);
    }
}
