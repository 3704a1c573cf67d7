package io.github.jixiao.examples;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code java -jar jixiao.jar COMMAND …}. */
@Command(
        name = "jixiao",
        description = "Reads, checks, annotates, fills, converts and compares 部门整体支出绩效目标表.",
        mixinStandardHelpOptions = true,
        versionProvider = CommandLineTool.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:the check found errors, or diff found differences",
            "2:a file could not be read or written",
            "64:wrong usage"
        })
final class CommandLineTool implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private CommandLineTool() {}

    /**
     * Runs a command and ends the program.
     *
     * @param arguments the command and its arguments
     */
    public static void main(String... arguments) {
        System.exit(run(Console.standard(), arguments));
    }

    static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new CommandLineTool())
                .addSubcommand(new ReadCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new ConvertCommand(console))
                .addSubcommand(new BlankCommand(console))
                .addSubcommand(new DiffCommand(console))
                .addSubcommand(new ReviewCommand(console))
                .addSubcommand(new FillCommand(console));
        line.setOut(new PrintWriter(console.out(), false, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((wrong, given) -> {
            console.complain(wrong.getMessage());
            wrong.getCommandLine().usage(wrong.getCommandLine().getErr());
            return ExitCode.WRONG_USAGE;
        });
        line.setExecutionExceptionHandler((fault, where, given) -> {
            console.complain(
                    "this is a fault of the program, please report it: " + fault + " at " + fault.getStackTrace()[0]);
            return ExitCode.UNREADABLE;
        });
        int exit = line.execute(arguments);
        console.out().flush();
        return exit;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "a command is missing: read, check, review, convert, blank, fill or diff");
    }

    /** The version that the jar tells. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            String version = CommandLineTool.class.getPackage().getImplementationVersion();
            return new String[] {"jixiao " + (version == null ? "(not packaged)" : version)};
        }
    }
}
