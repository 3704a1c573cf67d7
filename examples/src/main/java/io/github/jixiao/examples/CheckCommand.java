package io.github.jixiao.examples;

import io.github.jixiao.TargetTables;
import io.github.jixiao.check.CheckPolicy;
import io.github.jixiao.check.CheckReport;
import io.github.jixiao.check.Checker;
import io.github.jixiao.check.RuleResult;
import io.github.jixiao.check.policy.PolicyJson;
import io.github.jixiao.check.policy.RuleSets;
import io.github.jixiao.json.JsonFormatException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
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

/** {@code check FILE… [--json] [--policy FILE|NAME] [--lang zh|en]}. */
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
            paramLabel = "FILE|NAME",
            description =
                    "what is made of the rules: a JSON file, or a rule set: standard, hubei, guideline-2021, strict")
    private String policy = "standard";

    @Option(names = "--lang", paramLabel = "zh|en", description = "the language of the findings; zh unless told")
    private Language language = Language.ZH;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Locale locale = language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH;
        Checker checker = Checker.standard().withPolicy(policy(locale));
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
            checked.report()
                    .faults()
                    .forEach(fault ->
                            console.complain(name + ": the rule " + fault.rule() + " failed: " + fault.cause()));
            exit = Math.max(exit, checked.exitCode());
        }
        return exit;
    }

    /** A file of the name of a rule set can be given as {@code ./NAME}. */
    private CheckPolicy policy(Locale locale) {
        if (RuleSets.names().contains(policy)) {
            return RuleSets.policy(policy);
        }
        try {
            return PolicyJson.read(Path.of(policy));
        } catch (JsonFormatException e) {
            throw noPolicy(e.finding().display(locale), e);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw noPolicy("there is no such file; the rule sets are " + String.join(", ", RuleSets.names()), e);
        } catch (IOException e) {
            throw noPolicy(e.toString(), e);
        }
    }

    private ParameterException noPolicy(String why, Exception cause) {
        return new ParameterException(spec.commandLine(), "not a policy: " + policy + ": " + why, cause);
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
