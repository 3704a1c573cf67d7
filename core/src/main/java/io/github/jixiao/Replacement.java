package io.github.jixiao;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that takes the place of another only when it is complete: it is written beside its target and then moved into
 * place, so a failed write leaves the old file whole.
 *
 * <pre>{@code
 * Replacement.of(Path.of("report.html")).write(out -> out.write(page));
 * }</pre>
 */
public final class Replacement {

    private final Path target;
    private final Path draft;

    private Replacement(Path target) {
        this.target = target;
        this.draft = target.resolveSibling(".jixiao-" + UUID.randomUUID() + ".tmp");
    }

    /** What writes the content. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes it.
         *
         * @param out where to; buffered, and closed by the caller
         * @throws IOException where it cannot be written
         */
        void write(OutputStream out) throws IOException;
    }

    /**
     * A file to be written anew or replaced. Where it is a link, what it points to is replaced and the link stays.
     *
     * @param file the file
     * @return what writes it
     * @throws IOException where a link cannot be followed
     */
    public static Replacement of(Path file) throws IOException {
        return new Replacement(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath());
    }

    /**
     * Writes the file and moves it into place.
     *
     * @param content what writes the content
     * @throws IOException where the file cannot be written; the old one is whole then
     */
    public void write(Content content) throws IOException {
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW))) {
                content.write(out);
            }
            move();
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
