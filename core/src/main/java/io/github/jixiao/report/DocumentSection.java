package io.github.jixiao.report;

import io.github.jixiao.check.CheckReport;
import io.github.jixiao.form.reading.OtherTable;
import io.github.jixiao.form.reading.ReadStatus;
import java.util.ArrayList;
import java.util.List;

/** The part of a page that shows one file. */
final class DocumentSection {

    private final Language language;
    private final CheckedDocument document;
    private final String id;
    private final List<TableSection> tables = new ArrayList<>();
    private final List<NumberedFinding> ofFile;

    DocumentSection(Language language, RuleSummary rules, CheckedDocument document, String id) {
        this.language = language;
        this.document = document;
        this.id = id;
        Numbering numbering = new Numbering(id);
        List<TablePaper> papers = TablePapers.of(document.read());
        for (TablePaper paper : papers) {
            int position = tables.size();
            tables.add(new TableSection(
                    language,
                    rules,
                    document.report().tables().get(position),
                    TableFindings.of(
                            document.read().tables().get(position),
                            document.report().tables().get(position),
                            numbering),
                    paper,
                    id + "t" + (position + 1)));
        }
        ofFile = numbering.number(document.ofFile());
    }

    int tableCount() {
        return tables.size();
    }

    private Counts counts() {
        List<NumberedFinding> all = new ArrayList<>(ofFile);
        tables.forEach(table -> all.addAll(table.counted()));
        return Counts.of(all);
    }

    private String status() {
        return switch (document.read().status()) {
            case READ -> language.say("完整读取", "read in full");
            case PARTIAL -> language.say("部分读取，有存疑之处", "read in part or with doubts");
            case REJECTED -> language.say("未能读取", "not read");
        };
    }

    private String verdict() {
        CheckReport report = document.report();
        if (report.tables().isEmpty()) {
            return document.read().status() == ReadStatus.REJECTED
                    ? language.say("不通过（未能读取）", "does not pass (not read)")
                    : language.say("不通过（没有可审核的表格）", "does not pass (no table to check)");
        }
        if (!report.complete()) {
            return language.say("不通过（审核不完整）", "does not pass (check not complete)");
        }
        return report.passes() ? language.say("通过", "passes") : language.say("不通过", "does not pass");
    }

    void showInContents(Markup page) {
        page.open("tr", "class", "file").open("td");
        page.open("a", "href", "#" + id).element("bdi", document.name()).close().close();
        page.element("td", tables.size() == 1 ? tables.get(0).year() : "");
        page.element("td", status()).element("td", verdict());
        counts().cells(page);
        page.close();
        if (tables.size() > 1) {
            tables.forEach(table -> table.showInContents(page));
        }
    }

    void show(Markup page) {
        page.open("section", "id", id, "class", "document");
        page.open("h2").element("bdi", document.name()).close();
        Facts facts = new Facts()
                .add(
                        language.say("审核结论", "Verdict"),
                        verdict(),
                        document.report().passes() ? "pass" : "fail")
                .add(language.say("问题", "Findings"), counts().display(language))
                .add(language.say("读取情况", "Reading"), status());
        if (tables.size() == 1) {
            tables.get(0).facts(facts);
        } else {
            facts.add(language.say("表格", "Tables"), Integer.toString(tables.size()));
        }
        facts.show(page);
        new FindingList(language, Marks.none()).show(page, ofFile);
        others(page, document.read().others());
        for (TableSection table : tables) {
            table.show(page, tables.size() > 1);
        }
        page.close();
    }

    private void others(Markup page, List<OtherTable> others) {
        if (others.isEmpty()) {
            return;
        }
        page.element("h3", language.say("文件中的其他表格（未审核）", "Other tables in the file, not checked"));
        page.open("ul", "class", "rules");
        for (OtherTable other : others) {
            page.open("li").element("bdi", other.kind());
            if (!other.title().isEmpty() && !other.title().equals(other.kind())) {
                page.text(" ").element("bdi", other.title());
            }
            page.element("bdi", language.bracketed(other.place())).close();
        }
        page.close();
    }
}
