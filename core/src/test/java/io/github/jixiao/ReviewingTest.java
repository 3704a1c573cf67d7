package io.github.jixiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.check.CheckReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.grid.DocumentEdits;
import io.github.jixiao.grid.DocumentFormat;
import io.github.jixiao.grid.FormatProbe;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.grid.TextBlock;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewingTest {

    private static final CheckReport REPORT = new CheckReport(List.of(), List.of());

    @TempDir
    private Path folder;

    private Path file;

    /** A text, of which the part behind a bar is no content. */
    private record TextFormat(String added, boolean full) implements DocumentFormat {

        @Override
        public String id() {
            return "text";
        }

        @Override
        public Set<String> extensions() {
            return new LinkedHashSet<>(List.of("txt", "text"));
        }

        @Override
        public boolean accepts(FormatProbe probe) {
            return true;
        }

        @Override
        public SourceDocument read(byte[] data, ReadLimits limits) {
            String text = new String(data, StandardCharsets.UTF_8).replaceFirst("\\|.*", "");
            return SourceDocument.of(List.of(new TextBlock(text, StyleRole.TEXT, Optional.empty())));
        }

        @Override
        public void write(SourceDocument document, OutputStream out) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean edits() {
            return true;
        }

        @Override
        public void edit(byte[] original, DocumentEdits edits, ReadLimits limits, OutputStream out) throws IOException {
            out.write(original);
            out.write(added.getBytes(StandardCharsets.UTF_8));
            if (full) {
                throw new IOException("disk full");
            }
        }
    }

    @BeforeEach
    void submit() throws IOException {
        file = Files.writeString(folder.resolve("a.text"), "内容");
    }

    @Test
    void aCopyHasTheExtensionOfTheFormatOrOfTheFile() throws IOException {
        for (String name : List.of("copy.txt", "copy.text", "COPY.TXT")) {
            assertThat(review("|意见", false, name)).isEmpty();
            assertThat(folder.resolve(name)).hasContent("内容|意见");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> review("|", false, "copy.docx"))
                .withMessageContaining("the file is a .txt");
        assertThat(folder.resolve("copy.docx")).doesNotExist();
    }

    @Test
    void theFileItselfIsNeverReplaced() {
        assertThatIllegalArgumentException().isThrownBy(() -> review("|", false, "a.text"));
        assertThat(file).hasContent("内容");
    }

    @Test
    void aCopyThatReadsOtherwiseIsNone() throws IOException {
        assertThat(review("！", false, "copy.txt")).map(Finding::code).contains("edit-refused");
        assertThat(folder.resolve("copy.txt")).doesNotExist();
    }

    @Test
    void aFailedCopyLeavesTheOldOneWhole() throws IOException {
        Path copy = Files.writeString(folder.resolve("copy.txt"), "old");
        assertThatIOException().isThrownBy(() -> review("|", true, "copy.txt"));
        assertThat(copy).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    private Optional<Finding> review(String added, boolean full, String copy) throws IOException {
        return TargetTables.of(new TextFormat(added, full)).review(file, REPORT, Locale.CHINESE, folder.resolve(copy));
    }
}
