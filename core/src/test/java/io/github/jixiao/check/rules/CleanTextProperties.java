package io.github.jixiao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.value.LabelKey;
import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CleanTextProperties {

    private static final String CHARACTERS = "培训人次甲乙丙丁戊己  \u3000\u00A0\u200B\uFEFF\t\n５Ｇ９．％≧═⼈⻓PM2.5%≥，（）";

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(CHARACTERS.toCharArray()).ofMaxLength(24);
    }

    @Property(tries = 1000)
    void cleanedAgainNothingChanges(@ForAll("texts") String text) {
        String line = CleanText.ofLine(text);
        assertThat(CleanText.ofLine(line)).isEqualTo(line);
        String prose = CleanText.ofProse(text);
        assertThat(CleanText.ofProse(prose)).isEqualTo(prose);
    }

    @Property(tries = 1000)
    void whatIsReadStaysTheSame(@ForAll("texts") String text) {
        String known = text.replace('⻓', '长');
        assertThat(read(CleanText.ofLine(text))).isEqualTo(read(known));
        assertThat(read(CleanText.ofProse(text))).isEqualTo(read(known));
    }

    /** What a person reads: no white space, compatibility forms as the characters that they stand for. */
    private static String read(String text) {
        String normal = Normalizer.normalize(text.replace('≧', '≥').replace('═', '='), Normalizer.Form.NFKC);
        return normal.chars()
                .filter(c -> !LabelKey.isBlank((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Property(tries = 500)
    void plainTextIsLeftAlone(@ForAll("texts") String text) {
        if (CleanText.isPlain(text)) {
            assertThat(CleanText.ofLine(text)).isEqualTo(text);
        }
    }

    @Example
    void radicalsOfFontsBecomeCharacters() {
        assertThat(CleanText.ofLine("⺠⽣⻓效⻔户⻋⻅⻉⻚⻛⻜⻝⻢⻥⻦⻨⻩⻬⻮⻰⻄⻆⻘")).isEqualTo("民生长效门户车见贝页风飞食马鱼鸟麦黄齐齿龙西角青");
    }

    @Example
    void blanksGoWhereTheyPartAWord() {
        assertThat(CleanText.ofLine(" 培训 人次　")).isEqualTo("培训人次");
        assertThat(CleanText.ofLine("≥ 95 %")).isEqualTo("≥ 95 %");
        assertThat(CleanText.ofLine("PM2.5　浓度")).isEqualTo("PM2.5浓度");
        assertThat(CleanText.ofLine("困难群众救助 低保对象覆盖")).isEqualTo("困难群众救助 低保对象覆盖");
        assertThat(CleanText.ofLine("≥95%\n≥90%")).isEqualTo("≥95%\n≥90%");
    }
}
