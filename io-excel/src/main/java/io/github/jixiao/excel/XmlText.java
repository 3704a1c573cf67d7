package io.github.jixiao.excel;

/**
 * Text as workbooks store it: characters that XML forbids, and carriage returns, stand as {@code _xHHHH_}; so does an
 * underscore that would otherwise begin such a group.
 */
final class XmlText {

    private static final int GROUP = 7;

    private XmlText() {}

    /** The text with its groups replaced and every kind of line break as {@code \n}. */
    static String decoded(StringBuilder stored) {
        int at = stored.indexOf("_x");
        if (at < 0 && stored.indexOf("\r") < 0) {
            return stored.toString();
        }
        StringBuilder out = new StringBuilder(stored.length());
        for (int i = 0; i < stored.length(); i++) {
            int code = codeAt(stored, i);
            char c = code < 0 ? stored.charAt(i) : (char) code;
            out.append(c);
            i += code < 0 ? 0 : GROUP - 1;
        }
        return out.indexOf("\r") < 0
                ? out.toString()
                : out.toString().replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The text to store: what XML cannot hold becomes U+FFFD, so that a reader sees that something was there. */
    static String encoded(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String other = null;
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                if (out != null) {
                    out.append(c).append(text.charAt(i + 1));
                }
                i++;
                continue;
            }
            if (c == '\r') {
                other = "_x000D_";
            } else if (c == '_' && codeAt(text, i) >= 0) {
                other = "_x005F_";
            } else if (isForbidden(c)) {
                other = "\uFFFD";
            }
            if (other != null && out == null) {
                out = new StringBuilder(text.length() + GROUP).append(text, 0, i);
            }
            if (out != null) {
                out.append(other == null ? String.valueOf(c) : other);
            }
        }
        return out == null ? text : out.toString();
    }

    private static boolean isForbidden(char c) {
        return (c < ' ' && c != '\t' && c != '\n') || c >= '\uFFFE' || Character.isSurrogate(c);
    }

    private static int codeAt(CharSequence text, int at) {
        if (at + GROUP > text.length()
                || text.charAt(at) != '_'
                || text.charAt(at + 1) != 'x'
                || text.charAt(at + GROUP - 1) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + GROUP - 1; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0 || text.charAt(i) > 'f') {
                return -1;
            }
            code = code << 4 | digit;
        }
        return code;
    }
}
