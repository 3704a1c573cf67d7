package io.github.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.check.Checker;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a browser makes of a page; skipped where Chromium is not installed. */
class PageInBrowserTest {

    private static final String MEASURE =
            "<script>document.title = 'wide ' + document.documentElement.scrollWidth + ' '"
                    + " + getComputedStyle(document.querySelector('.chart')).display</script>";

    @TempDir
    private Path folder;

    @Test
    void nothingIsWiderThanTheWindowAndNothingIsComplainedOf() throws IOException, InterruptedException {
        Optional<Path> browser = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(path -> Stream.of(Path.of(path, "chromium"), Path.of(path, "google-chrome")))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(browser.isPresent());
        String html = CheckPage.of(CheckedDocument.of("a", Checker.standard().check(HostileTexts.table(60))))
                .html(Locale.CHINESE);
        // only a script can measure, and the page allows none
        String measured = html.replaceFirst("<meta http-equiv[^>]*/>", "").replace("</body>", MEASURE + "</body>");
        Path file = Files.writeString(folder.resolve("page.html"), measured);
        Path dom = folder.resolve("dom.txt");
        Path log = folder.resolve("log.txt");
        Process run = new ProcessBuilder(
                        browser.get().toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--window-size=1280,900",
                        "--enable-logging=stderr",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--dump-dom",
                        file.toUri().toString())
                .redirectOutput(dom.toFile())
                .redirectError(log.toFile())
                .start();
        boolean ended = run.waitFor(60, TimeUnit.SECONDS);
        run.destroyForcibly().waitFor();
        assertThat(ended).isTrue();
        assertThat(Files.readString(dom)).contains("<title>wide 1280 block</title>");
        List<String> complaints = Files.readAllLines(log).stream()
                .filter(line -> line.contains("CONSOLE"))
                .toList();
        assertThat(complaints).isEmpty();
    }
}
