package io.github.jixiao.examples;

import io.github.jixiao.form.rendering.FormLayout;
import java.util.Iterator;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --layout NAME}: the form to write. */
final class LayoutOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            description = "the form to write: ${COMPLETION-CANDIDATES}",
            completionCandidates = Names.class)
    private String layout = FormLayout.standard().name();

    FormLayout layout() {
        return FormLayout.named(layout)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "there is no layout " + layout + "; there are "
                                + FormLayout.all().stream()
                                        .map(FormLayout::name)
                                        .collect(Collectors.joining(", "))));
    }

    /** What {@code --layout} understands. */
    static final class Names implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return FormLayout.all().stream().map(FormLayout::name).iterator();
        }
    }
}
