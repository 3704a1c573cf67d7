package io.github.jixiao.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a command prints: results to {@code out}, everything else to {@code err}; always UTF-8, whatever the locale of
 * the machine.
 */
record Console(PrintStream out, PrintStream err) {

    static Console standard() {
        return of(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    static Console of(OutputStream out, OutputStream err) {
        return new Console(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    /** Prints a line of the result, ended the same way on every machine. */
    void result(String line) {
        out.print(line + "\n");
    }

    void complain(String line) {
        err.print("jixiao: " + line + "\n");
    }
}
