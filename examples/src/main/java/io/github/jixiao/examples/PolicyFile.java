package io.github.jixiao.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.jixiao.check.CheckPolicy;
import io.github.jixiao.check.CheckReport;
import io.github.jixiao.check.Checker;
import io.github.jixiao.check.Rule;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.form.reading.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A policy as an office keeps it in a file:
 *
 * <pre>{@code
 * {"off": ["fund-share-format"],
 *  "grade": {"proj-sum": "WARNING"},
 *  "accept": [{"rule": "val-blank", "path": "/goals/0/indicators/2/target", "message": "…", "reason": "…"}]}
 * }</pre>
 *
 * An acceptance names a finding as {@code check --json} prints it, in either language, and the reason.
 */
record PolicyFile(List<String> off, Map<String, Severity> grade, List<Acceptance> accept) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    PolicyFile(@Nullable List<String> off, @Nullable Map<String, Severity> grade, @Nullable List<Acceptance> accept) {
        this.off = off == null ? List.of() : List.copyOf(off);
        this.grade = grade == null ? Map.of() : Map.copyOf(grade);
        this.accept = accept == null ? List.of() : List.copyOf(accept);
    }

    /** A finding that is accepted as it stands. */
    record Acceptance(String rule, String path, String message, String reason) {

        Acceptance(@Nullable String rule, @Nullable String path, @Nullable String message, @Nullable String reason) {
            this.rule = required("rule", rule);
            this.path = required("path", path);
            this.message = required("message", message);
            this.reason = required("reason", reason);
            if (this.reason.isBlank()) {
                throw new IllegalArgumentException("a finding is accepted for a reason");
            }
        }

        private static String required(String name, @Nullable String value) {
            if (value == null) {
                throw new IllegalArgumentException("an acceptance needs its " + name);
            }
            return value;
        }

        boolean covers(Finding finding) {
            return finding.code().equals(rule)
                    && finding.path().toString().equals(path)
                    && (finding.message(Locale.CHINESE).equals(message)
                            || finding.message(Locale.ENGLISH).equals(message));
        }
    }

    static PolicyFile none() {
        return new PolicyFile(null, null, null);
    }

    /**
     * Reads the file.
     *
     * @throws IllegalArgumentException where it is no policy, or names a rule that does not exist
     */
    static PolicyFile read(Path file) throws IOException {
        PolicyFile policy;
        try {
            policy = MAPPER.readValue(Files.readAllBytes(file), PolicyFile.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
        policy.requireRules();
        return policy;
    }

    private void requireRules() {
        Set<String> known = Checker.standard().rules().stream().map(Rule::id).collect(Collectors.toSet());
        Stream<String> accepted = accept.stream().map(Acceptance::rule);
        Optional<String> unknown = Stream.of(off.stream(), grade.keySet().stream(), accepted)
                .flatMap(ids -> ids)
                .filter(id -> !known.contains(id))
                .findFirst();
        if (unknown.isPresent()) {
            throw new IllegalArgumentException("there is no rule " + unknown.get());
        }
    }

    /** Checks by this policy. What is accepted is told by the findings of a check without acceptances. */
    CheckReport check(ReadResult read) {
        CheckPolicy.Builder policy = CheckPolicy.builder().switchOff(off.toArray(new String[0]));
        grade.forEach(policy::grade);
        CheckReport report = check(read, policy);
        if (accept.isEmpty()) {
            return report;
        }
        for (Finding finding : report.findings()) {
            accept.stream()
                    .filter(acceptance -> acceptance.covers(finding))
                    .findFirst()
                    .ifPresent(acceptance -> policy.accept(finding, acceptance.reason()));
        }
        return check(read, policy);
    }

    private static CheckReport check(ReadResult read, CheckPolicy.Builder policy) {
        return Checker.builder().addStandard().policy(policy.build()).build().check(read);
    }
}
