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
import io.github.jixiao.value.IndicatorValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An indicator measures what its level 2 says. Told by words that leave no doubt; one finding for all of a goal that stand
 * under one level 2 and belong under another.
 */
final class IndL3L2Mismatch implements Rule {

    private static final FindingCode ELSEWHERE = new FindingCode(
            "ind-l3-l2-mismatch",
            Severity.WARNING,
            "“{name}”列在“{level2}”下，应归入“{expected}指标”",
            "“{name}” stands under “{level2}” but belongs under “{expected}”");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "三级指标与所属的二级指标相符", "An indicator measures what its level 2 says", Citation.INDICATORS, ELSEWHERE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/goals/0/indicators/0/name";
        return List.of(
                RuleExample.holds("a rate of coverage may be a quantity", of("产出指标", "数量指标", "体检覆盖率", "≥95%")),
                RuleExample.holds("quality of the environment is a benefit", of("效益指标", "生态效益指标", "水质达标率", "≥95%")),
                RuleExample.holds("how many the work helps is a benefit", of("效益指标", "社会效益指标", "培训带动就业人数", "≥80人")),
                RuleExample.holds("no accident is a quality", of("产出指标", "质量指标", "安全事故人数", "0人")),
                RuleExample.holds("how many pass is a quality", of("产出指标", "质量指标", "培训合格人数", "90人")),
                RuleExample.holds("asking people is work done", of("产出指标", "数量指标", "满意度调查次数", "2次")),
                RuleExample.holds("how many things are ready in time", of("产出指标", "数量指标", "按期完工项目", "5个")),
                RuleExample.holds("paid in full is what standard forms count", of("产出指标", "数量指标", "足额保障率", "100%")),
                RuleExample.holds("a rate of two natures", of("产出指标", "质量指标", "工资按时足额发放率", "100%")),
                RuleExample.breaks("two rates among the numbers", two(), place),
                RuleExample.breaks("a deadline as quality", of("产出指标", "质量指标", "工程完工时间", "6月底前"), place),
                RuleExample.breaks("people as quality", of("产出指标", "质量指标", "培训人次", "300人次"), place),
                RuleExample.breaks("work done as benefit", of("效益指标", "社会效益指标", "开展普法宣讲", "12场"), place),
                RuleExample.breaks("satisfaction as benefit", of("效益指标", "社会效益指标", "群众满意度", "≥90%"), place),
                RuleExample.notApplicable("the table follows no known regime", of("甲", "乙", "培训合格率", "≥90%")));
    }

    private static DepartmentTargetTable of(String level1, String level2, String name, String target) {
        return Samples.indicators(Samples.row(level1, level2, name).withTarget(Optional.of(IndicatorValue.of(target))));
    }

    private static DepartmentTargetTable two() {
        return Samples.indicators(
                Samples.row("产出指标", "数量指标", "培训合格率"),
                Samples.row("产出指标", "数量指标", "培训人次"),
                Samples.row("产出指标", "数量指标", "设备完好率"));
    }

    /** Under which level 2 rows stand, and where they belong. */
    private record Move(String level2, String expected) {}

    /** A row that stands wrong, and the cell of its level 2. */
    private record Misplaced(IndicatorRow row, ModelPath level2) {}

    @Override
    public void check(RuleContext context) {
        for (IndicatorRows.Block block : IndicatorRows.of(context).blocks()) {
            Map<Move, List<Misplaced>> moves = new LinkedHashMap<>();
            ModelPath cell = block.path();
            Optional<String> last = Optional.empty();
            for (IndicatorRow row : block.rows()) {
                Indicator indicator = row.indicator();
                cell = indicator.level2().equals(last) && !cell.equals(block.path())
                        ? cell
                        : row.path().to("level2");
                last = indicator.level2();
                String official = row.official2();
                if (official.isEmpty() || !row.named()) {
                    continue;
                }
                context.holds();
                Misplaced misplaced = new Misplaced(row, cell);
                NatureWords.belongs(row, official)
                        .ifPresent(expected -> moves.computeIfAbsent(
                                        new Move(indicator.level2().orElseThrow(), expected),
                                        unused -> new ArrayList<>())
                                .add(misplaced));
            }
            moves.forEach((move, rows) -> report(context, move, rows));
        }
    }

    private static void report(RuleContext context, Move move, List<Misplaced> rows) {
        List<ModelPath> related = new ArrayList<>();
        rows.forEach(one -> related.add(one.row().path().to("name")));
        rows.forEach(one -> related.add(one.level2()));
        context.report(
                Finding.of(ELSEWHERE)
                        .at(related.get(0))
                        .with(
                                "name",
                                rows.stream()
                                        .map(one -> one.row().indicator().name().orElseThrow())
                                        .collect(Collectors.joining("、")))
                        .with("level2", move.level2())
                        .with("expected", move.expected()),
                related);
    }
}
