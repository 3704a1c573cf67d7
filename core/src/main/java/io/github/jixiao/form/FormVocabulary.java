package io.github.jixiao.form;

import io.github.jixiao.model.FundingItem;
import io.github.jixiao.model.IndicatorTaxonomy;
import io.github.jixiao.value.LabelKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The words of the forms (表样用语): which printed label means what, in which place. Data that a user can extend:
 * {@code FormVocabulary.standard().with(Meaning.PREPARER, "填单人")}. Immutable.
 */
public final class FormVocabulary {

    private static final FormVocabulary STANDARD = load();

    private static final int LONGEST_TOTAL = 14;

    private static final String NUMERALS = "一二三四五六七八九十";

    private final Map<Place, Map<String, Meaning>> words;
    private final Modifiers modifiers;
    private final WordPatterns patterns;
    private final IndicatorTaxonomy taxonomy;

    private FormVocabulary(Map<Place, Map<String, Meaning>> words, IndicatorTaxonomy taxonomy) {
        this.words = words;
        this.modifiers = Modifiers.of(words);
        this.patterns = WordPatterns.of(words);
        this.taxonomy = taxonomy;
    }

    /**
     * The words of the published forms.
     *
     * @return the vocabulary that the library brings
     */
    public static FormVocabulary standard() {
        return STANDARD;
    }

    /**
     * This vocabulary with more words; one that has a meaning in the same place already is given the new one.
     *
     * @param meaning what the words stand for
     * @param more the words, as printed
     * @return the copy
     * @throws IllegalArgumentException where a word is blank or longer than a label can be
     */
    public FormVocabulary with(Meaning meaning, String... more) {
        Map<Place, Map<String, Meaning>> copy = copy();
        for (String word : more) {
            copy.computeIfAbsent(meaning.place(), place -> new HashMap<>()).put(key(word), meaning);
        }
        return new FormVocabulary(copy, taxonomy);
    }

    /**
     * This vocabulary with the words of another form: each line names a meaning and then, behind blanks, the words that
     * stand for it. A word that has a meaning in the same place already is given the new one. A {@code *} in a word stands
     * for any characters: {@code *依据}. Blank lines and lines that begin with {@code #} say nothing.
     *
     * <pre>
     * PREPARER  填单人 经手人
     * TARGET    拟达到值
     * </pre>
     *
     * @param lines the words, as the file {@code vocabulary.txt} of the library holds them
     * @return the copy
     * @throws IllegalArgumentException where a line begins with no {@link Meaning}, or a word is longer than a label can be
     */
    public FormVocabulary with(String lines) {
        Map<Place, Map<String, Meaning>> copy = copy();
        for (String line : lines.lines().toList()) {
            StringTokenizer parts = new StringTokenizer(line);
            if (!parts.hasMoreTokens() || line.startsWith("#")) {
                continue;
            }
            Meaning meaning = Meaning.of(parts.nextToken());
            Map<String, Meaning> known = copy.computeIfAbsent(meaning.place(), place -> new HashMap<>());
            while (parts.hasMoreTokens()) {
                known.put(key(parts.nextToken()), meaning);
            }
        }
        return new FormVocabulary(copy, taxonomy);
    }

    /**
     * This vocabulary with other names of levels.
     *
     * @param levels what the names of levels 1 and 2 mean, from {@link IndicatorTaxonomy#with}
     * @return the copy
     */
    public FormVocabulary with(IndicatorTaxonomy levels) {
        return new FormVocabulary(words, levels);
    }

    /**
     * What the names of levels mean.
     *
     * @return the taxonomy by which rows of levels are told
     */
    public IndicatorTaxonomy taxonomy() {
        return taxonomy;
    }

    private Map<Place, Map<String, Meaning>> copy() {
        Map<Place, Map<String, Meaning>> copy = new EnumMap<>(Place.class);
        words.forEach((place, known) -> copy.put(place, new HashMap<>(known)));
        return copy;
    }

    /**
     * What a label means in a place.
     *
     * @param label the folded label
     * @param place where it stands
     * @return the meaning, or null where the place knows no such word
     */
    public @Nullable Meaning find(LabelKey label, Place place) {
        if (label.name().isEmpty()) {
            return null;
        }
        Map<String, Meaning> known = words.getOrDefault(place, Map.of());
        if (!label.qualifier().isEmpty()) {
            Meaning whole = known.get(label.whole());
            if (whole != null) {
                return whole;
            }
        }
        Meaning plain = known.get(label.name());
        boolean ofYear =
                plain == null && PrintedYear.leading(label.name()) != null && PrintedYear.whole(label.name()) == null;
        Meaning dated = ofYear ? ofYear(label.name(), known) : plain;
        if (dated != null) {
            return dated;
        }
        Meaning close = place == Place.MONEY ? total(label.name()) : modifiers.find(label, place);
        return close == null ? patterns.find(label.name(), place) : close;
    }

    /**
     * Whether a record of this name is a row of sums: 合计 is, 工资总额 may as well be the name of something.
     *
     * @param label the folded name
     * @return whether it names a sum and nothing else
     */
    public boolean isSum(LabelKey label) {
        return words.getOrDefault(Place.MONEY, Map.of()).get(label.name()) == Meaning.TOTAL;
    }

