package io.github.jixiao.form;

import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.MoneyUnit;

/** The text of a label as it is kept: without what people add to make it fit its cell. */
public final class LabelText {

    private LabelText() {}

    /**
     * As one line: people break and space labels to fit a narrow cell.
     *
     * @param text the label as printed
     * @return the label without white space, but for that between Latin words
     */
    public static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!LabelKey.isBlank(c)) {
                out.append(c);
            } else if (out.length() > 0 && isLatin(out.charAt(out.length() - 1)) && isLatinNext(text, i)) {
                out.append(' ');
            }
        }
        return out.toString();
    }

    private static boolean isLatinNext(String text, int at) {
        int next = at + 1;
        return next < text.length() && isLatin(text.charAt(next));
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    /**
     * The name of a line of money: without numbering, 其中, a trailing colon and a unit in brackets:
     * （二）其中：基本支出（万元） is 基本支出.
     *
     * @param printed the label as printed
     * @return the name, in the characters that were printed
     */
    public static String item(String printed) {
        String text = oneLine(LabelKey.strip(printed));
        LabelKey key = LabelKey.of(text);
        String name = MoneyUnit.of(key.qualifier()).isPresent() ? key.name() : key.whole();
        if (name.isEmpty()) {
            return text;
        }
        // the key is folded: find the same characters in the printed text, so that （ stays （
        for (int start = 0; start < text.length(); start++) {
            for (int end = text.length(); end > start; end--) {
                if (LabelKey.fold(text.substring(start, end)).equals(name)) {
                    return text.substring(start, end);
                }
            }
        }
        return name;
    }
}
