package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonRefusalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                                                                 | json-malformed          |
            {                                                                                  | json-malformed          |
            {"kind":"department",}                                                             | json-malformed          | /kind
            {"kind":'department'}                                                              | json-malformed          | /kind
            {kind:"department"}                                                                | json-malformed          |
            {"kind":"department"/*,*/}                                                         | json-malformed          | /kind
            {"kind":"department","projects":[{"yearBudget":NaN}]}                              | json-malformed          | /projects/0/yearBudget
            {"kind":"department","projects":[{"yearBudget":Infinity}]}                         | json-malformed          | /projects/0/yearBudget
            {"kind":"department","projects":[{"yearBudget":007}]}                              | json-malformed          | /projects/0/yearBudget
            {"kind":"department","projects":[{"yearBudget":.5}]}                               | json-malformed          | /projects/0/yearBudget
            {"kind":"department","title":"a\tb"}                                               | json-malformed          | /title
            null                                                                               | json-type               |
            []                                                                                 | json-type               |
            "department"                                                                       | json-type               |
            {"kind":"department","title":null}                                                 | json-type               | /title
            {"kind":"department","title":5}                                                    | json-type               | /title
            {"kind":"department","title":["x"]}                                                | json-type               | /title
            {"kind":"department","fiscalYear":"2026"}                                          | json-type               | /fiscalYear
            {"kind":"department","fiscalYear":2026.0}                                          | json-type               | /fiscalYear
            {"kind":"department","department":[]}                                              | json-type               | /department
            {"kind":"department","goals":{}}                                                   | json-type               | /goals
            {"kind":"department","goals":[{"horizon":"ANNUAL"},null]}                          | json-type               | /goals/1
            {"kind":"department","extras":{"a/b":true}}                                        | json-type               | /extras/a~1b
            {"kind":"department","projects":[{},{"yearBudget":true}]}                          | json-type               | /projects/1/yearBudget
            {"kind":"department","composition":{"income":{"total":{"item":"合计","prior":{"2024":[1]}}}}} | json-type   | /composition/income/total/prior/2024
            {"kind":"department","sharedIndicators":[{"target":"95%"}]}                        | json-type               | /sharedIndicators/0/target
            {"kind":"department","sharedIndicators":[{"target":{"text":"95%","number":"95"}}]} | json-type               | /sharedIndicators/0/target/number
            {"kind":"department","sharedIndicators":[{"target":{"text":"95%","unit":{}}}]}     | json-type               | /sharedIndicators/0/target/unit
            {"kind":"project"}                                                                 | json-value              | /kind
            {"kind":"department","moneyUnit":"美元"}                                           | json-value              | /moneyUnit
            {"kind":"department","fiscalYear":99999999999}                                     | json-value              | /fiscalYear
            {"kind":"department","goals":[{"horizon":"annual"}]}                               | json-value              | /goals/0/horizon
            {"kind":"department","sharedIndicators":[{"target":{"text":"1","kind":"NUMBER"}}]} | json-value              | /sharedIndicators/0/target/kind
            {"kind":"department","sharedIndicators":[{"target":{"text":"1","comparison":">="}}]} | json-value            | /sharedIndicators/0/target/comparison
            {"kind":"department","sharedIndicators":[{"target":{"text":"1","to":"2026-02-30"}}]} | json-value            | /sharedIndicators/0/target/to
            {"kind":"department","sharedIndicators":[{"target":{"text":"1","to":"+12026-02-03"}}]} | json-value          | /sharedIndicators/0/target/to
            {"kind":"department","sharedIndicators":[{"target":{"text":" 　\\n"}}]}            | json-blank-text         | /sharedIndicators/0/target/text
            {"kind":"department","projects":[{"yearBudget":1E5}]}                              | json-exponent           | /projects/0/yearBudget
            {"kind":"department","projects":[{"yearBudget":1.0e-1000000000}]}                  | json-exponent           | /projects/0/yearBudget
            {"kind":"department","sharedIndicators":[{"target":{"text":"1","number":1e2}}]}    | json-exponent           | /sharedIndicators/0/target/number
            {"kind":"department","sharedIndicators":[{"weight":1234567890123456789012345678901}]} | json-number-too-long | /sharedIndicators/0/weight
            {"kind":"department","Title":"x"}                                                  | json-unknown-property   | /Title
            {"kind":"department","goals":[{"horizon":"ANNUAL","hierarchy":[]}]}                | json-unknown-property   | /goals/0/hierarchy
            {"kind":"department","kind":"department"}                                          | json-duplicate-property | /kind
            {"kind":"department","extras":{"a":"1","a":"2"}}                                   | json-duplicate-property | /extras/a
            {"kind":"department","sharedIndicators":[{"target":{"text":"1","unit":"个","unit":"个"}}]} | json-duplicate-property | /sharedIndicators/0/target/unit
            {}                                                                                 | json-missing-property   | /kind
            {"kind":"department","goals":[{"horizon":"ANNUAL"},{"text":"x"}]}                  | json-missing-property   | /goals/1/horizon
            {"kind":"department","composition":{"income":{"lines":[{}]}}}                      | json-missing-property   | /composition/income/lines/0/item
            {"kind":"department","sharedIndicators":[{"lastYear":{"kind":"COUNT"}}]}           | json-missing-property   | /sharedIndicators/0/lastYear/text
            {"kind":"department"}{}                                                            | json-trailing           |
            {"kind":"department"} "x"                                                          | json-trailing           |
            {"kind":"department"} x                                                            | json-malformed          |
            """)
    void refusesWithTheCodeAndThePlace(String json, String code, String path) {
        JsonFormatException refused = refusal(json);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.path()).hasToString(path == null ? "" : path);
        assertThat(refused.finding().message(Locale.ENGLISH)).doesNotContain("{line}", "{expected}", "{name}");
    }

    static Stream<Arguments> hostile() {
        String open = "{\"kind\":\"department\",";
        return Stream.of(
                Arguments.of("arrays", "[".repeat(10_000), "json-type"),
                Arguments.of("unknown arrays", open + "\"x\":" + "[".repeat(10_000), "json-unknown-property"),
                Arguments.of(
                        "parts",
                        open + "\"composition\":{\"income\":{\"lines\":["
                                + "{\"item\":\"x\",\"parts\":[".repeat(10_000),
                        "json-too-deep"),
                Arguments.of(
                        "digits",
                        open + "\"projects\":[{\"yearBudget\":" + "9".repeat(10_000) + "}]}",
                        "json-number-too-long"),
                Arguments.of(
                        "many digits",
                        open + "\"projects\":[{\"yearBudget\":0." + "9".repeat(10_000_000) + "}]}",
                        "json-text-too-long"),
                Arguments.of("year", open + "\"fiscalYear\":" + "9".repeat(1_000_000) + "}", "json-number-too-long"),
                Arguments.of("text", open + "\"title\":\"" + "长".repeat(1_000_001) + "\"}", "json-text-too-long"),
                Arguments.of(
                        "name", open + "\"extras\":{\"" + "长".repeat(1_000_001) + "\":\"\"}}", "json-text-too-long"),
                Arguments.of("white space", open + " ".repeat(16 << 20) + "\"x\":1}", "json-too-large"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void refusesHostileTextQuickly(String name, String json, String code) {
        JsonFormatException refused =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(2), () -> refusal(json), name);
        assertThat(refused.code()).isEqualTo(code);
    }

    @Test
    void longestAllowedTextIsRead() {
        String text = "长".repeat(1_000_000);
        assertThat(TargetTableJson.read("{\"kind\":\"department\",\"title\":\"" + text + "\"}")
                        .title())
                .contains(text);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] gbk = {'{', '"', (byte) 0xD6, (byte) 0xD0, '"', '}'};
        byte[] utf16 = "{\"kind\":\"department\"}".getBytes(StandardCharsets.UTF_16);
        byte[] large = new byte[(16 << 20) + 1];
        assertThat(refusal(gbk).code()).isEqualTo("json-not-utf8");
        assertThat(refusal(utf16).code()).isEqualTo("json-not-utf8");
        assertThat(refusal(large).code()).isEqualTo("json-too-large");
        assertThat(refusal(new byte[0]).code()).isEqualTo("json-malformed");
    }

    @Test
    void saysWhatIsWrongInChineseAndEnglish() {
        JsonFormatException refused = refusal("{\"kind\":\"department\",\"fiscalYear\":\"2026\"}");
        assertThat(refused)
                .hasMessage("[error] json-type /fiscalYear：类型应为 integer，实为 string")
                .hasNoCause();
        assertThat(refused.finding().message(Locale.ENGLISH)).isEqualTo("the type must be integer, but is string");
        assertThat(refusal("{\n  \"kind\" \"department\"}").finding().message(Locale.ENGLISH))
                .isEqualTo("this is not well-formed JSON (line 2, column 10)");
    }

    @Test
    void quotesNoMoreThanTheBeginningOfAForeignText() {
        JsonFormatException refused = refusal("{\"kind\":\"" + "x".repeat(500_000) + "\"}");
        assertThat(refused.getMessage()).hasSizeLessThan(200);
    }

    private static JsonFormatException refusal(String json) {
        return catchThrowableOfType(JsonFormatException.class, () -> TargetTableJson.read(json));
    }

    private static JsonFormatException refusal(byte[] json) {
        return catchThrowableOfType(JsonFormatException.class, () -> TargetTableJson.read(json));
    }
}
