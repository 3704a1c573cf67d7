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

    /** A browser is told to load and run nothing. */
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            %s</style>
            </head>
            <body>
            """;

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
        out.append(HEAD.formatted(chinese ? "zh-CN" : "en", title, PageStyle.CSS));
        out.append("<h1>").append(title).append("</h1>\n<dl>\n");
        fact(say("变更前", "before"), before);
        fact(say("变更后", "after"), after);
        out.append("</dl>\n");
        counts();
        diff.pairs().forEach(this::pair);
        out.append("</body>\n</html>\n");
    }

    private void fact(String label, String text) {
        out.append("<dt>")
                .append(label)
                .append("</dt><dd>")
                .append(Html.text(text))
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
            out.append("<h2>").append(Html.text(name)).append("</h2>\n");
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
        out.append("<h3>").append(say("上年指标值核对", "Last year's values")).append("</h3>\n");
        if (history.isEmpty()) {
            paragraph("good", say("本年表中的上年值与上年目标一致", "this year's values of last year are last year's targets"));
        } else {
            heading(
                    "",
                    say("上年表中的目标", "target in last year's table"),
                    say("本年表中的上年值", "last year's value in this year's"));
            for (Change change : history.changes()) {
                out.append("<tr>");
                row(change);
            }
            out.append("</tbody>\n</table>\n");
        }
    }

    private void paragraph(String look, String text) {
        out.append("<p class=\"").append(look).append("\">").append(text).append("</p>\n");
    }

    private void changes(List<Change> changes) {
        heading("<th class=\"narrow\">" + say("类型", "kind") + "</th>", say("变更前", "before"), say("变更后", "after"));
        for (Change change : changes) {
            out.append("<tr><td>");
            tag(change.kind(), "");
            out.append("</td>");
            row(change);
        }
        out.append("</tbody>\n</table>\n");
    }

    private void heading(String first, String before, String after) {
        out.append("<table>\n<thead><tr>")
                .append(first)
                .append("<th class=\"middle\">")
                .append(say("位置", "place"))
                .append("</th><th>")
                .append(before)
                .append("</th><th>")
                .append(after)
                .append("</th><th class=\"middle\">")
                .append(say("说明", "remark"))
                .append("</th></tr></thead>\n<tbody>\n");
    }

    private void row(Change change) {
        String before = change.before(locale);
        String after = change.after(locale);
        MarkedTexts texts = change.kind() == ChangeKind.MOVED
                ? new MarkedTexts(Html.text(before), Html.text(after))
                : MarkedTexts.of(before, after);
        out.append("<td>")
                .append(Html.text(change.label().in(locale)))
                .append("</td><td>")
                .append(texts.before())
                .append("</td><td>")
                .append(texts.after())
                .append("</td><td>")
                .append(Html.text(change.remark().in(locale)))
                .append("</td></tr>\n");
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
