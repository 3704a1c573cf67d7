package io.github.jixiao.word;

import io.github.jixiao.grid.EditSummary;
import io.github.jixiao.grid.Shade;
import java.util.List;
import java.util.stream.Collectors;

/** Markup to be inserted into a part, with the prefix that the part has for it. */
record Snippets(String prefix, String declaration) {

    /** By this tag of its content control a reader knows the list of a review. */
    static final String MARK = "jixiao-summary";

    private static final String GAP = "\u3000";
    private static final String TITLE_SIZE = "32";
    private static final String TEXT_SIZE = "21";

    /** In the prefix of an element of the part; where that is none, attributes need one all the same. */
    static Snippets like(String tagName) {
        int colon = tagName.indexOf(':');
        return colon > 0
                ? new Snippets(tagName.substring(0, colon + 1), "")
                : new Snippets("w:", " xmlns:w=\"" + Markup.NAMESPACE + "\"");
    }

    String shading(Shade shade) {
        return empty("shd", "val", "clear", "color", "auto", "fill", shade.rgb());
    }

    String cellProperties(Shade shade) {
        return element("tcPr", shading(shade));
    }

    String commentStart(int id) {
        return empty("commentRangeStart", "id", String.valueOf(id));
    }

    String commentEnd(int id) {
        String number = String.valueOf(id);
        return empty("commentRangeEnd", "id", number) + element("r", empty("commentReference", "id", number));
    }

    /** Without a date: the same comment is the same bytes. */
    String comment(int id, String author, String note) {
        String initial = author.isEmpty() ? "" : author.substring(0, author.offsetByCodePoints(0, 1));
        StringBuilder out = new StringBuilder(
                start("comment", "id", String.valueOf(id), "author", escaped(author), "initials", escaped(initial)));
        for (String line : note.split("\n", -1)) {
            out.append(element("p", element("r", text(line))));
        }
        return out + end("comment");
    }

    /**
     * The list on pages of its own, as Word keeps cover pages. It is no table: that would make the tables behind it the
     * second, the third …
     */
    String summary(EditSummary summary) {
        StringBuilder out = new StringBuilder();
        out.append(paragraph(empty("jc", "val", "center"), empty("b") + size(TITLE_SIZE), summary.title()));
        summary.lead().forEach(line -> out.append(paragraph(empty("jc", "val", "left"), size(TEXT_SIZE), line)));
        summary.rows().forEach(row -> out.append(row(row)));
        out.append(element("p", element("r", empty("br", "type", "page"))));
        String cover = empty("docPartGallery", "val", "Cover Pages") + empty("docPartUnique");
        String properties = element("sdtPr", empty("tag", "val", MARK) + element("docPartObj", cover));
        return element("sdt", properties + element("sdtContent", out.toString()));
    }

    private String row(EditSummary.Row row) {
        String look = empty("spacing", "before", "60", "after", "60")
                + empty("ind", "left", "420", "hanging", "420")
                + empty("jc", "val", "left");
        String shading = row.shade().map(this::shading).orElse("");
        int marks = Math.min(EditSummary.MARKS, row.texts().size());
        String mark = line(row.texts().subList(0, marks));
        String rest = line(row.texts().subList(marks, row.texts().size()));
        return element(
                "p",
                element("pPr", look)
                        + run(empty("b") + size(TEXT_SIZE) + shading, mark)
                        + run(size(TEXT_SIZE), GAP + rest));
    }

    private static String line(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining(GAP));
    }

    private String paragraph(String look, String font, String text) {
        return element("p", element("pPr", look) + run(font, text));
    }

    private String size(String halfPoints) {
        return empty("sz", "val", halfPoints);
    }

    /** A run in a look, which may be empty. */
    String run(String look, String text) {
        return element("r", (look.isEmpty() ? "" : element("rPr", look)) + texts(text));
    }

    /** What stands in a run: lines with breaks between, tabs apart; nothing for a text that is empty. */
    String texts(String text) {
        StringBuilder run = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c == '\n' || c == '\t') {
                run.append(i == from ? "" : text(text.substring(from, i)));
                run.append(i == text.length() ? "" : empty(c == '\t' ? "tab" : "br"));
                from = i + 1;
            }
        }
        return run.toString();
    }

    /** A paragraph of markup. */
    String paragraph(String properties, String runs) {
        return element("p", properties + runs);
    }

    private String text(String text) {
        return "<" + prefix + "t" + declaration + " xml:space=\"preserve\">" + escaped(text) + end("t");
    }

    private static String escaped(String text) {
        return ParagraphWriter.printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private String element(String name, String content) {
        return start(name) + content + end(name);
    }

    String empty(String name, String... attributes) {
        String tag = start(name, attributes);
        return tag.substring(0, tag.length() - 1) + "/>";
    }

    /** Attributes are names and escaped values in turn. */
    private String start(String name, String... attributes) {
        StringBuilder out = new StringBuilder("<" + prefix + name + declaration);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(prefix).append(attributes[i]);
            out.append("=\"").append(attributes[i + 1]).append('"');
        }
        return out.append('>').toString();
    }

    String end(String name) {
        return "</" + prefix + name + ">";
    }
}
