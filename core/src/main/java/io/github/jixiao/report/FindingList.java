package io.github.jixiao.report;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Fix;
import io.github.jixiao.finding.SourceMap.Slot;
import java.util.List;
import java.util.Optional;

/** Lists findings with what they say, where they stand and how to put them right. */
final class FindingList {

    /** Somebody who knows these places knows what is meant; a finding may relate to every row of a table. */
    private static final int MOST_RELATED = 6;

    private final Language language;
    private final Marks marks;

    FindingList(Language language, Marks marks) {
        this.language = language;
        this.marks = marks;
    }

    void show(Markup page, List<NumberedFinding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        page.open("ol", "class", "findings");
        findings.forEach(each -> item(page, each));
        page.close();
    }

    private void item(Markup page, NumberedFinding each) {
        Finding finding = each.finding();
        page.open("li", "id", each.id(), "class", each.kind());
        page.element("span", Integer.toString(each.number()), "class", "number");
        page.open("div", "class", "what");
        page.open("p");
        page.element("b", language.name(finding.severity())).text(" ");
        page.element("bdi", finding.message(language.locale())).close();
        finding.fix().ifPresent(fix -> fix(page, finding, fix));
        if (each.accepted()) {
            page.open("p", "class", "reason").text(language.labelled(language.say("已接受，理由", "Accepted because"), ""));
            page.element("bdi", each.reason()).close();
        }
        page.close();
        page.open("div", "class", "where").open("p");
        place(page, finding);
        page.text(" ").element("code", finding.code()).close();
        related(page, finding.related());
        page.close().close();
    }

    private void place(Markup page, Finding finding) {
        Optional<String> cell = marks.address(finding).flatMap(marks::id);
        String label = label(finding);
        String text = finding.address()
                .map(address -> address.display(language.locale()))
                .map(place -> label.isEmpty() ? place : label + language.bracketed(place))
                .orElse(label);
        if (text.isEmpty()) {
            page.text(language.say("整份文件", "the whole file"));
        } else {
            link(page, text, cell);
        }
    }

    /** What has neither labels nor an address on the paper is called by its path. */
    private String label(Finding finding) {
        if (!finding.label().isEmpty() || finding.address().isPresent()) {
            return finding.label();
        }
        String drawn =
                marks.paper().map().place(finding.path()).map(Slot::label).orElse("");
        return drawn.isEmpty() ? finding.path().toString() : drawn;
    }

    private void related(Markup page, List<Address> places) {
        if (places.isEmpty()) {
            return;
        }
        page.open("p").text(language.labelled(language.say("另见", "See also"), ""));
        for (int i = 0; i < Math.min(MOST_RELATED, places.size()); i++) {
            page.text(i == 0 ? "" : language.say("、", ", "));
            link(page, places.get(i).display(language.locale()), marks.id(places.get(i)));
        }
        if (places.size() > MOST_RELATED) {
            page.text(language.say("等 " + places.size() + " 处", " and more, " + places.size() + " in all"));
        }
        page.close();
    }

    static void link(Markup page, String text, Optional<String> id) {
        if (id.isPresent()) {
            page.open("a", "href", "#" + id.get()).element("bdi", text).close();
        } else {
            page.element("bdi", text);
        }
    }

    private void fix(Markup page, Finding finding, Fix fix) {
        String elsewhere = fix.path().equals(finding.path())
                ? ""
                : marks.paper().map().place(fix.path()).map(Slot::label).orElse("");
        page.open("p", "class", "fix").element("bdi", language.labelled(language.say("建议", "Suggestion"), way(fix)));
        if (!elsewhere.isEmpty()) {
            page.element("bdi", language.bracketed(elsewhere));
        }
        page.close();
    }

    private String way(Fix fix) {
        Optional<String> before = fix.before();
        if (fix.after().isEmpty()) {
            String gone = before.filter(text -> !text.isBlank())
                    .map(text -> "“" + text + "”")
                    .orElse("");
            return gone.isEmpty() ? language.say("删去", "take it out") : language.say("删去", "take out ") + gone;
        }
        String after = fix.after().get();
        if (before.isEmpty()) {
            return language.say("填写“", "fill in “") + after + "”";
        }
        return language.say("将“", "replace “") + before.get() + language.say("”改为“", "” with “") + after + "”";
    }
}
