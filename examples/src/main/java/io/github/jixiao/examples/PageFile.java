package io.github.jixiao.examples;

import io.github.jixiao.Replacement;
import io.github.jixiao.report.CheckPage;
import io.github.jixiao.report.CheckedDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The page that {@code check --html} writes: all files of the call in one. */
final class PageFile {

    private final Path target;
    private final Locale locale;
    private final List<CheckedFile> files = new ArrayList<>();

    private PageFile(Path target, Locale locale) {
        this.target = target;
        this.locale = locale;
    }

    /**
     * A page to be written to a file. Its name must be that of a page: in {@code check --html *.docx} the first document
     * would be taken for it and be lost.
     *
     * @throws IllegalArgumentException where the name is not that of a page, or a folder has it
     */
    static PageFile named(String name, Locale locale) {
        try {
            Path target = Path.of(name);
            String lower = name.toLowerCase(Locale.ROOT);
            if ((lower.endsWith(".html") || lower.endsWith(".htm")) && !Files.isDirectory(target)) {
                return new PageFile(target, locale);
            }
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("not a file name: " + name, e);
        }
        throw new IllegalArgumentException("--html wants a file that ends in .html, not " + name);
    }

    void add(CheckedFile checked) {
        files.add(checked);
    }

    int write(Console console) {
        List<CheckedDocument> documents = files.stream()
                .map(checked ->
                        new CheckedDocument(title(checked), checked.file().read(), checked.report()))
                .toList();
        byte[] page = CheckPage.of(documents).html(locale).getBytes(StandardCharsets.UTF_8);
        try {
            Replacement.of(target).write(out -> out.write(page));
            return ExitCode.FINE;
        } catch (IOException e) {
            console.complain(target + ": cannot be written: " + e);
            return ExitCode.UNREADABLE;
        }
    }

    /** The name without its folder, unless another file has the same. */
    private String title(CheckedFile checked) {
        String name = shortName(checked);
        long alike =
                files.stream().filter(other -> shortName(other).equals(name)).count();
        return alike > 1 ? checked.file().name() : name;
    }

    private static String shortName(CheckedFile checked) {
        String name = checked.file().name();
        try {
            return Optional.ofNullable(Path.of(name).getFileName())
                    .map(Path::toString)
                    .orElse(name);
        } catch (InvalidPathException e) {
            return name;
        }
    }
}
