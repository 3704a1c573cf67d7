package io.github.jixiao.json;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ModelPath;

/** JSON that is not in the form expected, or exceeds the limits: what is wrong with it, and where. */
public final class JsonFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    /**
     * Refuses JSON.
     *
     * @param finding what is wrong, and where in the JSON
     */
    public JsonFormatException(Finding finding) {
        super(finding.toString());
        this.finding = finding;
    }

    /**
     * The code of the fault.
     *
     * @return for example {@code json-unknown-property}
     */
    public String code() {
        return finding.code();
    }

    /**
     * Where the fault is.
     *
     * @return the path in the JSON; the root where the text as a whole is refused
     */
    public ModelPath path() {
        return finding.path();
    }

    /**
     * The fault with its text in Chinese and English.
     *
     * @return the finding
     */
    public Finding finding() {
        return finding;
    }
}
