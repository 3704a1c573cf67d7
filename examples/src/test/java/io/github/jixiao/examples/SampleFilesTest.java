package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TargetTables;
import io.github.jixiao.form.FormLayout;
import io.github.jixiao.form.ReadResult;
import io.github.jixiao.form.ReadStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void areUpToDate(String format) throws IOException {
        Path file = SampleFiles.FOLDER.resolve(SampleFiles.NAME + "." + format);
        assertThat(Files.readAllBytes(file))
                .as("run SampleFiles to write %s again", file)
                .isEqualTo(SampleFiles.content(format));
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
