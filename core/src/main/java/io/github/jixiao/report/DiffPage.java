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
    private final Locale locale;
    private final boolean chinese;
    private final StringBuilder out = new StringBuilder();

    private DiffPage(FileDiff diff, Locale locale) {
        this.diff = diff;
        this.locale = locale;
        this.chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
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
        DiffPage page = new DiffPage(diff, locale);
        page.whole(before, after);
        return page.out.toString();
    }

    private void whole(String before, String after) {
        String title = say("变更对照表", "Changes between two tables");
        out.append(Html.head(title, locale)).append("<h1>").append(title).append("</h1>\n<dl>\n");
        fact(say("变更前", "before"), before);
        fact(say("变更后", "after"), after);
        out.append("</dl>\n");
        counts();
        diff.pairs().forEach(this::pair);
        out.append(Html.FOOT);
    }

    private void fact(String label, String text) {
        out.append("<dt>")
                .append(label)
                .append("</dt><dd>")
                .append(Html.escape(text))
                .append("</dd>\n");
    }

    private void counts() {
        if (diff.isEmpty()) {
            paragraph("good", say("没有变化", "nothing changed"));
            return;
        }
        out.append("<ul class=\"counts\">\n");
        diff.counts().forEach((kind, count) -> {
            if (count > 0) {
                out.append("<li>");
                tag(kind, " " + count);
                out.append("</li>\n");
            }
        });
        out.append("</ul>\n");
    }

    private void pair(TablePair pair) {
        if (diff.pairs().size() > 1 || !pair.department().isEmpty()) {
            String name =
                    pair.department().isEmpty() ? say("未注明部门的表", "a table without a department") : pair.department();
            out.append("<h2>").append(Html.escape(name)).append("</h2>\n");
        }
        if (pair.before().isEmpty()) {
            paragraph("warn", say("变更前的文件中没有这张表", "the file before has no such table"));
        } else if (pair.after().isEmpty()) {
            paragraph("warn", say("变更后的文件中没有这张表", "the file after has no such table"));
        } else if (pair.diff().isEmpty()) {
            paragraph("good", say("没有变化", "nothing changed"));
        } else {
            table(pair.diff().changes(), say("变更前", "before"), say("变更后", "after"));
        }
        pair.history().ifPresent(this::history);
    }

    private void history(TableDiff history) {
        out.append("<h3>").append(say("上年指标值核对", "Last year's values")).append("</h3>\n");
        if (history.isEmpty()) {
            paragraph("good", say("本年表中的上年值与上年目标一致", "this year's values of last year are last year's targets"));
        } else {
            table(
                    history.changes(),
                    say("上年表中的目标", "target in last year's table"),
                    say("本年表中的上年值", "last year in this year's"));
        }
    }

    private void paragraph(String look, String text) {
        out.append("<p class=\"").append(look).append("\">").append(text).append("</p>\n");
    }

    private void table(List<Change> changes, String before, String after) {
        out.append("<table>\n<thead><tr><th class=\"narrow\">")
                .append(say("类型", "kind"))
                .append("</th><th class=\"middle\">")
                .append(say("位置", "place"))
                .append("</th><th>")
                .append(before)
                .append("</th><th>")
                .append(after)
                .append("</th><th class=\"middle\">")
                .append(say("说明", "remark"))
                .append("</th></tr></thead>\n<tbody>\n");
        changes.forEach(this::row);
        out.append("</tbody>\n</table>\n");
    }

    private void row(Change change) {
        out.append("<tr><td>");
        tag(change.kind(), "");
        out.append("</td><td>").append(Html.escape(change.label().in(locale))).append("</td>");
        MarkedTexts texts = MarkedTexts.of(change.before(locale), change.after(locale));
        boolean marked = change.kind() != ChangeKind.MOVED;
        out.append("<td>").append(marked ? texts.before() : Html.escape(change.before(locale)));
        out.append("</td><td>").append(marked ? texts.after() : Html.escape(change.after(locale)));
        out.append("</td><td>").append(Html.escape(change.remark().in(locale))).append("</td></tr>\n");
    }

    private void tag(ChangeKind kind, String more) {
        out.append("<span class=\"tag ")
                .append(LOOKS.get(kind))
                .append("\">")
                .append(kind.label(locale))
                .append(more)
                .append("</span>");
    }

    private String say(String zh, String en) {
        return chinese ? zh : en;
    }
}
