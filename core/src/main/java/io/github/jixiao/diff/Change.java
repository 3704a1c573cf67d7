package io.github.jixiao.diff;

import io.github.jixiao.finding.ModelPath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One difference between two tables. Immutable.
 *
 * @param kind what happened
 * @param pathBefore where it stands in the first table; empty where it is not there
 * @param pathAfter where it stands in the second table; empty where it is not there
 * @param label the labels that lead to it, for example 项目支出情况/全民阅读推广/本年度预算
 * @param before what the first table prints: one text of a property, all texts of a row, of a moved row its goal
 * @param after what the second table prints
 * @param difference by how much it changed; empty where no difference can be told
 * @param remark what a person should know of it, for example 增加5.00万元，增长0.9%; may be empty
 */
public record Change(
        ChangeKind kind,
        Optional<ModelPath> pathBefore,
        Optional<ModelPath> pathAfter,
        Phrase label,
        List<Printed> before,
        List<Printed> after,
        Optional<Difference> difference,
        Phrase remark) {

    /**
     * Takes copies of the lists.
     *
     * @param kind what happened
     * @param pathBefore where it stands in the first table
     * @param pathAfter where it stands in the second table
     * @param label the labels that lead to it
     * @param before what the first table prints
     * @param after what the second table prints
     * @param difference by how much it changed
     * @param remark what a person should know of it
     */
    public Change {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * What the first table prints, as one text.
     *
     * @param locale the language of the labels within a row: Chinese, else English
     * @return the text, of a row {@code label：text；…}; empty where nothing stands there
     */
    public String before(Locale locale) {
        return joined(before, locale);
    }

    /**
     * What the second table prints, as one text.
     *
     * @param locale the language of the labels within a row: Chinese, else English
     * @return the text, of a row {@code label：text；…}; empty where nothing stands there
     */
    public String after(Locale locale) {
        return joined(after, locale);
    }

    private static String joined(List<Printed> texts, Locale locale) {
        Phrase colon = new Phrase("：", ": ");
        Phrase mark = new Phrase("；", "; ");
        return texts.stream()
                .map(printed -> printed.label().isEmpty()
                        ? printed.text().in(locale)
                        : printed.label().in(locale)
                                + colon.in(locale)
                                + printed.text().in(locale))
                .collect(Collectors.joining(mark.in(locale)));
    }

    /**
     * One line for a person.
     *
     * @param locale Chinese, else English
     * @return for example {@code [变更] 项目支出情况/全民阅读推广/本年度预算：540.00 → 545.00（增加5.00万元，增长0.9%）}
     */
    public String display(Locale locale) {
        String texts = switch (kind) {
            case ADDED -> after(locale);
            case REMOVED -> before(locale);
            default -> before(locale) + " → " + after(locale);
        };
        String more = remark.isEmpty() ? "" : new Phrase("（" + remark.zh() + "）", " (" + remark.en() + ")").in(locale);
        return "[" + kind.label(locale) + "] " + label.in(locale) + new Phrase("：", ": ").in(locale) + texts + more;
    }

    /**
     * The line for a person, always in Chinese.
     *
     * @return {@link #display} in Chinese
     */
    @Override
    public String toString() {
        return display(Locale.CHINESE);
    }
}
