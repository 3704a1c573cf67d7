package io.github.jixiao.value;

/** The marks that a person writes to say that there is nothing to say: {@code /}, {@code —}, {@code ……}, 无. */
public final class Placeholder {

    private Placeholder() {}

    /**
     * Whether text is blank or stands for a blank.
     *
     * @param text any text
     * @return whether it consists of white space, or of {@code / - — _ . … ·  * \} alone, or is 无 or 空
     */
    public static boolean matches(String text) {
        boolean mark = true;
        int seen = 0;
        char only = 0;
        for (int i = 0; i < text.length() && mark; i++) {
            char c = text.charAt(i);
            if (!LabelKey.isBlank(c)) {
                seen++;
                only = c;
                mark = "/\\-—–―－_＿.。…·•*＊、".indexOf(c) >= 0;
            }
        }
        return mark || (seen == 1 && text.strip().length() == 1 && (only == '无' || only == '空'));
    }
}
