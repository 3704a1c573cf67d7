package io.github.jixiao.check.policy;

import io.github.jixiao.check.Acceptance;
import io.github.jixiao.check.CheckPolicy;
import io.github.jixiao.check.Checker;
import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleSetting;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.json.strict.JsonCursor;
import io.github.jixiao.model.IndicatorRegime;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads one policy. The rule set comes first, wherever it stands, so all is collected before it is applied. */
final class PolicyReader {

    private static final List<String> PROPERTIES =
            List.of("note", "ruleSet", "on", "off", "grade", "settings", "regime", "accept");
    private static final List<String> ACCEPTANCE = List.of("rule", "path", "digest", "message", "reason");

    private final List<String> rules;
    private final List<String> knownSettings;
    private final List<String> regimes;

    private CheckPolicy base = CheckPolicy.standard();
    private final Set<String> on = new LinkedHashSet<>();
    private final Set<String> off = new LinkedHashSet<>();
    private final Map<String, Severity> grades = new LinkedHashMap<>();
    private final Map<String, BigDecimal> settings = new LinkedHashMap<>();
    private Optional<String> regime = Optional.empty();
    private final List<Acceptance> accepted = new ArrayList<>();

    PolicyReader(Checker checker) {
        rules = checker.rules().stream().map(Rule::id).toList();
        knownSettings = checker.rules().stream()
                .flatMap(rule -> rule.settings().stream())
                .map(RuleSetting::id)
                .toList();
        regimes = checker.taxonomy().regimes().stream().map(IndicatorRegime::id).toList();
    }

    CheckPolicy read(JsonCursor in) throws IOException {
        in.object(PROPERTIES, name -> {
            switch (name) {
                case "ruleSet" -> base = RuleSets.policy(known(in, in.text(), PolicyCode.RULE_SET, RuleSets.names()));
                case "on" -> in.array(() -> switched(in, on, off));
                case "off" -> in.array(() -> switched(in, off, on));
                case "grade" -> in.object(rule -> grades.put(known(in, rule, PolicyCode.RULE, rules), severity(in)));
                case "settings" ->
                    in.object(id -> settings.put(known(in, id, PolicyCode.SETTING, knownSettings), number(in)));
                case "regime" -> regime = Optional.of(known(in, in.text(), PolicyCode.REGIME, regimes));
                case "accept" -> in.array(() -> accepted.add(acceptance(in)));
                default -> in.text();
            }
        });
        CheckPolicy.Builder policy = base.toBuilder();
        on.forEach(policy::switchOn);
        off.forEach(policy::switchOff);
        grades.forEach(policy::grade);
        settings.forEach(policy::set);
        regime.ifPresent(policy::regime);
        accepted.forEach(policy::accept);
        return policy.build();
    }

    private void switched(JsonCursor in, Set<String> way, Set<String> otherWay) throws IOException {
        String rule = known(in, in.text(), PolicyCode.RULE, rules);
        if (otherWay.contains(rule)) {
            throw in.refused(PolicyCode.ON_AND_OFF.finding().with("name", rule));
        }
        way.add(rule);
    }

    /** Settings are shares, amounts and counts, none of which is less than nothing. */
    private static BigDecimal number(JsonCursor in) throws IOException {
        BigDecimal number = in.decimal();
        if (number.signum() < 0) {
            throw in.refused(PolicyCode.NEGATIVE.finding().with("value", number.toPlainString()));
        }
        return number;
    }

    private static Severity severity(JsonCursor in) throws IOException {
        String text = in.text();
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name().equals(text))
                .findFirst()
                .orElseThrow(() -> in.refused(JsonCursor.value(
                        text,
                        Arrays.stream(Severity.values()).map(Severity::name).collect(Collectors.joining(" ")))));
    }

    private Acceptance acceptance(JsonCursor in) throws IOException {
        Map<String, String> texts = new HashMap<>();
        in.object(ACCEPTANCE, name -> texts.put(name, accepted(in, name)));
        if (texts.containsKey("digest") == texts.containsKey("message")) {
            throw in.refused(PolicyCode.SAYING.finding());
        }
        String saying = texts.containsKey("digest") ? "digest" : "message";
        return new Acceptance(
                required(in, texts, "rule"),
                ModelPath.parse(required(in, texts, "path")),
                required(in, texts, saying),
                required(in, texts, "reason"));
    }

    private String accepted(JsonCursor in, String property) throws IOException {
        String text = in.text();
        if (property.equals("rule")) {
            return known(in, text, PolicyCode.RULE, rules);
        }
        if (property.equals("path") && !text.isEmpty() && text.charAt(0) != '/') {
            throw in.refused(JsonCursor.value(text, "/goals/0/text"));
        }
        if (property.equals("reason") && text.isBlank()) {
            throw in.refused(PolicyCode.REASON.finding());
        }
        return text;
    }

    private static String required(JsonCursor in, Map<String, String> texts, String property) {
        String text = texts.get(property);
        if (text == null) {
            throw in.missing(property);
        }
        return text;
    }

    private static String known(JsonCursor in, String name, PolicyCode code, Collection<String> names) {
        if (!names.contains(name)) {
            throw in.refused(code.unknown(name, names));
        }
        return name;
    }
}
