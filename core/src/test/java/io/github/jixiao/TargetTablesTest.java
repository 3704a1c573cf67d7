package io.github.jixiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.form.reading.ReadStatus;
import io.github.jixiao.gate.CompoundFile;
import io.github.jixiao.grid.DocumentFormat;
import io.github.jixiao.grid.FormatProbe;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.json.TargetTableJson;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetTablesTest {

    private static final DepartmentTargetTable TABLE = DepartmentTargetTable.builder()
            .title("澄川市图书馆2026年整体支出绩效目标表")
            .fiscalYear(2026)
            .addGoals(Goal.annual(1, "全年免费开放"))
            .build();

    @TempDir
    private Path folder;

    /** A disk that is full after the first bytes. */
    private static class FailingFormat implements DocumentFormat {

        @Override
        public String id() {
            return "failing";
        }

        @Override
        public Set<String> extensions() {
            return new LinkedHashSet<>(List.of("fail", "also"));
        }

        @Override
        public boolean accepts(FormatProbe probe) {
            return false;
        }

        @Override
        public SourceDocument read(byte[] data, ReadLimits limits) {
            return SourceDocument.of(List.of());
        }

        @Override
        public void write(SourceDocument document, OutputStream out) throws IOException {
            out.write(new byte[10_000]);
            throw new IOException("no space left");
        }
    }

    @Test
    void aFailedWriteLeavesTheOldFileWholeAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("table.fail"), "old");
        TargetTables tables = TargetTables.of(new FailingFormat());
        assertThatThrownBy(() -> tables.write(TABLE, file)).isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileIsReplacedAndALinkStays() throws IOException {
        Path file = Files.writeString(folder.resolve("table.json"), "a longer text that stood here before".repeat(99));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        TargetTables.of().write(TABLE, link);
        assertThat(link).isSymbolicLink();
        assertThat(TargetTableJson.read(Files.readAllBytes(file))).isEqualTo(TABLE);
    }

    @Test
    void jsonIsToldByItsContent() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TargetTables.of().write(TABLE, out, "json");
        ReadResult read = TargetTables.of().read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(read.status()).isEqualTo(ReadStatus.READ);
        assertThat(read.table()).contains(TABLE);

        Path file = Files.write(folder.resolve("table.docx"), out.toByteArray());
        assertThat(TargetTables.of().read(file).findings())
                .extracting(Finding::code)
                .containsExactly("extension-mismatch");
    }

    @Test
    void jsonThatIsNoTableIsRejectedWithItsFinding() throws IOException {
        byte[] json = "{\"kind\":\"department\",\"goals\":[{}]}".getBytes(StandardCharsets.UTF_8);
        ReadResult read = TargetTables.of().read(new ByteArrayInputStream(json));
        assertThat(read.status()).isEqualTo(ReadStatus.REJECTED);
        assertThat(read.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.path().toString()).startsWith("/goals/0"));
    }

    @Test
    void contentOfNoFormatIsRejected() throws IOException {
        assertThat(codes(new byte[0])).containsExactly("empty-input");
        assertThat(codes("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).containsExactly("unsupported-format");
    }

    @Test
    void oldOfficeFilesAreToldByTheirStreams() throws IOException {
        assertThat(codes(compound("EncryptedPackage"))).containsExactly("encrypted");
        assertThat(codes(compound("PowerPoint Document"))).containsExactly("unsupported-format");
        assertThat(codes(Arrays.copyOf(compound("Workbook"), 600))).containsExactly("unreadable-ole");
    }

    private static byte[] compound(String stream) {
        return new CompoundFile(2)
                .entry("Root Entry", CompoundFile.ROOT, CompoundFile.NONE, CompoundFile.NONE, 1)
                .entry(stream, CompoundFile.STREAM, CompoundFile.NONE, CompoundFile.NONE, CompoundFile.NONE)
                .bytes();
    }

    @Test
    void aFormatThatIsNotThereCannotWrite() {
        assertThatThrownBy(() -> TargetTables.of(new FailingFormat()).write(TABLE, folder.resolve("table.pdf")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no format to write pdf; there are json, failing");
    }

    @Test
    void aFormatThatIsOnlyReadIsNoFormatToWrite() {
        DocumentFormat old = new FailingFormat() {
            @Override
            public boolean writes() {
                return false;
            }
        };
        assertThatThrownBy(() -> TargetTables.of(old).write(TABLE, folder.resolve("table.fail")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no format to write fail; there are json");
        assertThatThrownBy(() -> TargetTables.of(new FailingFormat()).write(TABLE, folder.resolve("table.also")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> codes(byte[] content) throws IOException {
        return TargetTables.of().read(new ByteArrayInputStream(content)).findings().stream()
                .map(Finding::code)
                .toList();
    }
}
