package io.github.jixiao.fill;

import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.Placeholder;

/** A value put among the text of a cell that holds more than it: {@code 填报人：____　联系电话：____}. */
final class InlineText {

    private static final String COLONS = "：:∶︰";
    private static final int NARROWEST_GAP = 2;

    private InlineText() {}

    /**
     * The text of a cell with a value in its place.
     *
     * @param printed the text as it is
     * @param label the label of the value, which may stand in the cell as well
     * @param old the value that stands there; empty where there is none
     * @param value the value
     */
    static String of(String printed, String label, String old, String value) {
        int from = afterLabel(printed, label);
        if (from < 0) {
            return alone(printed, old, value);
        }
        String head = printed.substring(0, from);
        int at = old.isEmpty() ? -1 : printed.indexOf(old, from);
        if (at >= 0) {
            return printed.substring(0, at) + value + printed.substring(at + old.length());
        }
        if (head.isEmpty() || COLONS.indexOf(head.charAt(head.length() - 1)) < 0) {
            head += "：";
        }
        int end = from;
        while (end < printed.length() && isRoom(printed.charAt(end))) {
            end++;
        }
        String rest = printed.substring(end);
        int gap = Math.min(end - from, Math.max(NARROWEST_GAP, end - from - value.length()));
        boolean last = rest.isEmpty() || rest.startsWith("\n");
        return head + value + (last ? "" : printed.substring(end - gap, end).replace('_', ' ')) + rest;
    }

    private static String alone(String printed, String old, String value) {
        int at = old.isEmpty() ? -1 : printed.indexOf(old);
        if (at >= 0) {
            return printed.substring(0, at) + value + printed.substring(at + old.length());
        }
        return Placeholder.matches(printed) ? value : value + LabelKey.strip(printed);
    }

    private static boolean isRoom(char c) {
        return (LabelKey.isBlank(c) && c != '\n') || c == '_' || c == '＿';
    }

    /** Where the value of a label begins; -1 where the label does not stand in the text. */
    private static int afterLabel(String printed, String label) {
        String wanted = withoutBlanks(label);
        for (int start = 0; start < printed.length() && !wanted.isEmpty(); start++) {
            int end = matched(printed, start, wanted);
            if (end >= 0) {
                int colon = end;
                while (colon < printed.length() && LabelKey.isBlank(printed.charAt(colon))) {
                    colon++;
                }
                boolean closed = colon < printed.length() && COLONS.indexOf(printed.charAt(colon)) >= 0;
                if (closed || LabelKey.strip(printed.substring(end)).isEmpty()) {
                    return closed ? colon + 1 : end;
                }
            }
        }
        return -1;
    }

    private static String withoutBlanks(String label) {
        StringBuilder out = new StringBuilder(label.length());
        label.chars().filter(c -> !LabelKey.isBlank((char) c)).forEach(c -> out.append((char) c));
        return out.toString();
    }

    /** Where the label ends that begins at a position, white space passed over; -1 where it does not begin there. */
    private static int matched(String printed, int start, String wanted) {
        int found = 0;
        int at = start;
        while (at < printed.length() && found < wanted.length()) {
            char c = printed.charAt(at);
            if (c == wanted.charAt(found)) {
                found++;
            } else if (!LabelKey.isBlank(c) || found == 0) {
                return -1;
            }
            at++;
        }
        return found == wanted.length() ? at : -1;
    }
}
