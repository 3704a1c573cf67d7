package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlankCommandTest {

    @TempDir
    private Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @CsvSource({"hubei,xlsx", "hubei,docx", "national-2015,xlsx", "national-2015,docx"})
    void anEmptyFormIsWrittenAndReadWithoutFindings(String layout, String format) {
        String form = file("form." + format);
        assertThat(Run.of("blank", form, "--layout", layout)).isEqualTo(new Run(0, "", ""));
        JsonNode read = Run.of("read", form, "--json").json().get(0);
        assertThat(read.get("status").asText()).isEqualTo("READ");
        assertThat(read.get("findings")).isEmpty();
        assertThat(read.get("cells").get("unrecognised").asInt()).isZero();
    }

    @Test
    void optionsAreSeenInTheForm() {
        String form = file("form.xlsx");
        Run run = Run.of(
                "blank",
                form,
                "--year",
                "2026",
                "--unit",
                "元",
                "--regime",
                "GUIDELINE_2021",
                "--goals",
                "2",
                "--long-term-goals",
                "1",
                "--rows",
                "1",
                "--projects",
                "3");
        assertThat(run).isEqualTo(new Run(0, "", ""));
        JsonNode table =
                Run.of("read", form, "--json").json().get(0).get("tables").get(0);
        assertThat(table.get("fiscalYear").asInt()).isEqualTo(2026);
        assertThat(table.get("moneyUnit").asText()).isEqualTo("元");
        assertThat(table.get("goals")).hasSize(3);
        assertThat(table.at("/goals/1/indicators/0/level1").asText()).isEqualTo("成本指标");
    }

    @Test
    void theSameCallGivesTheSameBytes() throws IOException {
        for (String format : new String[] {".xlsx", ".docx"}) {
            Run.of("blank", file("a" + format));
            Run.of("blank", file("b" + format));
            assertThat(Files.readAllBytes(folder.resolve("a" + format)))
                    .isEqualTo(Files.readAllBytes(folder.resolve("b" + format)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "form.json,--goals,1,no format to write json",
        "form.xlsx,--layout,none,there is no layout none; there are hubei",
        "form.xlsx,--goals,0,the number of goals is to be one of 1 to 99",
        "form.xlsx,--unit,匹,not a unit of money: 匹",
        "form.xlsx,--regime,none,there is no regime none; there are GUIDELINE_2015",
        "form.xlsx,--year,soon,soon"
    })
    void wrongUsage(String out, String option, String value, String message) {
        Run run = Run.of("blank", file(out), option, value);
        assertThat(run.exit()).isEqualTo(64);
        assertThat(run.err()).contains(message);
        assertThat(folder.resolve(out)).doesNotExist();
    }

    @Test
    void aFailedWriteIsToldInOneLine() {
        Run run = Run.of("blank", file("no/such/folder/a.docx"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be written").doesNotContain("\tat ");
    }
}
