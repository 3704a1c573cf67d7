package io.github.jixiao.check.policy;

import io.github.jixiao.check.CheckPolicy;
import io.github.jixiao.check.Checker;
import io.github.jixiao.json.JsonFormatException;
import io.github.jixiao.json.strict.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The JSON form of a policy, as an office keeps it in a file. All properties may be absent:
 *
 * <pre>{@code
 * {"note": "whatever people should know",
 *  "ruleSet": "hubei",
 *  "on": ["goal-both-horizons"],
 *  "off": ["hist-flat"],
 *  "grade": {"proj-sum": "WARNING"},
 *  "settings": {"hist-jump-percent": 80},
 *  "regime": "GUIDELINE_2021",
 *  "accept": [{"rule": "val-blank", "path": "/goals/0/indicators/2/target", "message": "…", "reason": "…"}]}
 * }</pre>
 *
 * A policy starts with its {@linkplain RuleSets rule set}, the standard one unless told, and changes it. What is accepted
 * is known by its rule, its path, and either the {@link io.github.jixiao.check.Acceptance#digest digest} or the whole
 * message of the finding, in Chinese or English.
 *
 * <p>Reading is as strict and bounded as that of a table: what is unknown, contradicts itself or has another type is
 * refused with its place, and with the name that is probably meant. Has no state; may be used by several threads.
 */
public final class PolicyJson {

    private PolicyJson() {}

    /**
     * Reads a policy for the standard rules.
     *
     * @param json one JSON document
     * @return the policy
     * @throws JsonFormatException where it is not the JSON form of a policy, or names what there is not
     */
    public static CheckPolicy read(String json) {
        return read(json, Checker.standard());
    }

    /**
     * Reads a policy for the rules, settings and regimes of a checker.
     *
     * @param json one JSON document
     * @param checker knows the names that the policy may use; its own policy does not matter
     * @return the policy
     * @throws JsonFormatException where it is not the JSON form of a policy, or names what the checker does not have
     */
    public static CheckPolicy read(String json, Checker checker) {
        return StrictJson.read(json, new PolicyReader(checker)::read);
    }

    /**
     * Reads a policy for the standard rules.
     *
     * @param file one JSON document in UTF-8
     * @return the policy
     * @throws IOException where the file cannot be read
     * @throws JsonFormatException where it is not the JSON form of a policy, or names what there is not
     */
    public static CheckPolicy read(Path file) throws IOException {
        return read(file, Checker.standard());
    }

    /**
     * Reads a policy for the rules, settings and regimes of a checker.
     *
     * @param file one JSON document in UTF-8
     * @param checker knows the names that the policy may use; its own policy does not matter
     * @return the policy
     * @throws IOException where the file cannot be read
     * @throws JsonFormatException where it is not the JSON form of a policy, or names what the checker does not have
     */
    public static CheckPolicy read(Path file, Checker checker) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, checker);
        }
    }

    static CheckPolicy read(InputStream utf8, Checker checker) throws IOException {
        return StrictJson.read(utf8.readNBytes(StrictJson.MOST_BYTES + 1), new PolicyReader(checker)::read);
    }
}
