package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.value.LabelKey;
import java.util.List;

/** Tells text that parts a document and says nothing of its own: titles, chapters, sections, 续表, numbers of pages and forms. */
final class Headings {

    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_OTHER_TITLE = 40;
    private static final int LONGEST_SECTION = 20;
    private static final int LONGEST_PAGE_NUMBER = 3;

    private static final List<String> CHAPTERS = List.of("部分", "章", "节", "篇");

    private static final List<String> DOCUMENTS = List.of("卡", "书", "单");

    private Headings() {}

    /** 3, — 3 —, 第3页: what a page prints at its foot, where its file has it between two tables. */
    static boolean isPageNumber(String text) {
        String key = LabelKey.fold(text);
        String plain = key.startsWith("第") && key.endsWith("页") ? key.substring(1, key.length() - 1) : key;
        String number = trimmed(plain);
        return !number.isEmpty()
                && number.length() <= LONGEST_PAGE_NUMBER
                && number.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String trimmed(String dashed) {
        int from = 0;
        int to = dashed.length();
        while (from < to && "-—–―－".indexOf(dashed.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "-—–―－".indexOf(dashed.charAt(to - 1)) >= 0) {
            to--;
        }
        return dashed.substring(from, to);
    }

    /** 续表, （续）, …绩效目标表（续）: what follows goes on with the table above. */
    static boolean isContinuation(String text) {
        String key = text.length() > LONGEST_TITLE ? "" : LabelKey.fold(text);
        boolean bare = key.indexOf(':') < 0;
        return bare
                && (key.startsWith("续")
                        || key.startsWith("(续")
                        || key.endsWith("续表")
                        || (key.contains("(续") && key.endsWith(")")));
    }

    /** Whether a text is the title of a performance target table. */
    static boolean isTitle(String text, FormVocabulary vocabulary) {
        boolean sentence = text.chars().anyMatch(c -> "：:。；;，".indexOf(c) >= 0);
        if (text.length() > LONGEST_TITLE || sentence || isContinuation(text)) {
            return false;
        }
        String plain = LabelText.oneLine(text);
        // 目标管理卡 and 绩效计划书 are titles as well; in the midst of a text 单 and 书 are anything: 单位绩效目标
        boolean table = plain.indexOf('表') >= 0
                || DOCUMENTS.stream().anyMatch(LabelKey.of(plain).name()::endsWith);
        // 2025年度绩效目标 may as well be a label
        return vocabulary
                .titleKind(plain)
                .filter(kind -> table || (kind != Meaning.TARGET_TABLE && PrintedYear.within(text) != null))
                .isPresent();
    }

    /** 部门收支预算总表, 附表3 三公经费预算表: the title of some table. */
    static boolean isOtherTitle(String text) {
        return text.length() <= LONGEST_OTHER_TITLE
                && (text.endsWith("表") || text.endsWith("表）"))
                && text.chars().noneMatch(c -> "：:。；;，、".indexOf(c) >= 0);
    }

    /** 第三部分 预算情况说明: the heading of a chapter of the document. */
    static boolean isChapter(String text) {
        String plain = text.length() > LONGEST_OTHER_TITLE ? "" : LabelText.oneLine(text);
        int end = 1;
        while (end < plain.length() && "一二三四五六七八九十0123456789".indexOf(plain.charAt(end)) >= 0) {
            end++;
        }
        return end > 1 && plain.startsWith("第") && CHAPTERS.stream().anyMatch(plain.substring(end)::startsWith);
    }

    /** 三、部门工作与绩效目标: the numbered heading over a part of the form. */
    static boolean isSection(String text) {
        int dot = text.indexOf('、');
        return dot > 0
                && dot <= 2
                && text.length() <= LONGEST_SECTION
                && text.chars().limit(dot).allMatch(c -> "一二三四五六七八九十".indexOf(c) >= 0)
                && text.chars().skip(dot + 1).noneMatch(c -> "：:。；;，、%".indexOf(c) >= 0 || Character.isDigit(c))
                && !text.endsWith("表");
    }

    /** The title behind a number of the form: 表2　…绩效目标表. */
    static String withoutFormNumber(String title) {
        int end = 0;
        while (end < title.length() && !LabelKey.isBlank(title.charAt(end))) {
            end++;
        }
        boolean numbered = end < title.length() && isFormNumber(LabelKey.fold(title.substring(0, end)));
        return numbered ? LabelKey.strip(title.substring(end)) : title;
    }

    /** （　　年度）: the place for the year in a form that nobody has filled in. */
    static boolean isYearLeftBlank(String key) {
        return key.equals("(年度)") || key.equals("(年)");
    }

    /** 表6, 附件2, 附表1-3: the number of the form. */
    static boolean isFormNumber(String key) {
        for (String word : List.of("附件", "附表", "表")) {
            if (key.startsWith(word)) {
                String rest = key.substring(word.length());
                return rest.chars().allMatch(c -> (c >= '0' && c <= '9') || "-一二三四五六七八九十.:".indexOf(c) >= 0);
            }
        }
        return false;
    }
}
