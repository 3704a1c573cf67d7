package io.github.jixiao.check.rules;

import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.Placeholder;
import java.util.Optional;

/** What a reader takes for the same name, and for none at all. */
final class TextKey {

    private static final String TEMPLATE = "指标";

    private TextKey() {}

    /** The name of an indicator without the 指标1： of the national form; empty where the form is not filled in. */
    static String ofIndicator(String name) {
        String key = LabelKey.compact(name);
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
