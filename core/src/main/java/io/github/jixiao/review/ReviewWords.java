package io.github.jixiao.review;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import java.util.List;
import java.util.Locale;

/** The words of a review copy in one language. */
record ReviewWords(Locale locale, boolean chinese) {

    static ReviewWords of(Locale locale) {
        return new ReviewWords(locale, locale.getLanguage().equals(Locale.CHINESE.getLanguage()));
    }

    String title() {
        return say("审核意见", "Review");
    }

    List<String> columns() {
        return chinese
                ? List.of("序号", "级别", "位置", "项目", "问题", "规则")
                : List.of("No.", "Severity", "Place", "Item", "Finding", "Rule");
    }

    String counts(long errors, long warnings, long infos) {
        return say("错误 %d 个，警告 %d 个，提示 %d 个", "%d errors, %d warnings, %d infos")
                .formatted(errors, warnings, infos);
    }

    String verdict(boolean passes) {
        return passes ? say("；通过", "; passes") : say("；不通过", "; does not pass");
    }

    String nothing() {
        return say("未发现问题", "nothing was found");
    }

    String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> say("错误", "error");
            case WARNING -> say("警告", "warning");
            case INFO -> say("提示", "info");
        };
    }

    String accepted() {
        return say("已接受", "accepted");
    }

    String accepted(Finding finding, String reason) {
        return finding.message(locale) + say("（理由：" + reason + "）", " (reason: " + reason + ")");
    }

    String message(Finding finding) {
        return finding.message(locale);
    }

    /** What the comment on the cell of a finding says. */
    String note(Finding finding) {
        String severity = severity(finding.severity());
        return say("【" + severity + "】", "[" + severity + "] ") + finding.message(locale);
    }

    String place(Finding finding) {
        return finding.address().map((Address place) -> place.display(locale)).orElse("");
    }

    private String say(String zh, String en) {
        return chinese ? zh : en;
    }
}
