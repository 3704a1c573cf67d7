package io.github.jixiao.examples;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The file that a command writes as its result.
 *
 * @param name as given on the command line
 * @param command the command, to be named where it was called wrongly
 */
record OutputFile(String name, CommandSpec command) {

    /** What is done with the file; the exit code tells whether it was written. */
    @FunctionalInterface
    interface Writing {
        int to(Path file) throws IOException;
    }

    /**
     * Writes the file, or says why it is not there.
     *
     * @throws ParameterException where a name is none, or not that of such a file
     */
    int write(Console console, Writing writing) {
        try {
            return writing.to(Path.of(name));
        } catch (InvalidPathException e) {
            throw new ParameterException(command.commandLine(), "not a file name: " + e.getInput(), e);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        } catch (IOException e) {
            console.complain(name + ": cannot be written: " + e);
            return ExitCode.UNREADABLE;
        }
    }
}
