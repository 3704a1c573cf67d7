package io.github.jixiao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.RuleOutcome;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} says what the rules say; {@code -Djixiao.update=true} writes it anew. */
class RulesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "rules.md");

    private static final Map<RuleOutcome, String> OUTCOMES = Map.of(
            RuleOutcome.HOLDS, "holds",
            RuleOutcome.BROKEN, "broken",
            RuleOutcome.NOT_JUDGED, "not judged",
            RuleOutcome.NOT_APPLICABLE, "not applicable");

    @Test
    void thePageIsUpToDate() throws IOException {
        String page = page();
        if (Boolean.getBoolean("jixiao.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("stale: run the tests of core with -Djixiao.update=true")
                .isEqualTo(page);
    }

    private static String page() {
        StringBuilder out = new StringBuilder();
        out.append("# Rules 规则\n\n");
        out.append(
                        "The rules of `Checker.standard()`. This page is written from the rules themselves; the examples are run ")
                .append("by the tests.\n\n");
        out.append("| rule | severity | statement | 应当成立 |\n|---|---|---|---|\n");
        for (Rule rule : StandardRules.all()) {
            RuleDescription description = rule.description();
            out.append("| [`%s`](#%s) | %s | %s | %s |\n"
                    .formatted(rule.id(), rule.id(), rule.severity(), description.en(), description.zh()));
        }
        StandardRules.all().forEach(rule -> rule(out, rule));
        return out.toString();
    }

    private static void rule(StringBuilder out, Rule rule) {
        RuleDescription description = rule.description();
        out.append("\n## %s\n\n".formatted(rule.id()));
        out.append("%s  \n%s\n\n".formatted(description.zh(), description.en()));
        out.append("Source: %s\n".formatted(description.citation()));
        if (!description.strongerThan().isEmpty()) {
            out.append("\nSilences at the same place: %s\n"
                    .formatted(description.strongerThan().stream()
                            .map(id -> "`" + id + "`")
                            .collect(Collectors.joining(", "))));
        }
        out.append("\n| severity | 提示 | message |\n|---|---|---|\n");
        for (FindingCode code : description.codes()) {
            out.append("| %s | %s | %s |\n".formatted(code.severity(), code.zh(), code.en()));
        }
        out.append('\n');
        rule.examples().forEach(example -> example(out, rule, example));
    }

    private static void example(StringBuilder out, Rule rule, RuleExample example) {
        out.append("- %s: %s".formatted(OUTCOMES.get(example.outcome()), example.caption()));
        if (example.outcome() == RuleOutcome.NOT_JUDGED) {
            out.append(example.places().stream()
                    .map(ModelPath::toString)
                    .collect(Collectors.joining("`, `", " (`", "`)")));
        }
        out.append('\n');
        for (Finding finding : ExampleRun.of(rule, example).findings()) {
            out.append("  - `%s` %s\n".formatted(finding.path(), finding.message(Locale.CHINESE)));
        }
    }
}
