package io.github.jixiao.examples;

import io.github.jixiao.TargetTables;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.form.rendering.FormLayout;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code convert IN OUT [--layout NAME]}: writes the one table of a file in another format. */
@Command(
        name = "convert",
        description = "Writes the table of a file as .docx, .xlsx or .json; the name of OUT tells which.",
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "IN", description = "a file that holds exactly one table")
    private String in = "";

    @Parameters(index = "1", paramLabel = "OUT", description = "the file to write; replaced where it exists")
    private String out = "";

    @Mixin
    private LayoutOption layout = new LayoutOption();

    private final Console console;

    ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FormLayout form = layout.layout();
        TargetTables tables = TargetTables.standard().withLayout(form);
        InputFile file = InputFile.read(tables, in);
        Optional<DepartmentTargetTable> table = file.oneTable(console, Locale.CHINESE);
        if (table.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        file.read().findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .forEach(finding -> warn(in, finding));
        if (!out.toLowerCase(Locale.ROOT).endsWith(".json")) {
            form.problems(table.get()).forEach(problem -> warn(out, problem));
        }
        return new OutputFile(out, spec).write(console, target -> {
            tables.write(table.get(), target);
            return ExitCode.FINE;
        });
    }

    private void warn(String file, Finding finding) {
        console.complain(file + ": " + finding);
    }
}
