package io.github.jixiao.check;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an office makes of the rules (审核口径): which it wants and does not want, how grave it takes others, by which
 * numbers they go, and which single findings it has accepted. Immutable.
 */
public final class CheckPolicy {

    private static final CheckPolicy STANDARD = builder().build();

    private final Set<String> on;
    private final Set<String> off;
    private final Map<String, Severity> grades;
    private final Map<String, BigDecimal> settings;
    private final Optional<String> regime;
    private final Map<Key, String> accepted;

    private CheckPolicy(Builder builder) {
        on = Set.copyOf(builder.on);
        off = Set.copyOf(builder.off);
        settings = Map.copyOf(builder.settings);
        regime = builder.regime;
        grades = Map.copyOf(builder.grades);
        accepted = Map.copyOf(builder.accepted);
    }

    private record Key(String rule, String path, String digest) {}

    /**
     * The policy that changes nothing.
     *
     * @return all rules, graded as they are
     */
    public static CheckPolicy standard() {
        return STANDARD;
    }

    /**
     * Starts a policy.
     *
     * @return a builder that changes nothing yet
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The digest of what a finding says of the values it concerns. An acceptance lapses when they change.
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
     * A builder that starts with all of this policy.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.on.addAll(on);
        builder.off.addAll(off);
        builder.grades.putAll(grades);
        builder.settings.putAll(settings);
        builder.regime = regime;
        builder.accepted.putAll(accepted);
        return builder;
    }

    boolean wants(Rule rule) {
        String id = rule.id();
        return rule.description().onRequest() ? on.contains(id) : !off.contains(id);
    }

    BigDecimal setting(RuleSetting setting) {
        return settings.getOrDefault(setting.id(), setting.standard());
    }

    Optional<String> regime() {
        return regime;
    }

    Finding grade(Finding finding) {
        Severity grade = grades.get(finding.code());
        return grade == null ? finding : finding.graded(grade);
    }

    Optional<String> reason(Finding finding) {
        if (accepted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                accepted.get(new Key(finding.code(), finding.path().toString(), digest(finding))));
    }

    /** Collects a policy. Not safe for use by several threads. */
    public static final class Builder {

        private final Set<String> on = new HashSet<>();
        private final Set<String> off = new HashSet<>();
        private final Map<String, BigDecimal> settings = new HashMap<>();
        private Optional<String> regime = Optional.empty();
        private final Map<String, Severity> grades = new HashMap<>();
        private final Map<Key, String> accepted = new HashMap<>();

        private Builder() {}

        /**
         * Switches rules off. They still keep weaker rules from reporting the same mistake.
         *
         * @param rules the ids of the rules
         * @return this
         */
        public Builder switchOff(String... rules) {
            off.addAll(Set.of(rules));
            on.removeAll(Set.of(rules));
            return this;
        }

        /**
         * Switches rules on, such as are run only when asked for.
         *
         * @param rules the ids of the rules
         * @return this
         */
        public Builder switchOn(String... rules) {
            on.addAll(Set.of(rules));
            off.removeAll(Set.of(rules));
            return this;
        }

        /**
         * Sets a number that a rule goes by.
         *
         * @param setting the id of the {@linkplain RuleSetting setting}
         * @param number the number, in the unit of the setting
         * @return this
         */
        public Builder set(String setting, BigDecimal number) {
            settings.put(setting, number);
            return this;
        }

        /**
         * Judges levels within one regime, whatever a table's levels are called.
         *
         * @param id the id of a regime of the checker's taxonomy, for example {@code GUIDELINE_2021}
         * @return this
         */
        public Builder regime(String id) {
            regime = Optional.of(id);
            return this;
        }

        /**
         * Grades all findings of a rule otherwise.
         *
         * @param rule the id of the rule
         * @param severity how grave it is taken
         * @return this
         */
        public Builder grade(String rule, Severity severity) {
            grades.put(rule, severity);
            return this;
        }

        /**
         * Accepts a finding as it stands.
         *
         * @param finding a finding of an earlier report
         * @param reason why it is accepted; not blank
         * @return this
         * @throws IllegalArgumentException where the reason is blank
         */
        public Builder accept(Finding finding, String reason) {
            return accept(finding.code(), finding.path(), digest(finding), reason);
        }

        /**
         * Accepts a finding that is known by its rule, place and digest.
         *
         * @param rule the id of the rule
         * @param path the path of the finding
         * @param digest the {@linkplain CheckPolicy#digest digest} of the values concerned
         * @param reason why it is accepted; not blank
         * @return this
         * @throws IllegalArgumentException where the reason is blank
         */
        public Builder accept(String rule, ModelPath path, String digest, String reason) {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("a finding is accepted for a reason");
            }
            accepted.put(new Key(rule, path.toString(), digest), reason);
            return this;
        }

        /**
         * The finished policy.
         *
         * @return the policy
         */
        public CheckPolicy build() {
            return new CheckPolicy(this);
        }
    }
}
