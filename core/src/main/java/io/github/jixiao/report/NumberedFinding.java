package io.github.jixiao.report;

import io.github.jixiao.finding.Finding;
import java.util.Locale;

/**
 * A finding under the number by which the page speaks of it.
 *
 * @param number its number, from 1 in every document
 * @param id the id of its place in the list
 * @param finding the finding
 * @param reason why it was accepted; empty where it was not
 */
record NumberedFinding(int number, String id, Finding finding, String reason) {

    boolean accepted() {
        return !reason.isEmpty();
    }

    /** The class by which the page dresses it. */
    String kind() {
        return accepted() ? "accepted" : finding.severity().name().toLowerCase(Locale.ROOT);
    }
}
