package io.github.jixiao.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives every sheet of one workbook a name that office programs accept. Not safe for use by several threads. */
final class SheetNames {

    private static final int LONGEST = 31;
    private static final String FORBIDDEN = "[]:*?/\\";

    private final Set<String> taken = new HashSet<>();
    private int count;

    /** A name as near to the wanted one as possible; {@code Sheet1} and so on where none is wanted. */
    String next(String wanted) {
        count++;
        String clean = clean(wanted);
        String base = clean.isEmpty() ? "Sheet" + count : clean;
        String name = cut(base, "");
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = cut(base, "(" + i + ")");
        }
        return name;
    }

    private static String clean(String wanted) {
        StringBuilder out = new StringBuilder();
        String text = XmlText.encoded(wanted);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(FORBIDDEN.indexOf(c) >= 0 || Character.isISOControl(c) ? '_' : c);
        }
        String stripped = out.toString().strip();
        int from = 0;
        int to = stripped.length();
        while (from < to && stripped.charAt(from) == '\'') {
            from++;
        }
        while (to > from && stripped.charAt(to - 1) == '\'') {
            to--;
        }
        return stripped.substring(from, to).strip();
    }

    private static String cut(String base, String suffix) {
        int length = Math.min(base.length(), LONGEST - suffix.length());
        if (Character.isHighSurrogate(base.charAt(length - 1))) {
            length--;
        }
        return base.substring(0, length) + suffix;
    }
}
