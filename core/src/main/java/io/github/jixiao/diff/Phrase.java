package io.github.jixiao.diff;

import java.util.Locale;

/**
 * Words in both languages. Immutable.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Phrase(String zh, String en) {

    /** No words. */
    public static final Phrase NONE = of("");

    /**
     * What is printed on paper and therefore the same in both languages.
     *
     * @param printed the text
     * @return the phrase
     */
    public static Phrase of(String printed) {
        return new Phrase(printed, printed);
    }

    /**
     * The words in a language.
     *
     * @param locale Chinese, else English
     * @return the text; may be empty
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }

    /**
     * Whether there are no words.
     *
     * @return whether both texts are empty
     */
    public boolean isEmpty() {
        return zh.isEmpty() && en.isEmpty();
    }

    /** Both, one after the other, each with the mark of its language between where neither is empty. */
    Phrase then(String zhMark, String enMark, Phrase next) {
        if (isEmpty()) {
            return next;
        }
        return next.isEmpty() ? this : new Phrase(zh + zhMark + next.zh, en + enMark + next.en);
    }

    /** The label of something below this one. */
    Phrase to(Phrase below) {
        return then("/", "/", below);
    }

    /**
     * Always in Chinese.
     *
     * @return the Chinese text
     */
    @Override
    public String toString() {
        return zh;
    }
}
