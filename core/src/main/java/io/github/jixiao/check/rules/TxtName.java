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
import io.github.jixiao.value.LabelKey;
import java.util.List;
import java.util.Optional;

/**
 * A title that names the department names it as the table does. The region before the name may be left out, and so may
 * the department behind the region.
 */
final class TxtName implements Rule {

    /** What the name of an office ends with; other words before the form's name are none. */
    private static final String ENDS = "局委办厅院会校所站心联部处队馆室社府镇乡道团园学司署台场";

    /** Where the name of the form begins. */
    private static final List<String> FORMS = List.of("部门", "单位整体", "整体", "绩效", "预算");

    private static final FindingCode DIFFERS = new FindingCode(
            "txt-name",
            Severity.INFO,
            "标题中的“{name}”与部门名称“{expected}”不一致，宜用全称",
            "the title says “{name}”, the department is “{expected}”; the full name is better");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "标题中的部门名称与表内部门（单位）名称一致", "The title names the department as the table does", Citation.FORM, DIFFERS);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        return List.of(
                RuleExample.holds("the full name", of("青禾县水利局2025年部门整体支出绩效目标表", "青禾县水利局")),
                RuleExample.holds("without the region", of("水利局部门整体支出绩效目标表", "青禾县水利局（本级）")),
                RuleExample.holds("with the region", of("青岚市青禾县水利局整体支出绩效目标表", "青禾县水利局")),
                RuleExample.breaks("a short name", of("青禾县残联2025年整体支出绩效目标表", "青禾县残疾人联合会"), "/title"),
                RuleExample.notApplicable("the form's name alone", of("2025年度市级部门整体支出绩效目标表", "青禾县水利局")),
                RuleExample.notApplicable("the region alone", of("青禾县2025年部门整体支出绩效目标表", "青禾县水利局")),
                RuleExample.notApplicable("the department is not named", of("青禾县水利局整体支出绩效目标表", "")));
    }

    private static DepartmentTargetTable of(String title, String name) {
        return Samples.table().title(title).department(Samples.department(name)).build();
    }

    @Override
    public void check(RuleContext context) {
        Optional<String> title = context.table().title();
        Optional<String> department = context.table().department().name();
        if (title.isEmpty() || TextKey.blank(department)) {
            return;
        }
        String named = named(LabelKey.compact(title.get()));
        if (named.isEmpty() || ENDS.indexOf(named.charAt(named.length() - 1)) < 0) {
            return;
        }
        context.holds();
        String full = LabelKey.compact(department.get());
        if (!full.contains(named) && !named.contains(full)) {
            context.report(
                    Finding.of(DIFFERS)
                            .at(ModelPath.root().to("title"))
                            .with("name", named)
                            .with("expected", department.get()),
                    List.of(ModelPath.root().to("department").to("name")));
        }
    }

    /** What stands before the year and the name of the form. */
    private static String named(String title) {
        int end = title.length();
        for (PlainYear.At year : PlainYear.in(title)) {
            end = Math.min(end, year.start());
        }
        for (String form : FORMS) {
            int at = title.indexOf(form);
            end = at < 0 ? end : Math.min(end, at);
        }
        int start = title.startsWith("附") ? Math.max(title.lastIndexOf(':', end), 0) : 0;
        return start >= end ? "" : title.substring(start, end).replace(":", "");
    }
}
