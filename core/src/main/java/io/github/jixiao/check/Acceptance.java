package io.github.jixiao.check;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ModelPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A finding that is accepted as it stands (予以接受). It lapses as soon as the finding says anything else. Immutable.
 *
 * @param rule the id of the rule
 * @param path the place of the finding
 * @param saying what the finding says of the values it concerns: its {@linkplain #digest digest}, or its whole text in
 *     Chinese or English
 * @param reason why it is accepted; not blank
 */
public record Acceptance(String rule, ModelPath path, String saying, String reason) {

    /**
     * Checks the reason.
     *
     * @param rule the id of the rule
     * @param path the place of the finding
     * @param saying the digest or the text
     * @param reason why it is accepted
     * @throws IllegalArgumentException where the reason is blank
     */
    public Acceptance {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a finding is accepted for a reason");
        }
    }

    /**
     * Accepts a finding of an earlier report.
     *
     * @param finding the finding
     * @param reason why it is accepted; not blank
     * @return the acceptance, by the digest
     * @throws IllegalArgumentException where the reason is blank
     */
    public static Acceptance of(Finding finding, String reason) {
        return new Acceptance(finding.code(), finding.path(), digest(finding), reason);
    }

    /**
     * The digest of what a finding says of the values it concerns, whatever the wording.
     *
     * @param finding a finding
     * @return 16 hexadecimal digits, computed from the named arguments of the finding's text
     */
    public static String digest(Finding finding) {
        StringBuilder text = new StringBuilder();
        finding.arguments()
                .forEach((name, value) -> text.append(name)
                        .append('=')
                        .append(value.length())
                        .append(':')
                        .append(value)
                        .append('\n'));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("every Java platform has SHA-256", absent);
        }
    }

    /**
     * Whether this accepts a finding.
     *
     * @param finding a finding
     * @return whether it is of the rule, stands at the place and says the same
     */
    public boolean covers(Finding finding) {
        return finding.code().equals(rule)
                && finding.path().equals(path)
                && (digest(finding).equals(saying)
                        || finding.message(Locale.CHINESE).equals(saying)
                        || finding.message(Locale.ENGLISH).equals(saying));
    }
}
