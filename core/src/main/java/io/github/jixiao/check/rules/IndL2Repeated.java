package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.value.LabelKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The indicators of one level 2 stand together below their level 1. Where that one comes twice, another rule says so. */
final class IndL2Repeated implements Rule {

    private static final FindingCode AGAIN = new FindingCode(
            "ind-l2-repeated",
            Severity.INFO,
            "二级指标“{level2}”在同一个一级指标下分列两处，应合并",
            "the level 2 “{level2}” comes twice below one level 1 and should stand together");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "同一个一级指标下，同一个二级指标只出现一次",
            "Below a level 1 the indicators of one level 2 stand together",
            Citation.COMPLETENESS,
            AGAIN);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds(
                        "under another level 1 it is another mistake",
                        Samples.indicators(
                                Samples.row("产出指标", "数量指标", "培训人次"),
                                Samples.row("效益指标", "社会效益指标", "知晓率"),
                                Samples.row("效益指标", "数量指标", "走访户数"))),
                RuleExample.holds(
                        "a blank between is another mistake",
                        Samples.indicators(
                                Samples.row("产出指标", "数量指标", "培训人次"),
                                Samples.row("产出指标", "数量指标", "救助人次").withLevel2(Optional.empty()),
                                Samples.row("产出指标", "数量指标", "走访户数"))),
                RuleExample.breaks(
                        "quantity comes again after quality",
                        Samples.indicators(
                                Samples.row("产出指标", "数量指标", "培训人次"),
                                Samples.row("产出指标", "质量指标", "合格率"),
                                Samples.row("产出指标", "数量", "走访户数")),
                        "/goals/0/indicators/2/level2"),
                RuleExample.notApplicable(
                        "there are no indicators", Samples.table().build()));
    }

    @Override
    public void check(RuleContext context) {
        Map<String, ModelPath> first = new HashMap<>();
        Optional<ModelPath> block = Optional.empty();
        String level1 = "";
        String last = "";
        for (LevelRun run : LevelRun.ofLevel2(context)) {
            String key1 = run.level1().map(LabelKey::compact).orElse("");
            if (!block.equals(Optional.of(run.block())) || !key1.equals(level1)) {
                first.clear();
                last = "";
            }
            block = Optional.of(run.block());
            level1 = key1;
            if (TextKey.blank(run.level2())) {
                continue;
            }
            context.holds();
            String official = run.first().official2();
            String key = official.isEmpty() ? LabelKey.compact(run.level2().get()) : official;
            ModelPath before = first.putIfAbsent(key, run.level2Path());
            if (before != null && !key.equals(last)) {
                context.report(
                        Finding.of(AGAIN)
                                .at(run.level2Path())
                                .with("level2", run.level2().get()),
                        List.of(before));
            }
            last = key;
        }
    }
}
