package io.github.jixiao.check.rules;

import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.Placeholder;
import java.text.Normalizer;
import java.util.Optional;

/** What a reader takes for the same name, and for none at all. */
final class TextKey {

    private static final String TEMPLATE = "指标";

    private TextKey() {}

    /** Text without white space, in half-width forms; unlike a label it may be of any length. */
    static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(normal.length());
        for (int i = 0; i < normal.length(); i++) {
            if (!LabelKey.isBlank(normal.charAt(i))) {
                key.append(normal.charAt(i));
            }
        }
        return key.toString();
    }

    /** Most names are Chinese alone. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= 0x4E00 && c <= 0x9FFF) && !(c > ' ' && c < 0x7F)) {
                return false;
            }
        }
        return true;
    }

    /** The name of an indicator without the 指标1： of the national form; empty where the form is not filled in. */
    static String ofIndicator(String name) {
        String key = of(name);
        if (!key.startsWith(TEMPLATE)) {
            return key;
        }
        int end = TEMPLATE.length();
        while (end < key.length() && Character.isDigit(key.charAt(end))) {
            end++;
        }
        boolean numbered = end > TEMPLATE.length() && end < key.length() && key.charAt(end) == ':';
        return numbered ? key.substring(end + 1) : key;
    }

    static boolean blank(Optional<String> text) {
        return text.isEmpty() || Placeholder.matches(text.get());
    }
}
