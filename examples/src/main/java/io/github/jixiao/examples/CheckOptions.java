package io.github.jixiao.examples;

import io.github.jixiao.check.CheckPolicy;
import io.github.jixiao.check.Checker;
import io.github.jixiao.check.policy.PolicyJson;
import io.github.jixiao.check.policy.RuleSets;
import io.github.jixiao.json.JsonFormatException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How a check is done and told. */
final class CheckOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--policy",
            paramLabel = "FILE|NAME",
            description =
                    "what is made of the rules: a JSON file, or a rule set: standard, hubei, guideline-2021, strict")
    private String policy = "standard";

    @Option(names = "--lang", paramLabel = "zh|en", description = "the language of the findings; zh unless told")
    private Language language = Language.ZH;

    Locale locale() {
        return language.locale();
    }

    Checker checker() {
        return Checker.standard().withPolicy(policy());
    }

    /** A file of the name of a rule set can be given as {@code ./NAME}. */
    private CheckPolicy policy() {
        if (RuleSets.names().contains(policy)) {
            return RuleSets.policy(policy);
        }
        try {
            return PolicyJson.read(Path.of(policy));
        } catch (JsonFormatException e) {
            throw noPolicy(e.finding().display(locale()), e);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw noPolicy("there is no such file; the rule sets are " + String.join(", ", RuleSets.names()), e);
        } catch (IOException e) {
            throw noPolicy(e.toString(), e);
        }
    }

    private ParameterException noPolicy(String why, Exception cause) {
        return new ParameterException(spec.commandLine(), "not a policy: " + policy + ": " + why, cause);
    }
}
