package io.github.jixiao.report;

/**
 * Two texts as HTML, with what differs in them marked: the whole of short ones, of long ones what lies between their
 * common beginning and their common end.
 *
 * @param before the first, its own part in {@code del}
 * @param after the second, its own part in {@code ins}
 */
record MarkedTexts(String before, String after) {

    /** Of numbers and words the whole is seen at a glance, and single digits would say nothing. */
    private static final int SHORT = 16;

    static MarkedTexts of(String before, String after) {
        boolean whole = Math.min(before.length(), after.length()) <= SHORT;
        int start = whole ? 0 : commonStart(before, after);
        int end = whole ? 0 : commonEnd(before, after, Math.min(before.length(), after.length()) - start);
        return new MarkedTexts(mark(before, start, end, "del"), mark(after, start, end, "ins"));
    }

    private static String mark(String text, int start, int end, String element) {
        String own = text.substring(start, text.length() - end);
        String marked = own.isEmpty() ? "" : "<" + element + ">" + Html.text(own) + "</" + element + ">";
        return Html.text(text.substring(0, start)) + marked + Html.text(text.substring(text.length() - end));
    }

    private static int commonStart(String one, String other) {
        int most = Math.min(one.length(), other.length());
        int at = 0;
        while (at < most && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at > 0 && Character.isHighSurrogate(one.charAt(at - 1)) ? at - 1 : at;
    }

    private static int commonEnd(String one, String other, int most) {
        int at = 0;
        while (at < most && one.charAt(one.length() - 1 - at) == other.charAt(other.length() - 1 - at)) {
            at++;
        }
        return at > 0 && Character.isLowSurrogate(one.charAt(one.length() - at)) ? at - 1 : at;
    }
}
