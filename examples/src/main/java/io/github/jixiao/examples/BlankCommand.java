package io.github.jixiao.examples;

import io.github.jixiao.TargetTables;
import io.github.jixiao.form.blank.BlankForm;
import io.github.jixiao.form.rendering.FormLayout;
import io.github.jixiao.model.IndicatorRegime;
import io.github.jixiao.model.IndicatorTaxonomy;
import io.github.jixiao.value.MoneyUnit;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code blank OUT [--layout NAME]}: writes an empty form to fill in. */
@Command(
        name = "blank",
        description = "Writes an empty form to fill in as .docx or .xlsx; the name of OUT tells which.",
        mixinStandardHelpOptions = true)
final class BlankCommand implements Callable<Integer> {

    private static final BlankForm STANDARD = BlankForm.standard();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "OUT", description = "the file to write; replaced where it exists")
    private String out = "";

    @Mixin
    private LayoutOption layout = new LayoutOption();

    @Option(names = "--year", paramLabel = "YEAR", description = "the fiscal year; without it there is a place for it")
    private @Nullable Integer year;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = "the unit of money, for example 元 (default: ${DEFAULT-VALUE})")
    private String unit = STANDARD.moneyUnit().label();

    @Option(
            names = "--regime",
            paramLabel = "ID",
            description = "whose levels are printed: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
            completionCandidates = Regimes.class)
    private String regime = STANDARD.regime().id();

    @Option(
            names = "--long-term-goals",
            paramLabel = "N",
            description = "places for long-term goals (default: ${DEFAULT-VALUE})")
    private int longTermGoals = STANDARD.longTermGoals();

    @Option(names = "--goals", paramLabel = "N", description = "places for annual goals (default: ${DEFAULT-VALUE})")
    private int goals = STANDARD.goals();

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "places for indicators under each level 2 (default: ${DEFAULT-VALUE})")
    private int rows = STANDARD.indicatorRows();

    @Option(
            names = "--projects",
            paramLabel = "N",
            description = "places for projects, or for tasks in a form that lists those (default: ${DEFAULT-VALUE})")
    private int projects = STANDARD.projectRows();

    private final Console console;

    BlankCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FormLayout form = layout.layout();
        return new OutputFile(out, spec).write(console, target -> {
            TargetTables.standard().withLayout(form).blank(blank(), target);
            return ExitCode.FINE;
        });
    }

    private BlankForm blank() {
        BlankForm form = STANDARD.withMoneyUnit(
                        MoneyUnit.of(unit).orElseThrow(() -> wrong("not a unit of money: " + unit)))
                .withRegime(IndicatorTaxonomy.standard()
                        .regime(regime)
                        .orElseThrow(() -> wrong("there is no regime " + regime + "; there are "
                                + Regimes.ids().collect(Collectors.joining(", ")))))
                .withLongTermGoals(longTermGoals)
                .withGoals(goals)
                .withIndicatorRows(rows)
                .withProjectRows(projects);
        return year == null ? form : form.withFiscalYear(year);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** What {@code --regime} understands. */
    static final class Regimes implements Iterable<String> {

        static Stream<String> ids() {
            return IndicatorTaxonomy.standard().regimes().stream().map(IndicatorRegime::id);
        }

        @Override
        public Iterator<String> iterator() {
            return ids().iterator();
        }
    }
}
