package io.github.jixiao.report;

import java.util.Locale;

/** The frame of a page, and text made into HTML. Has no state. */
final class Html {

    /** The end of a page. */
    static final String FOOT = "</body>\n</html>\n";

    private Html() {}

    /** The beginning of a page, up to its first element. A browser is told to load and run nothing. */
    static String head(String title, Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                """.formatted(chinese ? "zh-CN" : "en", escape(title), PageStyle.CSS);
    }

    /**
     * Escapes text for the content of an element and for an attribute in double quotes. Characters that HTML may not hold
     * (controls, halves of surrogate pairs) become U+FFFD.
     */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append((char) c);
                default -> out.appendCodePoint(isForbidden(c) ? 0xFFFD : c);
            }
        });
        return out.toString();
    }

    private static boolean isForbidden(int c) {
        boolean control = c < ' ' || (c >= 0x7F && c <= 0x9F);
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || half || (c & 0xFFFE) == 0xFFFE;
    }
}
