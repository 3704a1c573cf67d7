package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.Department;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.IndicatorValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Nothing of a template is left: no XX, ××, ○○, 某某, {…} and no 待填. Names and telephones of persons may be masked, and
 * what no property models may be a form's own instructions: both are left alone.
 */
final class TxtPlaceholder implements Rule {

    private static final List<String> WORDS = List.of("某某", "待填", "请填写", "此处填写");

    private static final int LONGEST_BRACES = 20;

    private static final Set<String> PERSONAL = Set.of("preparer", "phone");

    private static final FindingCode LEFT = new FindingCode(
            "txt-placeholder",
            Severity.ERROR,
            "“{value}”是模板中的占位内容，应替换为实际内容",
            "“{value}” is left from a template and should be replaced");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "表中没有未替换的占位内容（XX、××、○○、某某、待填等）",
                    "Nothing of a template is left in the table",
                    Citation.COMPLETENESS,
                    LEFT)
            .silencing("ind-name-template", "txt-name");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        Indicator row = Samples.row("产出指标", "数量指标", "培训人次");
        String name = "/goals/0/indicators/0/name";
        return List.of(
                RuleExample.holds(
                        "X-rays, crosses that multiply, and a year with 〇", tasks("配备X光机2台，建设10×20米训练场，自二〇二五年起使用")),
                RuleExample.holds(
                        "a person's name may be masked",
                        DepartmentTargetTable.builder()
                                .title("绩效目标表")
                                .department(Department.builder()
                                        .preparer("张××")
                                        .phone("138××××0000")
                                        .build())
                                .build()),
                RuleExample.breaks("in a title", titled("××局2025年部门整体支出绩效目标表"), "/title"),
                RuleExample.breaks("in a text", tasks("完成XX项任务"), "/annualTasks"),
                RuleExample.breaks("a variable", tasks("｛年度任务｝"), "/annualTasks"),
                RuleExample.breaks("a request", tasks("本年工作任务（待填）"), "/annualTasks"),
                RuleExample.breaks(
                        "in a name, and in a target",
                        Samples.indicators(
                                row.withName(Optional.of("某某培训人次")),
                                row.withTarget(Optional.of(IndicatorValue.of("≥ＸＸ人次")))),
                        name,
                        "/goals/0/indicators/1/target"),
                RuleExample.notApplicable(
                        "there is no text", DepartmentTargetTable.builder().build()));
    }

    private static DepartmentTargetTable titled(String title) {
        return Samples.table().title(title).build();
    }

    private static DepartmentTargetTable tasks(String text) {
        return Samples.table().annualTasks(text).build();
    }

    @Override
    public void check(RuleContext context) {
        for (Map.Entry<ModelPath, String> text : context.texts().entrySet()) {
            context.holds();
            Optional<String> mark = mark(text.getValue());
            if (mark.isPresent()
                    && Texts.isText(text.getKey())
                    && !PERSONAL.contains(text.getKey().last())) {
                context.report(Finding.of(LEFT).at(text.getKey()).with("value", mark.get()));
            }
        }
    }

    /** The first mark of a text, with what stands around it. */
    private static Optional<String> mark(String text) {
        for (int i = 0; i < text.length(); i++) {
            int end = switch (text.charAt(i)) {
                case 'X', 'x', 'Ｘ', 'ｘ', '×', '✕', '╳', '○', '◯' -> afterCrosses(text, i);
                case '{', '｛' -> afterBraces(text, i);
                case '某', '待', '请', '此' -> afterWord(text, i);
                default -> i;
            };
            if (end > i) {
                return Optional.of(Texts.around(text, i, end));
            }
        }
        return Optional.empty();
    }

    /** After two or more equal crosses; where they are the letter X, no other letter or digit stands beside them. */
    private static int afterCrosses(String text, int start) {
        char cross = text.charAt(start);
        int end = start;
        while (end < text.length() && text.charAt(end) == cross) {
            end++;
        }
        boolean first = start == 0 || text.charAt(start - 1) != cross;
        boolean word = cross < 0x7F && (isWord(text, start - 1) || isWord(text, end));
        return first && !word && end > start + 1 ? end : start;
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 0x7F && Character.isLetterOrDigit(text.charAt(at));
    }

    private static int afterBraces(String text, int start) {
        int close = text.indexOf(text.charAt(start) == '{' ? '}' : '｝', start);
        return close > start + 1 && close <= start + LONGEST_BRACES ? close + 1 : start;
    }

    private static int afterWord(String text, int start) {
        return WORDS.stream()
                .filter(word -> text.startsWith(word, start))
                .map(word -> start + word.length())
                .findFirst()
                .orElse(start);
    }
}
