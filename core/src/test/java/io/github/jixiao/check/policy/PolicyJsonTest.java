package io.github.jixiao.check.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.check.Acceptance;
import io.github.jixiao.check.CheckPolicy;
import io.github.jixiao.check.Checker;
import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleSetting;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.json.JsonFormatException;
import io.github.jixiao.model.IndicatorRegime;
import io.github.jixiao.model.IndicatorTaxonomy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyJsonTest {

    @TempDir
    private Path folder;

    @Test
    void readsAllThatAPolicySays() {
        assertThat(PolicyJson.read("""
                        {"note": "2026年起执行",
                         "on": ["goal-both-horizons"],
                         "off": ["hist-flat", "hist-jump"],
                         "grade": {"proj-sum": "WARNING", "val-blank": "INFO"},
                         "settings": {"val-satisfaction-floor-percent": 85.5},
                         "regime": "GUIDELINE_2021",
                         "accept": [
                           {"rule": "goal-empty", "path": "/goals/0/text", "digest": "e3b0c44298fc1c14", "reason": "系统自动命名"},
                           {"rule": "val-blank", "path": "/goals/1/indicators/0/target", "message": "未填写", "reason": "未定"}]}
                        """))
                .isEqualTo(CheckPolicy.builder()
                        .switchOn("goal-both-horizons")
                        .switchOff("hist-flat", "hist-jump")
                        .grade("proj-sum", Severity.WARNING)
                        .grade("val-blank", Severity.INFO)
                        .set("val-satisfaction-floor-percent", new BigDecimal("85.5"))
                        .regime("GUIDELINE_2021")
                        .accept(
                                acceptance("goal-empty", "/goals/0/text", "e3b0c44298fc1c14", "系统自动命名"),
                                acceptance("val-blank", "/goals/1/indicators/0/target", "未填写", "未定"))
                        .build());
    }

    private static Acceptance acceptance(String rule, String path, String saying, String reason) {
        return new Acceptance(rule, ModelPath.parse(path), saying, reason);
    }

    @Test
    void changesNothingUnlessTold() {
        assertThat(PolicyJson.read("{}")).isEqualTo(CheckPolicy.standard());
    }

    @Test
    void changesItsRuleSetWhereverThatStands() {
        CheckPolicy policy = PolicyJson.read("""
                {"off": ["goal-both-horizons"], "grade": {"proj-sum": "INFO"}, "ruleSet": "hubei"}""");
        assertThat(policy)
                .isEqualTo(RuleSets.policy("hubei").toBuilder()
                        .switchOff("goal-both-horizons")
                        .grade("proj-sum", Severity.INFO)
                        .build());
        assertThat(policy.on()).isEmpty();
        assertThat(policy.grades()).hasSizeGreaterThan(1);
    }

    @Test
    void readsAFileWithItsByteOrderMark() throws IOException {
        Path file = Files.writeString(folder.resolve("policy.json"), "\uFEFF{\"off\": [\"val-blank\"]}");
        assertThat(PolicyJson.read(file).off()).containsExactly("val-blank");
        Path gbk = Files.write(folder.resolve("gbk.json"), "{\"note\":\"审核\"}".getBytes("GBK"));
        assertThat(catchThrowableOfType(JsonFormatException.class, () -> PolicyJson.read(gbk))
                        .code())
                .isEqualTo("json-not-utf8");
        assertThatThrownBy(() -> PolicyJson.read(folder.resolve("none.json"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void refusesALargeFile() throws IOException {
        byte[] spaces = " ".repeat((16 << 20) + 1).getBytes(StandardCharsets.US_ASCII);
        Path file = Files.write(folder.resolve("large.json"), spaces);
        assertThat(catchThrowableOfType(JsonFormatException.class, () -> PolicyJson.read(file))
                        .code())
                .isEqualTo("json-too-large");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                                                  | json-type               |              | the type must be object, but is array
            null                                                | json-type               |              | the type must be object, but is null
            {"off": "val-blank"}                                | json-type               | /off         | the type must be array, but is string
            {"off": [1]}                                        | json-type               | /off/0       | the type must be string, but is number
            {"grade": ["proj-sum"]}                             | json-type               | /grade       | the type must be object, but is array
            {"grade": {"proj-sum": null}}                       | json-type               | /grade/proj-sum | the type must be string, but is null
            {"settings": {"ind-count-min-indicators": "5"}}     | json-type               | /settings/ind-count-min-indicators | the type must be number, but is string
            {"regime": {}}                                      | json-type               | /regime      | the type must be string, but is object
            {"note": 1}                                         | json-type               | /note        | the type must be string, but is number
            {"of": ["val-blank"]}                               | json-unknown-property   | /of          | there is no property of the name "of"; perhaps "off" is meant
            {"ruleset": "hubei"}                                | json-unknown-property   | /ruleset     | there is no property of the name "ruleset"; perhaps "ruleSet" is meant
            {"comment": "x"}                                    | json-unknown-property   | /comment     | there is no property of the name "comment"
            {"off": [], "off": []}                              | json-duplicate-property | /off         | the property "off" is there twice
            {"grade": {"proj-sum": "INFO", "proj-sum": "INFO"}} | json-duplicate-property | /grade/proj-sum | the property "proj-sum" is there twice
            {"ruleSet": "hubie"}                                | policy-rule-set         | /ruleSet     | there is no rule set of the name "hubie"; perhaps "hubei" is meant
            {"off": ["val-blank", "proj-sums"]}                 | policy-rule             | /off/1       | there is no rule "proj-sums"; perhaps "proj-sum" is meant
            {"on": ["GOAL-BOTH-HORIZONS"]}                      | policy-rule             | /on/0        | there is no rule "GOAL-BOTH-HORIZONS"; perhaps "goal-both-horizons" is meant
            {"grade": {"no-such-rule-at-all": "INFO"}}          | policy-rule             | /grade/no-such-rule-at-all | there is no rule "no-such-rule-at-all"
            {"grade": {"proj-sum": "FATAL"}}                    | json-value              | /grade/proj-sum | the value "FATAL" is not allowed: ERROR WARNING INFO
            {"settings": {"fund-yoy-percent": -5}}              | policy-negative         | /settings/fund-yoy-percent | a setting is not negative, but -5 is
            {"settings": {"ind-count-min": 5}}                  | policy-setting          | /settings/ind-count-min | there is no setting "ind-count-min"
            {"settings": {"ind-count-min-indicator": 5}}        | policy-setting          | /settings/ind-count-min-indicator | there is no setting "ind-count-min-indicator"; perhaps "ind-count-min-indicators" is meant
            {"settings": {"ind-count-min-indicators": NaN}}     | json-malformed          | /settings/ind-count-min-indicators | this is not well-formed JSON (line 1, column 46)
            {"settings": {"ind-count-min-indicators": 1e9}}     | json-exponent           | /settings/ind-count-min-indicators | a number must not be written with an exponent
            {"settings": {"ind-count-min-indicators": 1234567890123456789012345678901}} | json-number-too-long | /settings/ind-count-min-indicators | a number of more than 30 digits
            {"regime": "GUIDELINE_2012"}                        | policy-regime           | /regime      | there is no regime "GUIDELINE_2012"; perhaps "GUIDELINE_2015" is meant
            {"on": ["hist-flat"], "off": ["hist-flat"]}         | policy-on-and-off       | /off/0       | the rule "hist-flat" is switched both on and off
            {"accept": [{}]}                                    | policy-saying           | /accept/0    | either the digest or the message of the finding accepted must be there
            {"accept": [{"digest": "", "message": ""}]}         | policy-saying           | /accept/0    | either the digest or the message of the finding accepted must be there
            {"accept": [{"message": "", "path": "", "rule": "val-blank"}]} | json-missing-property | /accept/0/reason | the property "reason" is missing
            {"accept": [{"reason": " "}]}                       | policy-reason           | /accept/0/reason | a finding is accepted for a reason, which must not be blank
            {"accept": [{"path": "goals/0"}]}                   | json-value              | /accept/0/path | the value "goals/0" is not allowed: /goals/0/text
            {"accept": [{"rule": "val-blanc"}]}                 | policy-rule             | /accept/0/rule | there is no rule "val-blanc"; perhaps "val-blank" is meant
            {"off": []} {}                                      | json-trailing           |              | there is more after the end of the JSON
            {"off": [                                           | json-malformed          | /off         | this is not well-formed JSON (line 1, column 10)
            """)
    void refusesWithTheCodeAndThePlace(String json, String code, String path, String message) {
        JsonFormatException refused = catchThrowableOfType(JsonFormatException.class, () -> PolicyJson.read(json));
        assertThat(refused.finding().message(Locale.ENGLISH)).isEqualTo(message);
        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.path()).hasToString(path == null ? "" : path);
        assertThat(refused.finding().message(Locale.CHINESE)).doesNotContain("{");
    }

    @Test
    void knowsTheNamesOfItsChecker() {
        Checker checker = Checker.builder()
                .addStandard()
                .add(new OwnRule())
                .taxonomy(IndicatorTaxonomy.standard().with(new IndicatorRegime("OWN_2026", "office", List.of())))
                .build();
        String json = """
                {"ruleSet": "hubei", "grade": {"own-rule": "INFO", "proj-sum": "INFO"}, "settings": {"own-rule-least": 2}, "regime": "OWN_2026"}""";
        assertThat(PolicyJson.read(json, checker).grades()).containsKeys("own-rule", "proj-sum");
        assertThat(catchThrowableOfType(JsonFormatException.class, () -> PolicyJson.read(json))
                        .code())
                .isEqualTo("policy-rule");
    }

    private static final class OwnRule implements Rule {

        @Override
        public RuleDescription description() {
            return RuleDescription.of(
                    "总是成立",
                    "It always holds",
                    "",
                    new FindingCode("own-rule", Severity.ERROR, "不成立", "it does not hold"));
        }

        @Override
        public List<RuleSetting> settings() {
            return List.of(RuleSetting.of("own-rule-least", "", "1", "最少", "the least"));
        }

        @Override
        public void check(RuleContext context) {}
    }
}
