package io.github.jixiao.report;

import io.github.jixiao.finding.Severity;
import java.util.Locale;

/**
 * The language of a page: Chinese, else English.
 *
 * @param locale the locale asked for
 */
record Language(Locale locale) {

    boolean chinese() {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }

    /** The code for a {@code lang} attribute. */
    String code() {
        return chinese() ? "zh-CN" : "en";
    }

    String say(String zh, String en) {
        return chinese() ? zh : en;
    }

    String name(Severity severity) {
        return switch (severity) {
            case ERROR -> say("错误", "Error");
            case WARNING -> say("警告", "Warning");
            case INFO -> say("提示", "Note");
        };
    }

    /** Puts something into brackets behind a text. */
    String bracketed(String text) {
        return chinese() ? "（" + text + "）" : " (" + text + ")";
    }

    /** A label before what it names. */
    String labelled(String label, String text) {
        return label + say("：", ": ") + text;
    }
}
