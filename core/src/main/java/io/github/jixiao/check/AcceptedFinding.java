package io.github.jixiao.check;

import io.github.jixiao.finding.Finding;

/**
 * A finding that somebody has accepted: it stays listed but no longer counts.
 *
 * @param finding the finding
 * @param reason why it was accepted
 */
public record AcceptedFinding(Finding finding, String reason) {}
