package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.check.CheckPolicy;
import io.github.jixiao.check.policy.PolicyJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same, and what they show is what the programs are and print. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..");
    private static final String ENGLISH = "README.md";
    private static final String CHINESE = "README.zh-CN.md";

    @Test
    void bothHaveTheSameHeadingsTablesAndBlocks() throws IOException {
        assertThat(shape(CHINESE)).isEqualTo(shape(ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Parse", "Embed", "Generate", "OwnRule"})
    void showTheProgramsAsTheyAre(String program) throws IOException {
        String source = Files.readString(
                Path.of("src/main/java/io/github/jixiao/examples").resolve(program + ".java"));
        String shown = between(source, "// readme: begin\n", "// readme: end")
                .stripTrailing()
                .stripIndent();
        for (String readme : List.of(ENGLISH, CHINESE)) {
            assertThat(blocks(readme, "java")).as(readme).contains(shown);
        }
    }

    @ParameterizedTest
    @CsvSource({ENGLISH + ",en", CHINESE + ",zh"})
    void showWhatTheCommandPrints(String readme, String language) throws IOException {
        Run run = Run.of("check", "--lang", language, "samples/" + SampleFiles.NAME + ".docx");
        assertThat(blocks(readme, "text").get(0)).isEqualTo("examples/" + run.out() + "exit code " + run.exit());
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE})
    void showAPolicyThatIsOne(String readme) throws IOException {
        CheckPolicy policy = PolicyJson.read(blocks(readme, "json").get(0));
        assertThat(policy.on()).containsExactly("goal-both-horizons");
        assertThat(policy.accepted()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, CHINESE, "CONTRIBUTING.md"})
    void linkToFilesThatExist(String document) throws IOException {
        Matcher links = Pattern.compile("\\]\\(([^):#]+)\\)").matcher(text(document));
        while (links.find()) {
            assertThat(ROOT.resolve(links.group(1))).exists();
        }
    }

    /** Levels of headings, kinds of blocks, and rows of tables by their number of columns. */
    private static List<String> shape(String readme) throws IOException {
        List<String> shape = new ArrayList<>();
        for (String line : text(readme).split("\n", -1)) {
            if (line.startsWith("#") || line.startsWith("```")) {
                shape.add(line.replaceFirst("^(#+ ).*", "$1"));
            } else if (line.startsWith("|")) {
                shape.add("columns "
                        + line.replace("\\|", "").chars().filter(c -> c == '|').count());
            }
        }
        return shape;
    }

    private static List<String> blocks(String readme, String kind) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher block =
                Pattern.compile("```" + kind + "\n(.*?)\n```", Pattern.DOTALL).matcher(text(readme));
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }

    private static String between(String text, String begin, String end) {
        int from = text.indexOf(begin) + begin.length();
        return text.substring(from, text.indexOf(end, from));
    }

    private static String text(String document) throws IOException {
        return Files.readString(ROOT.resolve(document));
    }
}
