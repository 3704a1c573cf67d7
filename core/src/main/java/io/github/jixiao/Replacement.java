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

/** A file that takes the place of another only when it is complete. */
final class Replacement {

    private final Path target;
    private final Path draft;

    private Replacement(Path target) {
        this.target = target;
        this.draft = target.resolveSibling(".jixiao-" + UUID.randomUUID() + ".tmp");
    }

    /** What writes the content. */
    @FunctionalInterface
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Where the file is a link, what it points to is replaced and the link stays. */
    static Replacement of(Path file) throws IOException {
        return new Replacement(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath());
    }

    void write(Content content) throws IOException {
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
