package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LabelKeyProperties {

    @Property(tries = 2000)
    void foldingTwiceIsFoldingOnce(@ForAll("texts") String text) {
        String folded = LabelKey.fold(text);

        assertThat(LabelKey.fold(folded)).isEqualTo(folded);
        assertThat(folded.length()).isLessThanOrEqualTo(40);
        assertThat(folded.chars().noneMatch(c -> LabelKey.isBlank((char) c))).isTrue();
    }

    /** Normalizer over the whole text is the oracle of the folding that mostly does without it. */
    @Property(tries = 1000)
    void foldsToCompatibilityForms(@ForAll("plainLabels") String text) {
        String expected = Normalizer.normalize(text.replace(" ", ""), Normalizer.Form.NFKC);

        assertThat(LabelKey.fold(text)).isEqualTo(expected.length() > 40 ? "" : expected);
    }

    @Property(tries = 1000)
    void blanksMakeNoDifference(@ForAll("texts") String text) {
        String spaced = "\u3000" + text + "\n\u200B ";

        assertThat(LabelKey.of(spaced)).isEqualTo(LabelKey.of(text));
    }

    @Property(tries = 1000)
    void nameAndQualifierArePartsOfTheFoldedText(@ForAll("texts") String text) {
        LabelKey key = LabelKey.of(text);

        assertThat(LabelKey.fold(text)).contains(key.name()).contains(key.qualifier());
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().ofMaxLength(60);
        Arbitrary<String> odd = Arbitraries.of(
                        "①", "⑴", "⒈", "㈠", "（", "）", "：", "、", ".", "1", "十", "其中", "*", "年", "e", "\u0301", "\u0338",
                        "═", "¨", "ﬀ", "㎡", "…", "ﷺ", "㍻", "\u200B", "\u3000", "\uD83D", "\uDE00", "ｶ", "ﾞ", "가", "ᄀ",
                        "ᅡ", "〔", "〕", "゠", "☆", "★")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(any, odd);
    }

    @Provide
    Arbitrary<String> plainLabels() {
        return Arbitraries.strings()
                .withChars("年度目标（）％：，Ａｂ１㎡㎏Ⅲ㈠㊀ ｶﾞeé\u0301abc123()[]、。《》")
                .ofMaxLength(40);
    }
}
