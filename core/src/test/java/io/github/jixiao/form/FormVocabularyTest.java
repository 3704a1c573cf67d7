package io.github.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.value.LabelKey;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The words of forms as data. */
class FormVocabularyTest {

    @Test
    void noWordOfTheLibraryMeansTwoThingsInOnePlace() throws IOException {
        Map<String, String> seen = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(FormVocabulary.class.getResourceAsStream("vocabulary.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line :
                    text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
                List<String> words = List.of(line.split("\\s+"));
                Place place = Meaning.of(words.get(0)).place();
                for (String word : words.subList(1, words.size())) {
                    String other = seen.put(place + " " + LabelKey.of(word).whole(), words.get(0));
                    assertThat(other).as(word).isIn(null, words.get(0));
                }
            }
        }
        assertThat(seen).isNotEmpty();
    }

    @Test
    void theSameWordMeansDifferentThingsInDifferentPlaces() {
        FormVocabulary standard = FormVocabulary.standard();
        assertThat(standard.find(LabelKey.of("三级指标"), Place.INDICATOR_COLUMN)).isEqualTo(Meaning.INDICATOR_NAME);
        assertThat(standard.find(LabelKey.of("三级指标"), Place.PROJECT_COLUMN)).isNull();
    }

    @Test
    void wordsAreComparedFolded() {
        FormVocabulary words = FormVocabulary.standard().with("# a comment\n\nPREPARER  填单人 经手人（签名）\n");

        assertThat(words.find(LabelKey.of("* 填 单 人："), Place.FACT)).isEqualTo(Meaning.PREPARER);
        assertThat(words.find(LabelKey.of("经手人(签名)"), Place.FACT)).isEqualTo(Meaning.PREPARER);
        assertThat(FormVocabulary.standard().find(LabelKey.of("填单人"), Place.FACT))
                .isNull();
    }

    @Test
    void labelsMayBeginWithAYear() {
        FormVocabulary words = FormVocabulary.standard();

        assertThat(words.find(LabelKey.of("2025年度总体目标"), Place.FACT)).isEqualTo(Meaning.ANNUAL_GOAL);
        assertThat(words.find(LabelKey.of("2025年年度总体目标"), Place.FACT)).isEqualTo(Meaning.ANNUAL_GOAL);
        assertThat(words.find(LabelKey.of("2025年"), Place.FACT)).isNull();
        assertThat(words.find(LabelKey.of("20251年度总体目标"), Place.FACT)).isNull();
    }

    @Test
    void anUnknownMeaningNamesTheKnownOnes() {
        assertThatThrownBy(() -> FormVocabulary.standard().with("FILLER 填单人"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FILLER")
                .hasMessageContaining("PREPARER");
    }

    @Test
    void theKindOfATableIsInItsTitle() {
        FormVocabulary words = FormVocabulary.standard();

        assertThat(words.titleKind("青禾县残联2025年部门整体支出绩效目标申报表")).contains(Meaning.DEPARTMENT_TABLE);
        assertThat(words.titleKind("青禾县残联2025年部门整体支出绩效目标自评表")).contains(Meaning.SELF_EVALUATION);
        assertThat(words.titleKind("2025年项目支出绩效目标表")).contains(Meaning.PROJECT_TABLE);
        assertThat(words.titleKind("绩效目标申报表")).contains(Meaning.TARGET_TABLE);
        assertThat(words.titleKind("收支预算总表")).isEmpty();
    }
}
