package io.github.jixiao.report;

/**
 * Two texts of which what differs is marked: the whole of short ones, of long ones what lies between their common
 * beginning and their common end.
 *
 * @param before the first
 * @param after the second
 * @param start how many characters both begin with, unmarked
 * @param end how many characters both end with, unmarked
 */
record MarkedTexts(String before, String after, int start, int end) {

    /** Of numbers and words the whole is seen at a glance, and single digits would say nothing. */
    private static final int SHORT = 16;

    static MarkedTexts of(String before, String after) {
        boolean whole = Math.min(before.length(), after.length()) <= SHORT;
        int start = whole ? 0 : commonStart(before, after);
        int end = whole ? 0 : commonEnd(before, after, Math.min(before.length(), after.length()) - start);
        return new MarkedTexts(before, after, start, end);
    }

    void showBefore(Markup page) {
        show(page, before, "del");
    }

    void showAfter(Markup page) {
        show(page, after, "ins");
    }

    private void show(Markup page, String text, String element) {
        String own = text.substring(start, text.length() - end);
        page.text(text.substring(0, start));
        if (!own.isEmpty()) {
            page.element(element, own);
        }
        page.text(text.substring(text.length() - end));
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
