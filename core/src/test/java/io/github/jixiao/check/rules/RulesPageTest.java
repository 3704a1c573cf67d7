package io.github.jixiao.check.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.check.policy.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in {@code docs} say what the rules say; {@code -Djixiao.update=true} writes them anew. */
class RulesPageTest {

    @ParameterizedTest
    @CsvSource({"rules.md, en", "rules.zh-CN.md, zh"})
    void thePageIsUpToDate(String name, Locale language) throws IOException {
        Path file = Path.of("..", "docs", name);
        String page = RulesPage.in(language);
        if (Boolean.getBoolean("jixiao.update")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, page);
        }
        assertThat(Files.readString(file))
                .as("stale: run the tests of core with -Djixiao.update=true")
                .isEqualTo(page);
    }

    @Test
    void everyRuleSetIsExplained() {
        assertThat(RulesPage.RULE_SETS.keySet()).containsExactlyInAnyOrderElementsOf(RuleSets.names());
    }
}
