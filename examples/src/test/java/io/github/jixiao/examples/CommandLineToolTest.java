package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineToolTest {

    @ParameterizedTest
    @CsvSource({
        "''",
        "read",
        "check",
        "convert one.docx",
        "review one.docx",
        "check --lang fr a.docx",
        "read --nonsense a.docx"
    })
    void wrongUsageIs64AndKeepsStdoutEmpty(String arguments) {
        Run run = Run.of(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));
        assertThat(run.exit()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("jixiao: ").contains("Usage: jixiao");
    }

    @Test
    void helpIsAResult() {
        Run run = Run.of("--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("read", "check", "convert", "review");
        assertThat(run.err()).isEmpty();
    }
}
