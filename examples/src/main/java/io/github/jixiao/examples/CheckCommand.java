package io.github.jixiao.examples;

import io.github.jixiao.TargetTables;
import io.github.jixiao.check.CheckReport;
import io.github.jixiao.check.RuleResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check FILE… [--json] [--policy FILE] [--lang zh|en]}. */
@Command(name = "check", description = "Checks the tables of files by the rules.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    /** The languages of the findings. */
    enum Language {
        ZH,
        EN
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files to check: .docx, .xlsx, .doc, .xls or .json")
    private List<String> files = List.of();

    @Option(names = "--json", description = "one line of JSON a file")
    private boolean json;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "a JSON file: rules switched off or graded otherwise, findings accepted for a reason")
    private String policy = "";

    @Option(names = "--lang", paramLabel = "zh|en", description = "the language of the findings; zh unless told")
    private Language language = Language.ZH;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Locale locale = language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH;
        PolicyFile wanted = policy();
        TargetTables tables = TargetTables.standard();
        int exit = ExitCode.FINE;
        for (String name : files) {
            InputFile file = InputFile.read(tables, name);
            CheckedFile checked = new CheckedFile(file, wanted.check(file.read()));
            if (file.rejected()) {
                file.complain(console, locale);
            }
            if (json) {
                console.result(line(checked, locale));
            } else if (!file.rejected()) {
                new CheckSummary(console, locale).show(checked);
            }
            checked.report()
                    .faults()
                    .forEach(fault ->
                            console.complain(name + ": the rule " + fault.rule() + " failed: " + fault.cause()));
            exit = Math.max(exit, checked.exitCode());
        }
        return exit;
    }

    private PolicyFile policy() {
        try {
            return policy.isEmpty() ? PolicyFile.none() : PolicyFile.read(Path.of(policy));
        } catch (IOException | IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "not a policy: " + policy + ": " + e.getMessage(), e);
        }
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
