package io.github.jixiao.examples;

import io.github.jixiao.TargetTables;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.form.rendering.FormLayout;
import io.github.jixiao.model.DepartmentTargetTable;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
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
        Optional<DepartmentTargetTable> table = file.read().table();
        if (table.isEmpty()) {
            file.complain(console, Locale.CHINESE);
            if (!file.rejected()) {
                console.complain(
                        in + ": holds " + file.read().tables().size() + " tables, not one; nothing was written");
            }
            return ExitCode.UNREADABLE;
        }
        file.read().findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .forEach(finding -> warn(in, finding));
        if (!out.toLowerCase(Locale.ROOT).endsWith(".json")) {
            form.problems(table.get()).forEach(problem -> warn(out, problem));
        }
        return write(tables, table.get());
    }

    private int write(TargetTables tables, DepartmentTargetTable table) {
        try {
            tables.write(table, Path.of(out));
            return ExitCode.FINE;
        } catch (InvalidPathException e) {
            throw wrong("not a file name: " + out);
        } catch (IllegalArgumentException e) {
            throw wrong(e.getMessage());
        } catch (IOException e) {
            console.complain(out + ": cannot be written: " + e);
            return ExitCode.UNREADABLE;
        }
    }

    private void warn(String file, Finding finding) {
        console.complain(file + ": " + finding);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
