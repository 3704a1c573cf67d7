package io.github.jixiao.examples;

/** How a command ended. */
final class ExitCode {

    static final int FINE = 0;
    static final int ERRORS_FOUND = 1;
    static final int DIFFERENCES = 1;
    static final int UNREADABLE = 2;
    static final int WRONG_USAGE = 64;

    private ExitCode() {}
}
