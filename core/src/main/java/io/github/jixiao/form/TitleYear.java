package io.github.jixiao.form;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a title tells the fiscal year. */
final class TitleYear {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");
    private static final Pattern CHINESE_YEAR = Pattern.compile("[一二][〇零○O一二三四五六七八九]{3}");

    private TitleYear() {}

    /** Whether the title says this year and nobody needs to be told again. */
    static boolean states(Optional<String> title, int year) {
        return title.filter(text -> text.contains(year + "年")).isPresent();
    }

    /** Whether a reader may find another year in the title than the given one. */
    static boolean misleads(String title, Optional<Integer> fiscalYear) {
        String text = Normalizer.normalize(title, Normalizer.Form.NFKC);
        return CHINESE_YEAR.matcher(text).find()
                || YEAR.matcher(text)
                        .results()
                        .anyMatch(found -> !fiscalYear.map(String::valueOf).equals(Optional.of(found.group())));
    }
}
