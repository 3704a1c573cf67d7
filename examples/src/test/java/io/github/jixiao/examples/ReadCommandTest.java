package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jixiao.json.TargetTableJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    private static final String DOCX =
            SampleFiles.FOLDER.resolve(SampleFiles.NAME + ".docx").toString();
    private static final String XLSX =
            SampleFiles.FOLDER.resolve(SampleFiles.NAME + ".xlsx").toString();

    @TempDir
    private Path folder;

    @Test
    void jsonIsOneLineOfTheContractAFile() {
        Run run = Run.of("read", "--json", DOCX, XLSX);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        List<JsonNode> lines = run.json();
        assertThat(lines).hasSize(2);
        for (JsonNode line : lines) {
            assertThat(line.fieldNames()).toIterable().containsExactly("file", "status", "tables", "findings", "cells");
            assertThat(line.get("status").asText()).isEqualTo("READ");
            assertThat(line.get("cells").fieldNames())
                    .toIterable()
                    .containsExactly("total", "label", "value", "boilerplate", "extra", "unrecognised");
            assertThat(TargetTableJson.read(line.get("tables").get(0).toString()))
                    .isEqualTo(SampleFiles.table());
        }
        assertThat(lines.get(0).get("file").asText()).isEqualTo(DOCX);
        assertThat(lines.get(1).get("file").asText()).isEqualTo(XLSX);
    }

    @Test
    void cellsAddUp() {
        JsonNode cells = Run.of("read", "--json", DOCX).json().get(0).get("cells");
        int sum = 0;
        for (String kind : List.of("label", "value", "boilerplate", "extra", "unrecognised")) {
            sum += cells.get(kind).asInt();
        }
        assertThat(cells.get("total").asInt()).isEqualTo(sum).isPositive();
    }

    @Test
    void aMissingFileStopsNothing() {
        Run run = Run.of("read", "--json", "nowhere.docx", DOCX);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("jixiao: nowhere.docx: [error] file-not-found：找不到文件\n");
        assertThat(run.json()).extracting(line -> line.get("status").asText()).containsExactly("REJECTED", "READ");
        JsonNode finding = run.json().get(0).get("findings").get(0);
        assertThat(finding.fieldNames())
                .toIterable()
                .containsExactly("rule", "severity", "path", "address", "table", "message");
    }

    @Test
    void otherContentIsRefusedWithoutATrace() throws IOException {
        Path pdf = Files.writeString(folder.resolve("扫描件.docx"), "%PDF-1.7");
        Run run = Run.of("read", pdf.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("unsupported-format").contains("PDF").doesNotContain("\tat ");
    }

    @Test
    void aFolderIsNoFile() {
        Run run = Run.of("read", folder.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("file-unreadable").doesNotContain("\tat ");
    }

    @Test
    void aPersonSeesColumnsUnderTheirHeadings() {
        Run run = Run.of("read", DOCX);
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains("澄川市图书馆2026年整体支出绩效目标表\n====================================\n")
                .contains("""
                          收支构成        当年金额    占比     2025     2024
                          收入  财政拨款   1280.50  98.50%  1210.00  1150.00
                        """)
                .contains("""
                        年度目标2
                          （未填写）
                          一级指标  二级指标        三级指标           前年   上年  指标值  依据
                        """);
    }
}
