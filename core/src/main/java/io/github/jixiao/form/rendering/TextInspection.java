package io.github.jixiao.form.rendering;

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
        if (!LabelKey.strip(text).equals(text)) {
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

    static boolean isBlank(String text) {
        return LabelKey.strip(text).isEmpty();
    }

    /** What XML cannot hold or does not keep; the code point of a surrogate is one without its partner. */
    private static boolean isForbidden(int c) {
        return (c < ' ' && c != '\n' && c != '\t') || c == 0xFFFE || c == 0xFFFF || (c >= 0xD800 && c <= 0xDFFF);
    }
}
