package io.github.jixiao.value;

/** The marks that a person writes to say that there is nothing to say: {@code /}, {@code —}, {@code ……}, 无. */
public final class Placeholder {

    private static final String MARKS = "/／\\-‐‑‒–—―−－﹣─━~～_＿.．。…⋯·•*＊、";

    private Placeholder() {}

    /**
     * Whether text is blank or stands for a blank.
     *
     * @param text any text
     * @return whether it consists of white space, or of {@code / - — _ ~ . … · * 、 \} alone, or is 无 or 空
     */
    public static boolean matches(String text) {
        char word = 0;
        boolean marked = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (LabelKey.isBlank(c)) {
                continue;
            }
            boolean mark = MARKS.indexOf(c) >= 0;
            if (word != 0 || (!mark && (marked || (c != '无' && c != '空')))) {
                return false;
            }
            marked |= mark;
            word = mark ? word : c;
        }
        return true;
    }
}
