package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TargetTables;
import io.github.jixiao.model.DepartmentTargetTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {

    private static final String SAMPLE =
            SampleFiles.FOLDER.resolve(SampleFiles.NAME + ".docx").toString();

    @TempDir
    private Path folder;

    /** A program that may fail to read or write. */
    @FunctionalInterface
    private interface Program {
        void run(String... arguments) throws IOException;
    }

    @Test
    void parsePrintsValues() throws IOException {
        assertThat(output(Parse::main, SAMPLE))
                .startsWith("澄川市图书馆2026年整体支出绩效目标表")
                .contains("fiscal appropriation: 1280.50")
                .contains("到馆读者人次: ≥60万人次 is a COUNT of 600000人次");
    }

    @Test
    void embedAnswersWithFindings() throws IOException {
        assertThat(output(Embed::main, SAMPLE))
                .startsWith("READ, returned")
                .contains("fund-total-missing | table 1 row ")
                .contains("to store: {\"kind\":\"department\"");
    }

    @Test
    void generateWritesTheSameTableThreeTimes() throws IOException {
        assertThat(output(Generate::main, folder.toString())).isEmpty();
        TargetTables tables = TargetTables.standard();
        Optional<DepartmentTargetTable> json =
                tables.read(folder.resolve("2026.json")).table();
        assertThat(json).isPresent();
        assertThat(tables.read(folder.resolve("2026.docx")).table()).isEqualTo(json);
        assertThat(tables.read(folder.resolve("2026.xlsx")).table()).isEqualTo(json);
    }

    @Test
    void ownRuleIsCheckedAndPutRight() throws IOException {
        assertThat(output(OwnRule::main, SAMPLE))
                .containsOnlyOnce("[warning] office-major ")
                .contains("：预算 260.00 万元，应注明为重点项目")
                .contains("/projects/0/type → 重点项目\n")
                .contains("/composition/income/total/amount → 1300.00\n")
                .contains("\"name\":\"文献购置\",\"type\":\"重点项目\"")
                .contains("[error] proj-sum ");
    }

    private static String output(Program program, String argument) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            program.run(argument);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
