package io.github.jixiao.word;

import org.jspecify.annotations.Nullable;

/** Text of markup as it is read. */
final class XmlText {

    private XmlText() {}

    /** The characters that references stand for. */
    static String decoded(String raw) {
        if (raw.indexOf('&') < 0) {
            return raw;
        }
        StringBuilder out = new StringBuilder(raw.length());
        int at = 0;
        while (at < raw.length()) {
            int end = raw.charAt(at) == '&' ? raw.indexOf(';', at) : -1;
            String character = end < 0 ? null : character(raw.substring(at + 1, end));
            out.append(character == null ? raw.substring(at, at + 1) : character);
            at = character == null ? at + 1 : end + 1;
        }
        return out.toString();
    }

    private static @Nullable String character(String name) {
        return switch (name) {
            case "amp" -> "&";
            case "lt" -> "<";
            case "gt" -> ">";
            case "quot" -> "\"";
            case "apos" -> "'";
            default ->
                name.startsWith("#x")
                        ? Character.toString(Integer.parseInt(name.substring(2), 16))
                        : name.startsWith("#") ? Character.toString(Integer.parseInt(name.substring(1))) : null;
        };
    }
}
