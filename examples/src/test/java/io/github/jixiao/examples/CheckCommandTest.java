package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jixiao.TargetTables;
import io.github.jixiao.check.Checker;
import io.github.jixiao.check.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandTest {

    private static final String DOCX =
            SampleFiles.FOLDER.resolve(SampleFiles.NAME + ".docx").toString();
    private static final String XLSX =
            SampleFiles.FOLDER.resolve(SampleFiles.NAME + ".xlsx").toString();

    @TempDir
    private Path folder;

    @Test
    void findsTheMistakesOfTheSample() {
        Run run = Run.of("check", "--json", DOCX);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(rules(run.json().get(0)))
                .contains(
                        "fund-total-missing",
                        "fund-share",
                        "proj-sum",
                        "proj-total-ge-year",
                        "goal-empty",
                        "ind-l2-under-l1",
                        "val-taxonomy-label",
                        "val-pct-range",
                        "val-blank");
    }

    @Test
    void bothFormatsAreJudgedAlikeAndEveryFindingHasAPlace() {
        List<JsonNode> lines = Run.of("check", "--json", DOCX, XLSX).json();
        assertThat(rules(lines.get(0))).isEqualTo(rules(lines.get(1)));
        for (JsonNode line : lines) {
            assertThat(line.get("findings")).allSatisfy(finding -> {
                assertThat(finding.get("address").asText()).isNotEmpty();
                assertThat(finding.get("table").asInt(-1)).isZero();
            });
        }
    }

    @Test
    void jsonSaysWhatCameOfEveryRule() {
        JsonNode line = Run.of("check", "--json", DOCX).json().get(0);
        assertThat(line.fieldNames()).toIterable().containsExactly("file", "status", "findings", "rules");
        assertThat(line.get("rules").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(Checker.standard().rules().stream()
                        .filter(rule -> !rule.description().onRequest())
                        .map(Rule::id)
                        .toList());
        assertThat(line.get("rules"))
                .allSatisfy(outcome ->
                        assertThat(outcome.asText()).isIn("HOLDS", "BROKEN", "NOT_APPLICABLE", "NOT_JUDGED"));
    }

    @Test
    void speaksEnglishWhereAsked() {
        String chinese = Run.of("check", DOCX).out();
        String english = Run.of("check", "--lang", "en", DOCX).out();
        assertThat(chinese).contains("第1个表格").contains("；不通过");
        assertThat(english).contains("table 1 row ").contains("; does not pass");
        assertThat(english.lines().count()).isEqualTo(chinese.lines().count());
    }

    @Test
    void aGoodTablePasses() throws IOException {
        Generate.main(folder.toString());
        Run run = Run.of("check", folder.resolve("2026.json").toString());
        assertThat(run.out()).contains("错误 0 个").contains("；通过");
        assertThat(run.exit()).isZero();
    }

    @Test
    void aMissingFileOutweighsErrors() {
        Run run = Run.of("check", "nowhere.xlsx", DOCX, "--lang", "en");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("jixiao: nowhere.xlsx: [error] file-not-found: there is no such file\n");
        assertThat(run.out()).startsWith(DOCX + "\n");
    }

    @Test
    void thePolicySwitchesOffGradesAndAccepts() throws IOException {
        JsonNode before = Run.of("check", "--json", DOCX).json().get(0);
        JsonNode blank = first(before, "val-blank");
        Path policy = Files.writeString(folder.resolve("policy.json"), """
                {"off": ["proj-sum"],
                 "grade": {"goal-empty": "WARNING"},
                 "accept": [{"rule": "val-blank", "path": "%s", "message": "%s", "reason": "活动方案未定"}]}
                """.formatted(
                        blank.get("path").asText(), blank.get("message").asText()));
        JsonNode after = Run.of("check", "--json", "--policy", policy.toString(), DOCX)
                .json()
                .get(0);
        assertThat(rules(after)).doesNotContain("proj-sum", "val-blank");
        assertThat(first(after, "goal-empty").get("severity").asText()).isEqualTo("WARNING");
        assertThat(Run.of("check", "--policy", policy.toString(), DOCX).out()).contains("（已接受：活动方案未定）");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'off': ['proj-sums']} | [error] policy-rule /off/0: there is no rule \"proj-sums\"; perhaps \"proj-sum\" is meant",
                "{'of': []} | [error] json-unknown-property /of: there is no property of the name \"of\"; perhaps \"off\" is meant",
                "[1 | [error] json-type: the type must be object, but is array",
            })
    void aPolicyThatIsNoneIsWrongUsage(String content, String message) throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.json"), content.replace('\'', '"'));
        Run run = Run.of("check", "--lang", "en", "--policy", policy.toString(), DOCX);
        assertThat(run.exit()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("jixiao: not a policy: " + policy + ": " + message + "\n");
    }

    @Test
    void aMissingPolicyIsWrongUsage() {
        Run run = Run.of("check", "--policy", "hubie", DOCX);
        assertThat(run.exit()).isEqualTo(64);
        assertThat(run.err()).contains("the rule sets are standard, hubei, guideline-2021, strict");
    }

    @Test
    void thePolicyMayBeARuleSetOrChangeOne() throws IOException {
        JsonNode hubei =
                Run.of("check", "--json", "--policy", "hubei", DOCX).json().get(0);
        assertThat(rules(hubei)).contains("goal-both-horizons");
        Path policy = Files.writeString(
                folder.resolve("policy.json"),
                "{\"ruleSet\": \"hubei\", \"off\": [\"goal-both-horizons\", \"goal-empty\"]}");
        JsonNode changed = Run.of("check", "--json", "--policy", policy.toString(), DOCX)
                .json()
                .get(0);
        assertThat(rules(changed))
                .doesNotContain("goal-both-horizons", "goal-empty")
                .contains("proj-sum");
    }

    @Test
    void tellsHowToPutThingsRight() {
        assertThat(Run.of("check", DOCX).out()).contains("未填写，应为 1300.00\n    建议：填写 1300.00\n", "\n    建议：改为 41.54%\n");
        assertThat(Run.of("check", "--lang", "en", DOCX).out()).contains("\n    suggestion: fill in 1300.00\n");
    }

    @Test
    void jsonFilesHaveNoPlacesOnPaper() throws IOException {
        Path file = folder.resolve("table.json");
        TargetTables.standard().write(SampleFiles.table(), file);
        Run run = Run.of("check", "--json", file.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json().get(0).get("findings"))
                .isNotEmpty()
                .allSatisfy(
                        finding -> assertThat(finding.get("address").isNull()).isTrue());
    }

    @Test
    void aPageShowsAllFilesBesideTheUsualResult() throws IOException {
        Path page = folder.resolve("审核.html");
        Run run = Run.of("check", "--lang", "en", "--html", page.toString(), DOCX, "nowhere.xlsx", XLSX);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out())
                .isEqualTo(Run.of("check", "--lang", "en", DOCX, XLSX).out());
        String html = Files.readString(page);
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains(SampleFiles.NAME + ".docx", SampleFiles.NAME + ".xlsx", "nowhere.xlsx")
                .contains("there is no such file")
                .doesNotContain("<script", "samples/");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(page);
        }
    }

    @Test
    void filesOfTheSameNameAreToldApartOnAPage() throws IOException {
        Path page = folder.resolve("page.html");
        Path copy = Files.copy(Path.of(DOCX), folder.resolve(SampleFiles.NAME + ".docx"));
        Run.of("check", "--html", page.toString(), DOCX, copy.toString());
        assertThat(Files.readString(page)).contains(DOCX, copy.toString());
    }

    /** The shell puts the first document there in {@code --html *.docx}. */
    @Test
    void aDocumentIsNotTakenForThePage() throws IOException {
        Path document = Files.copy(Path.of(DOCX), folder.resolve("a.docx"));
        Run run = Run.of("check", "--html", document.toString(), DOCX);
        assertThat(run.exit()).isEqualTo(64);
        assertThat(run.err()).contains("--html wants a file that ends in .html");
        assertThat(document).hasSameBinaryContentAs(Path.of(DOCX));
        assertThat(Run.of("check", "--html", folder.toString(), DOCX).exit()).isEqualTo(64);
    }

    @Test
    void aPageThatCannotBeWrittenIsTold() {
        Path page = folder.resolve("nowhere").resolve("page.html");
        Run run = Run.of("check", "--html", page.toString(), DOCX);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains(page + ": cannot be written");
        assertThat(run.out()).contains("；不通过");
    }

    private static JsonNode first(JsonNode line, String rule) {
        for (JsonNode finding : line.get("findings")) {
            if (finding.get("rule").asText().equals(rule)) {
                return finding;
            }
        }
        throw new AssertionError("no finding " + rule + " in " + line);
    }

    private static List<String> rules(JsonNode line) {
        List<String> rules = new ArrayList<>();
        line.get("findings").forEach(finding -> rules.add(finding.get("rule").asText()));
        return rules;
    }
}