    /** 部门预算资金合计: whatever a total is called, its name ends as one. */
    private @Nullable Meaning total(String name) {
        Map<String, Meaning> ends = words.getOrDefault(Place.TOTAL_END, Map.of());
        if (name.length() > LONGEST_TOTAL || ends.keySet().stream().noneMatch(name::endsWith)) {
            return null;
        }
        boolean income = name.contains("收入") || name.contains("来源");
        return income ? Meaning.INCOME_TOTAL : name.contains("支出") ? Meaning.EXPENDITURE_TOTAL : Meaning.TOTAL;
    }

    /** 2025年度目标 and 2025年预算数: of which year is another question. */
    private static @Nullable Meaning ofYear(String name, Map<String, Meaning> known) {
        Meaning meaning = known.get(name.substring(PrintedYear.LENGTH));
        int rest = PrintedYear.LENGTH + 1;
        if (meaning != null || !name.startsWith("年", PrintedYear.LENGTH) || name.length() == rest) {
            return meaning;
        }
        String undated = name.substring(rest);
        Meaning plain = known.get(undated);
        // 2026年工作任务 is 年度工作任务
        return plain == null ? known.get("年度" + undated) : plain;
    }

    /**
     * A label found, with the number that stands behind it: 年度目标2.
     *
     * @param meaning what the label stands for
     * @param number the number, or null where the label has none
     */
    public record Numbered(Meaning meaning, @Nullable Integer number) {}

    /**
     * As {@link #find}, also for goals with a number: 年度目标2, 目标（二）.
     *
     * @param label the folded label
     * @param place where it stands
     * @return the meaning and the number, or null where the place knows no such word
     */
    public @Nullable Numbered findNumbered(LabelKey label, Place place) {
        Meaning plain = find(label, place);
        if (plain != null) {
            Integer inBracket = isGoal(plain) ? number(label.qualifier()) : null;
            return new Numbered(plain, inBracket);
        }
        String name = label.name();
        int end = name.length();
        while (end > 0 && isNumeral(name.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || end == name.length()) {
            return null;
        }
        Meaning goal = find(new LabelKey(name.substring(0, end), ""), place);
        Integer number = number(name.substring(end));
        return goal != null && isGoal(goal) && number != null ? new Numbered(goal, number) : null;
    }

    /**
     * Whether a label is known anywhere outside the columns of records.
     *
     * @param label the folded label
     * @return whether some place knows it
     */
    public boolean isLabel(LabelKey label) {
        return findNumbered(label, Place.FACT) != null
                || find(label, Place.HEADING) != null
                || find(label, Place.MONEY) != null
                || find(label, Place.BOILERPLATE) != null
                || FundingItem.of(label).isPresent();
    }

    private static boolean isGoal(Meaning meaning) {
        return meaning == Meaning.ANNUAL_GOAL || meaning == Meaning.LONG_TERM_GOAL;
    }

    private static boolean isNumeral(char c) {
        return (c >= '0' && c <= '9') || NUMERALS.indexOf(c) >= 0;
    }

    /** 1 to 999 in digits, or 一 to 十 in Chinese. */
    private static @Nullable Integer number(String text) {
        if (text.length() == 1 && NUMERALS.contains(text)) {
            return NUMERALS.indexOf(text) + 1;
        }
        boolean digits = !text.isEmpty() && text.length() <= 3 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.valueOf(text) : null;
    }

    /**
     * Whether a name is that of a department by the way it ends: 青禾县财政局.
     *
     * @param name the name as printed
     * @return whether it ends as the names of departments do, and has more than that
     */
    public boolean isDepartmentName(String name) {
        Map<String, Meaning> ends = words.getOrDefault(Place.NAME_END, Map.of());
        return ends.entrySet().stream()
                .anyMatch(end -> end.getValue() == Meaning.DEPARTMENT
                        && name.endsWith(end.getKey())
                        && name.length() > end.getKey().length() + 1);
    }

    /**
     * What kind of table a title names.
     *
     * @param title the text without white space
     * @return {@link Meaning#DEPARTMENT_TABLE}, {@link Meaning#TARGET_TABLE} or a neighbour; empty where no word of a
     *     title is in it
     */
    public Optional<Meaning> titleKind(String title) {
        Meaning kind = null;
        for (Map.Entry<String, Meaning> word :
                words.getOrDefault(Place.TITLE, Map.of()).entrySet()) {
            // 部门整体支出绩效目标自评表 has words of both: what the table is not decides, and stands last
            if (title.contains(word.getKey())
                    && (kind == null || word.getValue().compareTo(kind) > 0)) {
                kind = word.getValue();
            }
        }
        return Optional.ofNullable(kind);
    }

    private static String key(String word) {
        int any = word.indexOf(WordPatterns.ANY);
        if (any >= 0) {
            String fixed = LabelKey.fold(word.substring(0, any)) + LabelKey.fold(word.substring(any + 1));
            if (fixed.isEmpty() || word.indexOf(WordPatterns.ANY, any + 1) >= 0) {
                throw new IllegalArgumentException("not a label: " + word);
            }
            return LabelKey.fold(word.substring(0, any)) + WordPatterns.ANY + LabelKey.fold(word.substring(any + 1));
        }
        String key = LabelKey.of(word).whole();
        if (key.isEmpty()) {
            throw new IllegalArgumentException("not a label: " + word);
        }
        return key;
    }

    private static FormVocabulary load() {
        try (InputStream in = Objects.requireNonNull(FormVocabulary.class.getResourceAsStream("vocabulary.txt"))) {
            String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new FormVocabulary(Map.of(), IndicatorTaxonomy.standard()).with(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
