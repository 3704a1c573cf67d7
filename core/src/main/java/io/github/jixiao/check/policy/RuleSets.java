package io.github.jixiao.check.policy;

import io.github.jixiao.check.CheckPolicy;
import io.github.jixiao.check.Checker;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The rule sets that ship with the library (规则集): policies that many offices start from. Has no state; may be used by
 * several threads.
 */
public final class RuleSets {

    private static final List<String> NAMES = List.of("standard", "hubei", "guideline-2021", "strict");

    private RuleSets() {}

    /**
     * The names of the rule sets.
     *
     * @return the standard one first
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The policy of a rule set.
     *
     * @param name one of the {@linkplain #names() names}
     * @return the policy
     * @throws IllegalArgumentException where there is no rule set of the name
     */
    public static CheckPolicy policy(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("there is no rule set " + name + ", but " + String.join(", ", NAMES));
        }
        try (InputStream in = RuleSets.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                throw new IllegalStateException(name + ".json is missing from the jar");
            }
            return PolicyJson.read(in, Checker.standard());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
