package io.github.jixiao.examples;

import io.github.jixiao.TargetTables;
import io.github.jixiao.fill.FillResult;
import io.github.jixiao.model.DepartmentTargetTable;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fill TEMPLATE IN OUT [--lang zh|en]}: the office's own form, filled in place. */
@Command(
        name = "fill",
        description = "Fills an office's own form with the table of a file; everything else of the form stays.",
        mixinStandardHelpOptions = true)
final class FillCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "TEMPLATE", description = "the form, blank or half filled: .docx or .xlsx")
    private String template = "";

    @Parameters(index = "1", paramLabel = "IN", description = "a file that holds exactly one table")
    private String in = "";

    @Parameters(index = "2", paramLabel = "OUT", description = "the filled form to write; replaced where it exists")
    private String out = "";

    @Option(names = "--lang", paramLabel = "zh|en", description = "the language of the findings; zh unless told")
    private Language language = Language.ZH;

    private final Console console;

    FillCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        TargetTables tables = TargetTables.standard();
        InputFile file = InputFile.read(tables, in);
        Optional<DepartmentTargetTable> table = file.oneTable(console, language.locale());
        if (table.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        return fill(tables, table.get());
    }

    private int fill(TargetTables tables, DepartmentTargetTable table) {
        Locale locale = language.locale();
        return new OutputFile(out, spec).write(console, target -> {
            try {
                FillResult result = tables.fill(Path.of(template), table, target);
                String concerned = result.written() ? out : template;
                result.findings().forEach(finding -> console.complain(concerned + ": " + finding.display(locale)));
                return result.written() ? ExitCode.FINE : ExitCode.UNREADABLE;
            } catch (NoSuchFileException e) {
                console.complain(e.getFile() + ": there is no such file");
                return ExitCode.UNREADABLE;
            }
        });
    }
}
