package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TargetTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FillCommandTest {

    private static final String FORM = """
            | 部门整体支出绩效目标表（　　年度） | < | < | < |
            | 部门名称 | . | < | < |
            | 年度总体目标 | . | < | < |
            | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | . | . | . | . |
            """;

    private static final String OLD = "../io-word/src/test/resources/io/github/jixiao/word/doc/tables.doc";

    @TempDir
    private Path folder;

    private Path form(String extension) throws IOException {
        return Files.write(folder.resolve("form." + extension), Forms.drawn(extension, FORM));
    }

    private static String sample() {
        return SampleFiles.FOLDER.resolve(SampleFiles.NAME + ".docx").toString();
    }

    @Test
    void theFilledFormSaysWhatTheTableSays() throws IOException {
        for (String extension : new String[] {"docx", "xlsx"}) {
            Path form = form(extension);
            byte[] before = Files.readAllBytes(form);
            Path out = folder.resolve("out." + extension);
            Run run = Run.of("fill", form.toString(), sample(), out.toString());
            assertThat(run.exit()).isZero();
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains(
                            "out." + extension + ": [warning] fill-no-place /functions：模板中没有填写位置：1.收集、整理和保存各类文献信息资源。");
            assertThat(TargetTables.standard()
                            .read(out)
                            .table()
                            .orElseThrow()
                            .department()
                            .name())
                    .hasValue("澄川市图书馆");
            assertThat(form).hasBinaryContent(before);
        }
    }

    @Test
    void whatCannotBeFilledIsTold() throws IOException {
        Path out = folder.resolve("out.docx");
        Run old = Run.of("fill", "--lang", "en", OLD, sample(), out.toString());
        assertThat(old.exit()).isEqualTo(2);
        assertThat(old.err()).contains("save them as .docx (text) or .xlsx (sheets)");
        Run none = Run.of("fill", folder.resolve("none.docx").toString(), sample(), out.toString());
        assertThat(none.exit()).isEqualTo(2);
        assertThat(none.err()).contains("there is no such file");
        Path list = Files.write(folder.resolve("list.docx"), Forms.drawn("docx", "| 姓名 | 电话 |"));
        Run noTable = Run.of("fill", form("docx").toString(), list.toString(), out.toString());
        assertThat(noTable.exit()).isEqualTo(2);
        assertThat(out).doesNotExist();
    }

    @Test
    void wrongUsage() throws IOException {
        Path form = form("docx");
        Run other = Run.of(
                "fill", form.toString(), sample(), folder.resolve("out.xlsx").toString());
        assertThat(other.exit()).isEqualTo(64);
        Run itself = Run.of("fill", form.toString(), sample(), form.toString());
        assertThat(itself.exit()).isEqualTo(64);
        assertThat(itself.err()).contains("would replace the template");
        assertThat(folder).isDirectoryNotContaining("glob:**out*");
    }
}
