package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TargetTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {

    private static final String DOCX =
            SampleFiles.FOLDER.resolve(SampleFiles.NAME + ".docx").toString();

    @TempDir
    private Path folder;

    @Test
    void throughAllFormatsTheTableStaysTheSame() throws IOException {
        String json = folder.resolve("a.json").toString();
        String xlsx = folder.resolve("b.xlsx").toString();
        String docx = folder.resolve("c.docx").toString();
        assertThat(Run.of("convert", DOCX, json)).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("convert", json, xlsx)).isEqualTo(new Run(0, "", ""));
        assertThat(Run.of("convert", xlsx, docx)).isEqualTo(new Run(0, "", ""));
        assertThat(TargetTables.standard().read(Path.of(docx)).table()).contains(SampleFiles.table());
    }

    @Test
    void tellsWhatTheFormCannotCarry() {
        Path out = folder.resolve("national.docx");
        Run run = Run.of("convert", "--layout", "national-2015", DOCX, out.toString());
        assertThat(run.exit()).isZero();
        assertThat(out).exists();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("layout-no-place /projects");
    }

    @Test
    void wrongUsage() {
        assertThat(Run.of(
                        "convert",
                        "--layout",
                        "none",
                        DOCX,
                        folder.resolve("a.docx").toString()))
                .extracting(Run::exit, run -> run.err().lines().findFirst().orElseThrow())
                .containsExactly(64, "jixiao: there is no layout none; there are hubei, national-2015");
        Run unknown = Run.of("convert", DOCX, folder.resolve("a.pdf").toString());
        assertThat(unknown.exit()).isEqualTo(64);
        assertThat(unknown.err()).contains("no format to write pdf");
    }

    @Test
    void withoutExactlyOneTableNothingIsWritten() throws IOException {
        Path none = Files.writeString(folder.resolve("none.txt"), "没有表格");
        Path out = folder.resolve("a.xlsx");
        Run run = Run.of("convert", none.toString(), out.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("unsupported-format");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFailedWriteIsToldInOneLine() {
        Run run =
                Run.of("convert", DOCX, folder.resolve("no/such/folder/a.docx").toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be written").doesNotContain("\tat ");
    }
}
