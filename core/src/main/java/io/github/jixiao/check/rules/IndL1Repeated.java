package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.IndicatorLevel;
import io.github.jixiao.value.LabelKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The indicators of one level 1 stand together within their goal. */
final class IndL1Repeated implements Rule {

    private static final FindingCode AGAIN = new FindingCode(
            "ind-l1-repeated",
            Severity.WARNING,
            "一级指标“{level1}”在同一目标内分列两处，应合并",
            "the level 1 “{level1}” comes twice within one goal and should stand together");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "同一目标内，同一个一级指标只出现一次",
            "Within a goal the indicators of one level 1 stand together",
            Citation.COMPLETENESS,
            AGAIN);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds("every level 1 comes once", Samples.indicators(Samples.rows())),
                RuleExample.breaks(
                        "output comes again after benefit",
                        Samples.indicators(
                                Samples.row("产出指标", "数量指标", "培训人次"),
                                Samples.row("效益指标", "社会效益指标", "知晓率"),
                                Samples.row("产出", "质量指标", "合格率")),
                        "/goals/0/indicators/2/level1"),
                RuleExample.notApplicable(
                        "there are no indicators", Samples.table().build()));
    }

    @Override
    public void check(RuleContext context) {
        Map<ModelPath, Map<String, ModelPath>> first = new HashMap<>();
        Map<ModelPath, String> last = new HashMap<>();
        for (LevelRun run : LevelRun.ofLevel1(context)) {
            if (TextKey.blank(run.level1())) {
                continue;
            }
            context.holds();
            ModelPath block = run.block();
            String key = meaning(run);
            if (key.equals(last.put(block, key))) {
                continue;
            }
            ModelPath before =
                    first.computeIfAbsent(block, unused -> new HashMap<>()).putIfAbsent(key, run.level1Path());
            if (before != null) {
                context.report(
                        Finding.of(AGAIN)
                                .at(run.level1Path())
                                .with("level1", run.level1().get()),
                        List.of(before));
            }
        }
    }

    private static String meaning(LevelRun run) {
        return run.first()
                .level1()
                .map(IndicatorLevel::name)
                .orElseGet(() -> LabelKey.compact(run.level1().orElseThrow()));
    }
}
