package io.github.jixiao.fill;

import io.github.jixiao.finding.Finding;
import java.util.List;

/**
 * What came of filling a form. Immutable.
 *
 * @param written whether there is a filled form; else the last finding says why not
 * @param findings what found no place, what of the form was replaced or kept, and where the filled form reads otherwise
 */
public record FillResult(boolean written, List<Finding> findings) {

    /**
     * Takes a copy of the list.
     *
     * @param written whether there is a filled form
     * @param findings what there is to say
     */
    public FillResult {
        findings = List.copyOf(findings);
    }
}
