package io.github.jixiao.examples;

import io.github.jixiao.TargetTables;
import io.github.jixiao.report.DiffPage;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff A B [--json] [--html OUT] [--lang zh|en]}. */
@Command(
        name = "diff",
        description = "Tells what changed from the tables of one file to those of another.",
        mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "A", description = "the file before: .docx, .xlsx, .doc, .xls or .json")
    private String before = "";

    @Parameters(index = "1", paramLabel = "B", description = "the file after; its format may be another")
    private String after = "";

    @Option(names = "--json", description = "one line of JSON")
    private boolean json;

    @Option(
            names = "--html",
            paramLabel = "OUT",
            description = "also writes a page; OUT ends in .html and is replaced where it exists")
    private String html = "";

    @Option(names = "--lang", paramLabel = "zh|en", description = "the language of the texts; zh unless told")
    private Language language = Language.ZH;

    private final Console console;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<PageFile> page = PageFile.asked(html, spec);
        Locale locale = language.locale();
        TargetTables tables = TargetTables.standard();
        ComparedFiles files = ComparedFiles.of(InputFile.read(tables, before), InputFile.read(tables, after));
        boolean readable = files.complain(console, locale);
        if (json) {
            console.result(new DiffJson(locale).line(files));
        } else if (readable) {
            new DiffSummary(console, locale).show(files);
        }
        if (!readable) {
            return ExitCode.UNREADABLE;
        }
        if (page.isPresent()) {
            int written = page.get().write(DiffPage.of(files.diff(), before, after, locale), console);
            if (written != ExitCode.FINE) {
                return written;
            }
        }
        return files.diff().isEmpty() ? ExitCode.FINE : ExitCode.DIFFERENCES;
    }
}
