package io.github.jixiao.diff;

import io.github.jixiao.value.LabelKey;
import java.util.Arrays;

/** How alike two names are: the share of their pairs of neighbouring characters that they have in common. */
final class Likeness {

    /**
     * Names are taken for one another from here on. Names that differ in the one word that matters (项目完成及时率 and
     * 项目完成合格率, 群众满意度 and 企业满意度) share just half of their pairs; a word put in or left out
     * (康复经费 and 残疾人康复经费, 办公楼维修项目 and 办公楼维修改造项目) leaves two thirds and more. Names of different
     * rows of one table seldom share a third.
     */
    static final double ALIKE = 0.6;

    /** More of a text than this does not make it better known. */
    private static final int MOST = 400;

    private final int[] pairs;

    private Likeness(int[] pairs) {
        this.pairs = pairs;
    }

    static Likeness of(String text) {
        String folded = LabelKey.compact(text.length() > MOST ? text.substring(0, MOST) : text);
        int[] pairs = new int[Math.max(0, folded.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = folded.charAt(i) << Character.SIZE | folded.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return new Likeness(pairs);
    }

    /** Twice the common pairs by all pairs: 1 for the same text, 0 where nothing is shared. */
    double to(Likeness other) {
        int all = pairs.length + other.pairs.length;
        int common = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < pairs.length && theirs < other.pairs.length) {
            int order = Integer.compare(pairs[mine], other.pairs[theirs]);
            common += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return all == 0 ? 0 : 2.0 * common / all;
    }

    /** A name without its numbering, too: （一）康复经费 is 康复经费. */
    static String key(String name) {
        String label = LabelKey.of(name).whole();
        return label.isEmpty() ? LabelKey.compact(name) : label;
    }
}
