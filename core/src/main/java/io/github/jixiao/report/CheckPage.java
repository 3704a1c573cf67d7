package io.github.jixiao.report;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.rules.StandardRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A page that shows checked files to a person (审核结果): each table as on its paper, with the findings beside it. One HTML
 * file without scripts that asks for nothing from elsewhere, to be looked at, sent and printed. The same files give the
 * same page. Immutable.
 *
 * <pre>{@code
 * ReadResult read = tables.read(file);
 * CheckPage page = CheckPage.of(new CheckedDocument("submitted.docx", read, checker.check(read)));
 * String html = page.html(Locale.CHINESE);
 * }</pre>
 */
public final class CheckPage {

    private final List<CheckedDocument> documents;
    private final Map<String, RuleDescription> rules;

    private CheckPage(List<CheckedDocument> documents, Map<String, RuleDescription> rules) {
        this.documents = documents;
        this.rules = rules;
    }

    /**
     * A page of one file.
     *
     * @param document the file
     * @return the page
     */
    public static CheckPage of(CheckedDocument document) {
        return of(List.of(document));
    }

    /**
     * A page of several files, with a table of contents.
     *
     * @param documents the files
     * @return the page
     */
    public static CheckPage of(List<CheckedDocument> documents) {
        return new CheckPage(List.copyOf(documents), Map.of()).withRules(StandardRules.all());
    }

    /**
     * This page, knowing further rules. A rule that it does not know is called by its id alone.
     *
     * @param more the rules, for example those of the checker
     * @return the copy
     */
    public CheckPage withRules(Collection<? extends Rule> more) {
        Map<String, RuleDescription> all = new HashMap<>(rules);
        more.forEach(rule -> all.put(rule.id(), rule.description()));
        return new CheckPage(documents, all);
    }

    /**
     * The page.
     *
     * @param locale Chinese, else English
     * @return HTML that is well-formed as XML too, to be stored as UTF-8
     */
    public String html(Locale locale) {
        Language language = new Language(locale);
        List<DocumentSection> sections = new ArrayList<>();
        for (CheckedDocument document : documents) {
            sections.add(new DocumentSection(
                    language, new RuleSummary(language, rules), document, "d" + (sections.size() + 1)));
        }
        String heading = language.say("绩效目标表审核结果", "Check of performance target tables");
        String title = sections.size() == 1 ? heading + " · " + documents.get(0).name() : heading;
        return HtmlPage.of(language, title, "check.css", page -> {
            page.element("h1", heading);
            contents(page, language, sections);
            sections.forEach(section -> section.show(page));
        });
    }

    private static void contents(Markup page, Language language, List<DocumentSection> sections) {
        int tables = sections.stream().mapToInt(DocumentSection::tableCount).sum();
        if (sections.size() < 2 && tables < 2) {
            return;
        }
        page.open("nav").element("h2", language.say("目录", "Contents"));
        page.open("table", "class", "contents").open("thead").open("tr");
        for (String column : List.of(
                language.say("文件和表格", "File and table"),
                language.say("年度", "Year"),
                language.say("读取", "Reading"),
                language.say("结论", "Verdict"),
                language.say("错误", "Errors"),
                language.say("警告", "Warnings"),
                language.say("提示", "Notes"))) {
            page.element("th", column, "scope", "col");
        }
        page.close().close().open("tbody");
        sections.forEach(section -> section.showInContents(page));
        page.close().close().close();
    }
}
