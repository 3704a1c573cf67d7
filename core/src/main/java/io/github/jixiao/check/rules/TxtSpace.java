package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Fix;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.finding.SourceMap.Slot;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.LabelKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * No stray white space, and no characters that only look like the right ones. What reading has cleaned already stands on
 * the paper only, and is one finding a table. Personal names, totals and paragraphs are spaced for their look.
 */
final class TxtSpace implements Rule {

    private static final Set<String> SPACED = Set.of("preparer", "phone", "date", "item");

    /** What stands in captions and labels, which are set apart and indented by blanks. */
    private static final Set<String> CAPTIONS = Set.of("title", "fiscalYear", "moneyUnit", "item", "number", "horizon");

    private static final int SHOWN = 30;
    private static final FindingCode TEXT = new FindingCode(
            "txt-space",
            Severity.INFO,
            "“{value}”有多余空格或全角、形近字符，应为“{expected}”",
            "“{value}” has stray blanks or characters that only look right; it should be “{expected}”");
    private static final FindingCode PAPER = new FindingCode(
            "txt-space",
            Severity.INFO,
            "表中 {total} 个单元格的内容前后或词中有多余空格，如“{value}”",
            "{total} cells have stray blanks around or inside their content, such as “{value}”");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "内容前后和词中没有多余空格，不用全角或形近字符代替数字、字母和符号",
            "There is no stray white space, and no character only looks like the right one",
            Citation.FORM,
            TEXT,
            PAPER);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        Indicator row = Samples.row("产出指标", "数量指标", "培训人次");
        String name = "/goals/0/indicators/0/name";
        String target = "/goals/0/indicators/0/target";
        return List.of(
                RuleExample.holds("blanks beside digits and letters", of(row, "PM 2.5 达标天数", "≥ 95 %")),
                RuleExample.holds("a blank that parts two names", of(row, "困难群众救助 低保对象覆盖", "≥95%")),
                RuleExample.holds(
                        "paragraphs",
                        Samples.table().annualTasks("　　一、抓党建。\n　　二、抓业务 抓队伍。").build()),
                RuleExample.breaks("a blank within a word", of(row, "培训 人次", "≥95%"), name),
                RuleExample.breaks("full-width digits", of(row, "培训人次", "≥９５％"), target),
                RuleExample.breaks("signs that look alike", of(row, "培训人次", "≧95%"), target),
                RuleExample.breaks("a radical out of a PDF file", of(row, "培训⼈次", "≥95%"), name),
                RuleExample.breaks(
                        "digits within prose",
                        Samples.table().annualTasks("一、培训３０家企业。").build(),
                        "/annualTasks"),
                RuleExample.breaks("blanks around what reading has cleaned", of(row, "培训人次", "315万元"), target)
                        .withPrinted(target, "指标值", "315万元　"),
                RuleExample.breaks("blanks within it", Samples.indicators(row), "/goals/0/indicators/0/level2")
                        .withPrinted("/goals/0/indicators/0/level2", "二级指标", "数量 指标"),
                RuleExample.holds("a label broken into lines", Samples.indicators(row))
                        .withPrinted("/goals/0/indicators/0/level2", "二级指标", "数量\n指标"),
                RuleExample.notApplicable(
                        "there is no text", DepartmentTargetTable.builder().build()));
    }

    private static DepartmentTargetTable of(Indicator row, String name, String target) {
        return Samples.indicators(row.withName(Optional.of(name)).withTarget(Optional.of(IndicatorValue.of(target))));
    }

    @Override
    public void check(RuleContext context) {
        for (Map.Entry<ModelPath, String> text : context.texts().entrySet()) {
            context.holds();
            // most texts are told at a glance
            if (!CleanText.isPlain(text.getValue()) && Texts.isText(text.getKey())) {
                String clean = clean(text.getKey(), text.getValue());
                if (!clean.isEmpty() && !clean.equals(text.getValue())) {
                    context.report(found(text.getKey(), text.getValue(), clean));
                }
            }
        }
        if (context.read()) {
            checkPaper(context);
        }
    }

    private static void checkPaper(RuleContext context) {
        List<ModelPath> places = new ArrayList<>();
        Set<Object> cells = new HashSet<>();
        String example = "";
        for (ModelPath path : context.texts().keySet()) {
            if (CAPTIONS.contains(path.last()) || Texts.isProse(path)) {
                continue;
            }
            for (Slot slot : context.printed(path)) {
                if (isStray(path, slot.printed())
                        && cells.add(
                                slot.address().<Object>map(address -> address).orElse(path))) {
                    places.add(path);
                    example = example.isEmpty() ? LabelKey.strip(slot.printed()) : example;
                }
            }
        }
        if (!places.isEmpty()) {
            context.report(
                    Finding.of(PAPER)
                            .at(places.get(0))
                            .with("total", places.size())
                            .with("value", example),
                    places);
        }
    }

    private static String clean(ModelPath path, String text) {
        boolean line = Texts.isShort(path) && !SPACED.contains(path.last());
        return line ? CleanText.ofLine(text) : CleanText.ofProse(text);
    }

    private static Finding found(ModelPath path, String text, String clean) {
        int start = 0;
        int end = 0;
        int most = Math.min(text.length(), clean.length());
        while (start < most && text.charAt(start) == clean.charAt(start)) {
            start++;
        }
        while (end < most - start && text.charAt(text.length() - 1 - end) == clean.charAt(clean.length() - 1 - end)) {
            end++;
        }
        // of many characters the first ones show what is meant
        return Finding.of(TEXT)
                .at(path)
                .with("value", Texts.around(text, start, Math.min(start + SHOWN, text.length() - end)))
                .with("expected", Texts.around(clean, start, Math.min(start + SHOWN, clean.length() - end)))
                .fixedBy(Fix.replace(path, text, clean));
    }

    /** Whether a cell has blanks at its ends, or a level of indicators within its words; lines may break anywhere. */
    private static boolean isStray(ModelPath path, String printed) {
        if (CleanText.isPlain(printed)) {
            return false;
        }
        String content = LabelKey.strip(printed);
        boolean around = isStray(printed.charAt(0)) || isStray(printed.charAt(printed.length() - 1));
        boolean level = path.last().startsWith("level") && printed.indexOf('\n') < 0;
        return !content.isEmpty()
                && (around || (level && !CleanText.ofLine(printed).equals(printed)));
    }

    private static boolean isStray(char edge) {
        return edge != '\n' && LabelKey.isBlank(edge);
    }
}
