package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jixiao.TargetTables;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.json.TableTexts;
import io.github.jixiao.model.DepartmentTargetTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final String DOCX =
            SampleFiles.FOLDER.resolve(SampleFiles.NAME + ".docx").toString();
    private static final String XLSX =
            SampleFiles.FOLDER.resolve(SampleFiles.NAME + ".xlsx").toString();
    private static final DepartmentTargetTable SAMPLE = SampleFiles.table();

    @TempDir
    private Path folder;

    private String adjusted = "";

    @BeforeEach
    void adjust() throws IOException {
        DepartmentTargetTable table = with(SAMPLE, "/projects/0/yearBudget", "270.00");
        adjusted = write("adjusted.xlsx", with(table, "/goals/0/indicators/0/target", "≥2.5万册"));
    }

    @Test
    void theSameTableInTwoFormatsHasNoDifferences() {
        Run run = Run.of("diff", DOCX, XLSX);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(DOCX + " → " + XLSX + "\n  没有变化\n");
    }

    @Test
    void differencesArePrintedAndTold() {
        Run run = Run.of("diff", DOCX, adjusted);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out())
                .contains("  [变更] 项目支出情况/文献购置/项目本年度预算：260.00 → 270.00（增加10.00万元，增长3.8%）\n")
                .contains("  [变更] 年度目标1/新增馆藏数量/指标值：≥2万册 → ≥2.5万册（增加5000册，增长25.0%）\n")
                .endsWith("  变更 2 处\n");
        Run english = Run.of("diff", "--lang", "en", DOCX, adjusted);
        assertThat(english.out()).contains("(up 10.00 万元, 3.8%)").endsWith("  2 changed\n");
    }

    @Test
    void jsonIsOneObject() {
        Run run = Run.of("diff", DOCX, adjusted, "--json");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.json()).hasSize(1);
        JsonNode line = run.json().get(0);
        assertThat(line.fieldNames()).toIterable().containsExactly("files", "counts", "tables", "changes", "history");
        assertThat(line.at("/files/before/file").asText()).isEqualTo(DOCX);
        assertThat(line.at("/files/after/status").asText()).isEqualTo("READ");
        assertThat(line.at("/counts/CHANGED").asInt()).isEqualTo(2);
        JsonNode change = line.at("/changes/0");
        assertThat(change.get("kind").asText()).isEqualTo("CHANGED");
        assertThat(change.get("table").asInt(-1)).isZero();
        assertThat(change.at("/before/path").asText()).isEqualTo("/projects/0/yearBudget");
        assertThat(change.at("/difference/by").asInt()).isEqualTo(10);
        assertThat(change.at("/difference/unit").asText()).isEqualTo("万元");
        assertThat(line.at("/changes/1/after/number").asInt()).isEqualTo(25000);
        assertThat(line.get("history")).isEmpty();
    }

    @Test
    void lastYearsValuesAreToldApart() throws IOException {
        String lastYear =
                write("last.json", SAMPLE.withFiscalYear(SAMPLE.fiscalYear().map(year -> year - 1)));
        Run run = Run.of("diff", lastYear, DOCX);
        assertThat(run.out()).contains("上年值与上年表中的目标不一致：\n");
        JsonNode line = Run.of("diff", lastYear, DOCX, "--json").json().get(0);
        assertThat(line.at("/tables/0/consecutive").asBoolean()).isTrue();
        assertThat(line.get("history"))
                .isNotEmpty()
                .allSatisfy(
                        change -> assertThat(change.at("/after/path").asText()).endsWith("/lastYear"));
    }

    @Test
    void thePageIsWrittenBesideTheText() throws IOException {
        Path page = folder.resolve("diff.html");
        Run run = Run.of("diff", DOCX, adjusted, "--html", page.toString());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("变更 2 处");
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("<ins>270.00</ins>");
    }

    @Test
    void aComparedFileIsNeverReplaced() throws IOException {
        byte[] before = Files.readAllBytes(Path.of(adjusted));
        Run run = Run.of("diff", DOCX, adjusted, "--html", adjusted);
        assertThat(run.exit()).isEqualTo(64);
        assertThat(Files.readAllBytes(Path.of(adjusted))).isEqualTo(before);
    }

    @Test
    void aPageThatCannotBeWrittenIsToldAsSuch() {
        Path nowhere = folder.resolve("nowhere/diff.html");
        Run run = Run.of("diff", DOCX, adjusted, "--html", nowhere.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be written");
    }

    @Test
    void aFileThatCannotBeReadIsNoDifference() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.docx"), "");
        for (String file : new String[] {"nowhere.docx", empty.toString()}) {
            Run run = Run.of("diff", DOCX, file, "--json");
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.err()).startsWith("jixiao: " + file + ": ");
            assertThat(run.json().get(0).at("/files/after/status").asText()).isEqualTo("REJECTED");
            assertThat(Run.of("diff", file, DOCX).out()).isEmpty();
        }
        assertThat(Run.of("diff", DOCX).exit()).isEqualTo(64);
    }

    private String write(String name, DepartmentTargetTable table) throws IOException {
        Path file = folder.resolve(name);
        TargetTables.standard().write(table, file);
        assertThat(TargetTables.standard().read(file).table()).isEqualTo(Optional.of(table));
        return file.toString();
    }

    private static DepartmentTargetTable with(DepartmentTargetTable table, String path, String text) {
        return TableTexts.with(table, ModelPath.parse(path), text);
    }
}
