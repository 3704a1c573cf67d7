package io.github.jixiao.form;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.value.LabelKey;
import java.util.List;

/** Finds what single texts have that paper cannot carry. */
final class TextInspection {

    /** A cell of a workbook holds 32,767 characters; the label before the text of a goal needs some of them. */
    private static final int LONGEST = 32_700;

    private final List<Finding> findings;

    TextInspection(List<Finding> findings) {
        this.findings = findings;
    }

    void text(String text, ModelPath path) {
        if (isBlank(text)) {
            findings.add(LayoutProblem.BLANK_TEXT.at(path));
            return;
        }
        if (isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1))) {
            findings.add(LayoutProblem.PADDED_TEXT.at(path));
        }
        if (text.length() > LONGEST) {
            findings.add(LayoutProblem.TEXT_TOO_LONG.at(path).with("limit", LONGEST));
        }
        text.codePoints()
                .filter(TextInspection::isForbidden)
                .mapToObj(c -> String.format("U+%04X", c))
                .findFirst()
                .ifPresent(character ->
                        findings.add(LayoutProblem.FORBIDDEN_CHARACTER.at(path).with("character", character)));
    }

    /** A text from which readers take all white space. */
    void name(String text, ModelPath path) {
        text(text, path);
        if (text.strip().chars().anyMatch(c -> isSpace((char) c))) {
            findings.add(LayoutProblem.SPACED_NAME.at(path));
        }
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isSpace((char) c));
    }

    private static boolean isSpace(char c) {
        return LabelKey.isBlank(c) || Character.isWhitespace(c);
    }

    /** What XML cannot hold or does not keep; the code point of a surrogate is one without its partner. */
    private static boolean isForbidden(int c) {
        return (c < ' ' && c != '\n' && c != '\t') || c == 0xFFFE || c == 0xFFFF || (c >= 0xD800 && c <= 0xDFFF);
    }
}
