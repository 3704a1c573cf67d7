package io.github.jixiao.examples;

import io.github.jixiao.TargetTables;
import io.github.jixiao.check.Checker;
import io.github.jixiao.finding.Finding;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code review IN OUT [--lang zh|en] [--policy FILE|NAME]}: a copy of a file with what is wrong as comments on its cells. */
@Command(
        name = "review",
        description = "Copies a file, in its own format, with the findings as comments on their cells.",
        mixinStandardHelpOptions = true)
final class ReviewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "IN", description = "the file that was submitted: .docx, .xlsx or .xls")
    private String in = "";

    @Parameters(index = "1", paramLabel = "OUT", description = "the copy to write; replaced where it exists")
    private String out = "";

    @Mixin
    private CheckOptions options = new CheckOptions();

    private final Console console;

    ReviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Checker checker = options.checker();
        TargetTables tables = TargetTables.standard();
        InputFile file = InputFile.read(tables, in);
        if (file.rejected()) {
            file.complain(console, options.locale());
            return ExitCode.UNREADABLE;
        }
        CheckedFile checked = new CheckedFile(file, checker.check(file.read()));
        checked.complainOfFaults(console);
        return new OutputFile(out, spec).write(console, copy -> {
            Optional<Finding> refused = tables.review(Path.of(in), checked.report(), options.locale(), copy);
            refused.ifPresent(why -> console.complain(in + ": " + why.display(options.locale())));
            return refused.isPresent() ? ExitCode.UNREADABLE : ExitCode.FINE;
        });
    }
}
