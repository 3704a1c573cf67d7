package io.github.jixiao.examples;

import io.github.jixiao.Replacement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The page that a command writes beside its result. */
record PageFile(Path target) {

    /**
     * The page that {@code --html} names, if one is asked for. Its name must be that of a page: in
     * {@code check --html *.docx} the first document would be taken for it and be lost.
     *
     * @throws ParameterException where the name is not that of a page, or a folder has it
     */
    static Optional<PageFile> asked(String name, CommandSpec command) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path target = Path.of(name);
            String lower = name.toLowerCase(Locale.ROOT);
            if ((lower.endsWith(".html") || lower.endsWith(".htm")) && !Files.isDirectory(target)) {
                return Optional.of(new PageFile(target));
            }
        } catch (InvalidPathException e) {
            throw new ParameterException(command.commandLine(), "not a file name: " + name, e);
        }
        throw new ParameterException(command.commandLine(), "--html wants a file that ends in .html, not " + name);
    }

    /** Writes the page, wholly or not at all. */
    int write(String html, Console console) {
        try {
            Replacement.of(target).write(out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
            return ExitCode.FINE;
        } catch (IOException e) {
            console.complain(target + ": cannot be written: " + e);
            return ExitCode.UNREADABLE;
        }
    }
}
