package io.github.jixiao.gate;

import io.github.jixiao.grid.RejectedException;
import java.io.IOException;

/** Carries a rejection through code that only lets {@link IOException} pass, such as an XML parser. */
public final class RejectedIOException extends IOException {

    private static final long serialVersionUID = 1L;

    private final RejectedException rejection;

    RejectedIOException(RejectedException rejection) {
        super(rejection.getMessage());
        this.rejection = rejection;
    }

    /**
     * Why the file is refused.
     *
     * @return the exception to throw on
     */
    public RejectedException rejection() {
        return rejection;
    }
}
