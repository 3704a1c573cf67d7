package io.github.jixiao.examples;

import io.github.jixiao.TargetTables;
import io.github.jixiao.check.CheckReport;
import io.github.jixiao.check.Checker;
import io.github.jixiao.check.RuleResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check FILE… [--json] [--html OUT] [--policy FILE|NAME] [--lang zh|en]}. */
@Command(name = "check", description = "Checks the tables of files by the rules.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files to check: .docx, .xlsx, .doc, .xls or .json")
    private List<String> files = List.of();

    @Option(names = "--json", description = "one line of JSON a file")
    private boolean json;

    @Option(
            names = "--html",
            paramLabel = "OUT",
            description = "also writes one page that shows all the files with their findings; OUT ends in .html")
    private String html = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private CheckOptions options = new CheckOptions();

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Locale locale = options.locale();
        Checker checker = options.checker();
        Optional<PageFile> page = PageFile.asked(html, spec);
        List<CheckedFile> kept = new ArrayList<>();
        TargetTables tables = TargetTables.standard();
        int exit = ExitCode.FINE;
        for (String name : files) {
            InputFile file = InputFile.read(tables, name);
            CheckedFile checked = new CheckedFile(file, checker.check(file.read()));
            if (file.rejected()) {
                file.complain(console, locale);
            }
            if (json) {
                console.result(line(checked, locale));
            } else if (!file.rejected()) {
                new CheckSummary(console, locale).show(checked);
            }
            checked.complainOfFaults(console);
            page.ifPresent(open -> kept.add(checked));
            exit = Math.max(exit, checked.exitCode());
        }
        return page.isPresent() ? Math.max(exit, page.get().write(CheckedFile.page(kept, locale), console)) : exit;
    }

    private static String line(CheckedFile checked, Locale locale) {
        CheckReport report = checked.report();
        return JsonLine.of(json -> {
            json.writeStringField("file", checked.file().name());
            json.writeStringField("status", checked.file().read().status().name());
            json.writeArrayFieldStart("findings");
            for (TableFinding finding : checked.findings()) {
                finding.write(json, locale);
            }
            json.writeEndArray();
            json.writeObjectFieldStart("rules");
            for (Map.Entry<String, RuleResult> rule : report.rules().entrySet()) {
                json.writeStringField(rule.getKey(), rule.getValue().outcome().name());
            }
            json.writeEndObject();
        });
    }
}
