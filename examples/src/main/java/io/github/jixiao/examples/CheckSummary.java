package io.github.jixiao.examples;

import io.github.jixiao.check.CheckReport;
import io.github.jixiao.check.RuleOutcome;
import io.github.jixiao.finding.Fix;
import io.github.jixiao.finding.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints the check of a file for a person: a heading, a line for each finding and for the way to put it right, a line for
 * the verdict.
 */
final class CheckSummary {

    private final Console console;
    private final Locale locale;

    CheckSummary(Console console, Locale locale) {
        this.console = console;
        this.locale = locale;
    }

    void show(CheckedFile checked) {
        console.result(checked.file().name());
        boolean several = checked.report().tables().size() > 1;
        for (TableFinding found : checked.findings()) {
            String table = several && found.table() != TableFinding.OF_FILE ? place(checked, found.table()) + " " : "";
            console.result("  " + table + found.finding().display(locale));
            found.finding().fix().ifPresent(fix -> console.result("    " + suggestion(fix)));
        }
        checked.report()
                .accepted()
                .forEach(accepted -> console.result("  " + say("（已接受：", "(accepted: ") + accepted.reason()
                        + say("）", ") ") + accepted.finding().display(locale)));
        console.result("  " + verdict(checked));
    }

    private String suggestion(Fix fix) {
        if (fix.after().isEmpty()) {
            return say("建议：删去", "suggestion: take it out");
        }
        String text = fix.after().get();
        return fix.before().isEmpty()
                ? say("建议：填写 ", "suggestion: fill in ") + text
                : say("建议：改为 ", "suggestion: change to ") + text;
    }

    private static String place(CheckedFile checked, int table) {
        return checked.report().tables().get(table).place();
    }

    private String verdict(CheckedFile checked) {
        CheckReport report = checked.report();
        List<TableFinding> findings = checked.findings();
        String counts = chinese()
                ? "错误 %d 个，警告 %d 个，提示 %d 个"
                        .formatted(
                                count(findings, Severity.ERROR),
                                count(findings, Severity.WARNING),
                                count(findings, Severity.INFO))
                : "%d errors, %d warnings, %d infos"
                        .formatted(
                                count(findings, Severity.ERROR),
                                count(findings, Severity.WARNING),
                                count(findings, Severity.INFO));
        return counts + (report.passes() ? say("；通过", "; passes") : say("；不通过", "; does not pass")) + unjudged(report);
    }

    private String unjudged(CheckReport report) {
        List<String> ids = report.rules().entrySet().stream()
                .filter(rule -> rule.getValue().outcome() == RuleOutcome.NOT_JUDGED)
                .map(Map.Entry::getKey)
                .toList();
        return ids.isEmpty()
                ? ""
                : say("；缺少依据未判断：", "; not judged for want of input: ") + String.join(say("、", ", "), ids);
    }

    private static long count(List<TableFinding> findings, Severity severity) {
        return findings.stream()
                .filter(found -> found.finding().severity() == severity)
                .count();
    }

    private boolean chinese() {
        return locale.equals(Locale.CHINESE);
    }

    private String say(String zh, String en) {
        return chinese() ? zh : en;
    }
}
