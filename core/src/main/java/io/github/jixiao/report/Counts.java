package io.github.jixiao.report;

import io.github.jixiao.finding.Severity;
import java.util.List;

/**
 * How many findings there are of each severity, without accepted ones.
 *
 * @param errors errors
 * @param warnings warnings
 * @param notes infos
 */
record Counts(long errors, long warnings, long notes) {

    static Counts of(List<NumberedFinding> findings) {
        return new Counts(
                count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.INFO));
    }

    private static long count(List<NumberedFinding> findings, Severity severity) {
        return findings.stream()
                .filter(each -> each.finding().severity() == severity)
                .count();
    }

    void cells(Markup page) {
        page.element("td", Long.toString(errors), "class", "number");
        page.element("td", Long.toString(warnings), "class", "number");
        page.element("td", Long.toString(notes), "class", "number");
    }

    String display(Language language) {
        return language.say("错误 ", "errors: ")
                + errors
                + language.say("，警告 ", ", warnings: ")
                + warnings
                + language.say("，提示 ", ", notes: ")
                + notes;
    }
}
