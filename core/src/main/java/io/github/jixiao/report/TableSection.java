package io.github.jixiao.report;

import io.github.jixiao.check.TableReport;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.value.MoneyUnit;
import java.util.List;

/** The part of a page that shows one table. */
final class TableSection {

    private final Language language;
    private final RuleSummary rules;
    private final TableReport checked;
    private final TableFindings findings;
    private final Marks marks;
    private final String id;

    TableSection(
            Language language,
            RuleSummary rules,
            TableReport checked,
            TableFindings findings,
            TablePaper paper,
            String id) {
        this.language = language;
        this.rules = rules;
        this.checked = checked;
        this.findings = findings;
        this.marks = new Marks(id, paper);
        this.id = id;
        marks.add(findings.open());
        marks.add(findings.accepted());
        marks.add(findings.notes());
    }

    /** The findings that count. */
    List<NumberedFinding> counted() {
        return findings.counted();
    }

    String year() {
        return checked.table().fiscalYear().map(String::valueOf).orElse("");
    }

    private String name() {
        String name = checked.table()
                .department()
                .name()
                .or(() -> checked.table().title())
                .orElse("");
        return name.isEmpty() || checked.place().isEmpty()
                ? name + checked.place()
                : name + language.bracketed(checked.place());
    }

    void showInContents(Markup page) {
        page.open("tr").open("td", "class", "within");
        page.open("a", "href", "#" + id).element("bdi", name()).close().close();
        page.element("td", year()).element("td", "").element("td", "");
        Counts.of(counted()).cells(page);
        page.close();
    }

    /** Says what a reader of the table wants to know first. */
    void facts(Facts facts) {
        DepartmentTargetTable table = checked.table();
        facts.add(language.say("部门（单位）", "Department"), table.department().name())
                .add(language.say("年度", "Fiscal year"), table.fiscalYear())
                .add(language.say("资金单位", "Money unit"), table.moneyUnit().map(MoneyUnit::label))
                .add(language.say("规则", "Rules"), rules.counts(checked));
    }

    void show(Markup page, boolean ofSeveral) {
        page.open("section", "id", id, "class", "table");
        if (ofSeveral) {
            page.open("h3").element("bdi", name()).close();
            Facts facts = new Facts();
            facts(facts);
            facts.add(language.say("问题", "Findings"), Counts.of(counted()).display(language));
            facts.show(page);
        }
        rules.showFaults(page, checked.faults());
        new MoneyCharts(language, checked.table()).show(page);
        page.open("div", "class", "work");
        page.open("div");
        page.element("h4", language.say("表格", "The table"));
        new PaperView(marks).show(page);
        legend(page);
        page.close();
        page.open("div", "class", "side");
        page.element("h4", language.say("问题清单", "Findings"));
        FindingList list = new FindingList(language, marks);
        if (findings.open().isEmpty()) {
            page.element("p", language.say("没有发现问题。", "Nothing was found."), "class", "legend");
        }
        list.show(page, findings.open());
        if (!findings.accepted().isEmpty()) {
            page.element("h4", language.say("已接受的问题", "Accepted findings"));
            list.show(page, findings.accepted());
        }
        page.close().close();
        rules.showUnjudged(page, checked, marks);
        notes(page, list);
        page.close();
    }

    private void legend(Markup page) {
        page.open("p", "class", "legend");
        page.text(language.say("格中数字为问题编号：", "Numbers in cells are those of the findings: "));
        page.element("span", language.say("错误", "error"), "class", "mark error").text(" ");
        page.element("span", language.say("警告", "warning"), "class", "mark warning")
                .text(" ");
        page.element("span", language.say("提示", "note"), "class", "mark info");
        if (!findings.accepted().isEmpty()) {
            page.text(" ").element("span", language.say("已接受", "accepted"), "class", "mark accepted");
        }
        page.close();
    }

    private void notes(Markup page, FindingList list) {
        if (findings.notes().isEmpty()) {
            return;
        }
        int count = findings.notes().size();
        page.open("details").element("summary", language.say("读取说明：" + count + " 条", "Notes on the reading: " + count));
        list.show(page, findings.notes());
        page.close();
    }
}
