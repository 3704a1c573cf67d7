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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The basis of a target is one of the official words. In many forms the column is for free text, and the rule does not
 * speak: it does where most words are official ones, or all are such as are meant for one. One finding a word.
 */
final class BasisUnknown implements Rule {

    private static final FindingCode MEANT = new FindingCode(
            "basis-unknown",
            Severity.INFO,
            "依据“{value}”不是规定用语，应为“{expected}”",
            "the basis “{value}” is no official word; it should be “{expected}”");
    private static final FindingCode UNKNOWN = new FindingCode(
            "basis-unknown",
            Severity.INFO,
            "依据“{value}”不是规定用语，应为计划标准、历史标准、行业标准、预算支出标准或其他标准",
            "the basis “{value}” is none of the official words for a plan, history, the trade, the budget or another standard");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "指标值确定依据使用规定用语：计划标准、历史标准、行业标准、预算支出标准、其他标准",
            "The basis of a target is one of the official words",
            Citation.FORM,
            MEANT,
            UNKNOWN);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/goals/0/indicators/0/basis";
        return List.of(
                RuleExample.holds("official words", of("历史标准", "计划标准", "行业标准")),
                RuleExample.holds("two at once, and one with a note", of("历史标准、计划标准", "行业标准（GB 3838）")),
                RuleExample.breaks("the same other word in all rows", of("历史数据", "历史数据"), place),
                RuleExample.breaks("a number among official words", of("≥96%", "历史标准", "计划标准"), place),
                RuleExample.notApplicable("free text", of("历史数据", "工作计划", "问卷调查", "行业标准")),
                RuleExample.notApplicable("the form has no such column", Samples.indicators(Samples.rows())));
    }

    private static DepartmentTargetTable of(String... bases) {
        return Samples.indicators(Arrays.stream(bases)
                .map(basis -> Samples.row("产出指标", "数量指标", "培训人次").withBasis(Optional.of(basis)))
                .toArray(Indicator[]::new));
    }

    @Override
    public void check(RuleContext context) {
        Map<String, List<ModelPath>> others = new LinkedHashMap<>();
        int filled = 0;
        int official = 0;
        int free = 0;
        for (IndicatorRow row : IndicatorRows.of(context).all()) {
            Optional<String> basis = row.indicator().basis().filter(text -> !TextKey.blank(Optional.of(text)));
            if (basis.isEmpty()) {
                continue;
            }
            filled++;
            List<String> words = Basis.words(basis.get());
            words.removeIf(Basis::official);
            if (!words.isEmpty()) {
                others.computeIfAbsent(words.get(0), unused -> new ArrayList<>())
                        .add(row.path().to("basis"));
                free += Basis.meant(words.get(0)).isEmpty() ? 1 : 0;
            } else {
                official++;
            }
        }
        if (filled == 0 || (free > 0 && 2 * official <= filled)) {
            return;
        }
        context.holds();
        others.forEach((word, paths) -> context.report(finding(word).at(paths.get(0)), paths));
    }

    private static Finding finding(String word) {
        return Basis.meant(word)
                .map(expected -> Finding.of(MEANT).with("value", word).with("expected", expected))
                .orElseGet(() -> Finding.of(UNKNOWN).with("value", word));
    }
}
