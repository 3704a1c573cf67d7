package io.github.jixiao.diff;

import java.util.Locale;

/** What happened to a text or row between two tables. */
public enum ChangeKind {
    /** It stands in the second table alone. */
    ADDED("新增", "added"),
    /** It stands in the first table alone. */
    REMOVED("删除", "removed"),
    /** It says something else. */
    CHANGED("变更", "changed"),
    /** A row has another name; it is known by the likeness of the names, or by all else that it says. */
    RENAMED("更名", "renamed"),
    /** An indicator stands under another goal. */
    MOVED("移动", "moved"),
    /** It says the same in other writing: 95.00% for 95%, 不低于95% for ≥95%, 1万元 for 10000元. */
    REWRITTEN("写法", "rewritten");

    private final Phrase label;

    ChangeKind(String zh, String en) {
        this.label = new Phrase(zh, en);
    }

    /**
     * The word for it.
     *
     * @param locale Chinese, else English
     * @return for example 新增
     */
    public String label(Locale locale) {
        return label.in(locale);
    }
}
