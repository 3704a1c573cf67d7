package io.github.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void escapesWhatWouldBeMarkup() {
        assertThat(Html.text("a < b & \"c\" > d")).isEqualTo("a &lt; b &amp; \"c\" &gt; d");
        assertThat(Html.attribute("a < b & \"c\"\n")).isEqualTo("a &lt; b &amp; &quot;c&quot;&#10;");
    }

    @Test
    void showsWhatCannotStandInAPage() {
        assertThat(Html.text("\u0000\u001B\r")).isEqualTo("␀␛␍");
        assertThat(Html.text("\uD800x\uDC00\u0085\uFFFE")).isEqualTo("\uFFFDx\uFFFD\uFFFD\uFFFD");
        assertThat(Html.text(new String(Character.toChars(0x1FFFF)))).isEqualTo("\uFFFD");
    }

    @Test
    void leavesOtherTextAlone() {
        assertThat(Html.text("一\n二\t𠮷🌱")).isEqualTo("一\n二\t𠮷🌱");
    }
}
