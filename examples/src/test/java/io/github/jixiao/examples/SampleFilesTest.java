package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TargetTables;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.form.reading.ReadStatus;
import io.github.jixiao.form.rendering.FormLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void areUpToDate(String format) throws IOException {
        Path file = SampleFiles.FOLDER.resolve(SampleFiles.NAME + "." + format);
        assertThat(parts(Files.readAllBytes(file)))
                .as("run SampleFiles to write %s again", file)
                .isEqualTo(parts(SampleFiles.content(format)));
    }

    /** The parts inflated: how they are deflated depends on the machine. */
    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void readAsTheyWereWritten(String format) throws IOException {
        ReadResult read = TargetTables.standard().read(SampleFiles.FOLDER.resolve(SampleFiles.NAME + "." + format));
        assertThat(read.status()).isEqualTo(ReadStatus.READ);
        assertThat(read.table()).contains(SampleFiles.table());
    }

    @Test
    void fitOnThePaper() {
        assertThat(FormLayout.standard().problems(SampleFiles.table())).isEmpty();
    }
}
