package io.github.jixiao.report;

import io.github.jixiao.diff.Change;
import io.github.jixiao.diff.ChangeKind;
import io.github.jixiao.diff.FileDiff;
import io.github.jixiao.diff.TableDiff;
import io.github.jixiao.diff.TablePair;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A page that shows what changed between two files (变更对照表), for the screen and for A4 paper. Self-contained: no script,
 * nothing from elsewhere, all text of the tables escaped. The same comparison gives the same page. Immutable.
 */
public final class DiffPage {

    private static final Map<ChangeKind, String> LOOKS = Map.of(
            ChangeKind.ADDED, "good",
            ChangeKind.REMOVED, "bad",
            ChangeKind.CHANGED, "warn",
            ChangeKind.RENAMED, "warn",
            ChangeKind.MOVED, "info",
            ChangeKind.REWRITTEN, "faint");

    private final FileDiff diff;
    private final Language language;
    private final Markup page;

    private DiffPage(FileDiff diff, Language language, Markup page) {
        this.diff = diff;
        this.language = language;
        this.page = page;
    }

    /**
     * Draws the page.
     *
     * @param diff what changed
     * @param before the name of the first file
     * @param after the name of the second file
     * @param locale Chinese, else English
     * @return one HTML document, to be stored in UTF-8
     */
    public static String of(FileDiff diff, String before, String after, Locale locale) {
        Language language = new Language(locale);
        String title = language.say("变更对照表", "Changes between two tables");
        return HtmlPage.of(language, title, "diff.css", page -> {
            page.element("h1", title);
            new DiffPage(diff, language, page).show(before, after);
        });
    }

    private void show(String before, String after) {
        page.open("dl");
        page.element("dt", say("变更前", "before")).element("dd", before);
        page.element("dt", say("变更后", "after")).element("dd", after);
        page.close();
        counts();
        diff.pairs().forEach(this::pair);
    }

    private void counts() {
        if (diff.isEmpty()) {
            paragraph("good", say("没有变化", "nothing changed"));
            return;
        }
        page.open("ul", "class", "counts");
        diff.counts().forEach((kind, count) -> {
            if (count > 0) {
                page.open("li");
                tag(kind, " " + count);
                page.close();
            }
        });
        page.close();
    }

    private void pair(TablePair pair) {
        if (diff.pairs().size() > 1 || !pair.department().isEmpty()) {
            page.element(
                    "h2",
                    pair.department().isEmpty() ? say("未注明部门的表", "a table without a department") : pair.department());
        }
        if (pair.before().isEmpty()) {
            paragraph("warn", say("变更前的文件中没有这张表", "the file before has no such table"));
        } else if (pair.after().isEmpty()) {
            paragraph("warn", say("变更后的文件中没有这张表", "the file after has no such table"));
        } else if (pair.diff().isEmpty()) {
            paragraph("good", say("没有变化", "nothing changed"));
        } else {
            changes(pair.diff().changes());
        }
        pair.history().ifPresent(this::history);
    }

    private void history(TableDiff history) {
        page.element("h3", say("上年指标值核对", "Last year's values"));
        if (history.isEmpty()) {
            paragraph("good", say("本年表中的上年值与上年目标一致", "this year's values of last year are last year's targets"));
            return;
        }
        page.open("table").open("thead").open("tr");
        columns(say("上年表中的目标", "target in last year's table"), say("本年表中的上年值", "last year's value in this year's"));
        for (Change change : history.changes()) {
            page.open("tr");
            row(change);
            page.close();
        }
        page.close().close();
    }

    private void changes(List<Change> changes) {
        page.open("table").open("thead").open("tr");
        page.element("th", say("类型", "kind"), "class", "narrow");
        columns(say("变更前", "before"), say("变更后", "after"));
        for (Change change : changes) {
            page.open("tr").open("td");
            tag(change.kind(), "");
            page.close();
            row(change);
            page.close();
        }
        page.close().close();
    }

    /** The rest of the headings of a table, and the beginning of its rows. */
    private void columns(String before, String after) {
        page.element("th", say("位置", "place"), "class", "middle");
        page.element("th", before).element("th", after);
        page.element("th", say("说明", "remark"), "class", "middle");
        page.close().close().open("tbody");
    }

    private void row(Change change) {
        Locale locale = language.locale();
        String before = change.before(locale);
        String after = change.after(locale);
        page.element("td", change.label().in(locale));
        if (change.kind() == ChangeKind.MOVED) {
            page.element("td", before).element("td", after);
        } else {
            MarkedTexts texts = MarkedTexts.of(before, after);
            page.open("td");
            texts.showBefore(page);
            page.close().open("td");
            texts.showAfter(page);
            page.close();
        }
        page.element("td", change.remark().in(locale));
    }

    private void paragraph(String look, String text) {
        page.element("p", text, "class", look);
    }

    private void tag(ChangeKind kind, String more) {
        page.element("span", kind.label(language.locale()) + more, "class", "tag " + LOOKS.get(kind));
    }

    private String say(String zh, String en) {
        return language.say(zh, en);
    }
}
