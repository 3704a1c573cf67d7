package io.github.jixiao.check;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap.Slot;
import io.github.jixiao.json.TableTexts;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.IndicatorRegime;
import io.github.jixiao.model.IndicatorTaxonomy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What a rule sees, and where it says what came of it. Made for one rule and one table; not to be kept after the rule
 * has returned.
 */
public final class RuleContext {

    private final Rule rule;
    private final TableView view;
    private final List<Reported> reported = new ArrayList<>();
    private final Set<ModelPath> unjudged = new LinkedHashSet<>();
    private boolean holds;

    RuleContext(Rule rule, TableView view) {
        this.rule = rule;
        this.view = view;
    }

    /** A finding with all places in the model that it rests on; its own is the first. */
    record Reported(Finding finding, List<ModelPath> places) {}

    /**
     * The table.
     *
     * @return the table that is judged
     */
    public DepartmentTargetTable table() {
        return view.table();
    }

    /**
     * Every text of the table, amounts and values as printed.
     *
     * @return path to text, in the order of the JSON form; what is absent is left out
     */
    public Map<ModelPath, String> texts() {
        return shared(TextIndex.class, () -> new TextIndex(TableTexts.of(table())))
                .texts();
    }

    /**
     * The places of a property on the paper, blank cells included.
     *
     * @param path the property
     * @return its slots; empty where it stands nowhere or the table was never read
     */
    public List<Slot> printed(ModelPath path) {
        return view.paper().slots(path);
    }

    /**
     * The properties directly below some paths that have a place on the paper, blank cells included.
     *
     * @param parents paths, for example those of the prior amounts of all lines
     * @return their names in the order of the paper, each once, for example the years
     */
    public List<String> printedBelow(Collection<ModelPath> parents) {
        return view.paper().below(parents);
    }

    /**
     * Whether it is known what stands on the paper.
     *
     * @return whether the table was read, rather than made by a program
     */
    public boolean read() {
        return !view.paper().isEmpty();
    }

    /**
     * The indicators, by the goals that they belong to.
     *
     * @return the blocks that have rows, in the order of the table
     */
    public List<IndicatorBlock> blocks() {
        return view.blocks();
    }

    /**
     * What names of levels mean.
     *
     * @return the checker's taxonomy
     */
    public IndicatorTaxonomy taxonomy() {
        return view.taxonomy();
    }

    /**
     * The regime by which the levels of this table are named.
     *
     * @return the regime, or empty where none covers more than half of them
     */
    public Optional<IndicatorRegime> regime() {
        return view.regime();
    }

    /**
     * A number that the rule goes by.
     *
     * @param setting one of the rule's settings
     * @return as the policy wants it, else the standard
     */
    public BigDecimal setting(RuleSetting setting) {
        return view.policy().setting(setting);
    }

    /**
     * A fact of the table that several rules need, worked out when the first of them asks.
     *
     * @param <T> the type of the fact, one for each fact
     * @param type that type
     * @param fact works it out; not run again during this check
     * @return the fact
     */
    public <T> T shared(Class<T> type, Supplier<? extends T> fact) {
        Object known = view.facts().get(type);
        if (known == null) {
            known = fact.get();
            view.facts().put(type, known);
        }
        return type.cast(known);
    }

    /** Says that the rule speaks of something in this table, and that it holds as far as nothing else is reported. */
    public void holds() {
        holds = true;
    }

    /**
     * Says that something is missing or unreadable, so that there is no verdict.
     *
     * @param input what is missing or unreadable
     */
    public void notJudged(ModelPath input) {
        unjudged.add(input);
    }

    /**
     * Says that the rule is broken.
     *
     * @param finding what is wrong, with its path and arguments; the place on the paper is added by the checker
     * @throws IllegalArgumentException where the finding is none of the rule's
     */
    public void report(Finding finding) {
        report(finding, List.of());
    }

    /**
     * Says that the rule is broken by several things together.
     *
     * @param finding what is wrong, with its path and arguments; the place on the paper is added by the checker
     * @param related the other things that the finding speaks of, for example the parts of a sum
     * @throws IllegalArgumentException where the finding is none of the rule's
     */
    public void report(Finding finding, List<ModelPath> related) {
        if (!finding.code().equals(rule.id())) {
            throw new IllegalArgumentException("rule " + rule.id() + " reports " + finding.code());
        }
        List<ModelPath> places = new ArrayList<>();
        places.add(finding.path());
        places.addAll(related);
        reported.add(new Reported(onPaper(finding, places), places));
    }

    private Finding onPaper(Finding finding, List<ModelPath> places) {
        Optional<Slot> slot = view.paper().place(finding.path());
        Finding placed = slot.map(Slot::label).map(finding::labelled).orElse(finding);
        placed = slot.flatMap(Slot::address).map(placed::at).orElse(placed);
        Set<Address> others = new LinkedHashSet<>();
        for (ModelPath place : places) {
            for (Slot one : printed(place)) {
                one.address().ifPresent(others::add);
            }
        }
        placed.address().ifPresent(others::remove);
        return placed.related(List.copyOf(others));
    }

    Rule rule() {
        return rule;
    }

    List<Reported> reported() {
        return reported;
    }

    /** Drops the findings for which a stronger rule has spoken: there is no verdict on what they speak of. */
    void silence(Predicate<Reported> spoken) {
        for (Reported one : reported) {
            if (spoken.test(one)) {
                unjudged.add(one.finding().path());
            }
        }
        reported.removeIf(spoken);
    }

    RuleResult result() {
        List<ModelPath> inputs = List.copyOf(unjudged);
        if (!reported.isEmpty()) {
            return new RuleResult(RuleOutcome.BROKEN, inputs);
        }
        if (!inputs.isEmpty()) {
            return new RuleResult(RuleOutcome.NOT_JUDGED, inputs);
        }
        return new RuleResult(holds ? RuleOutcome.HOLDS : RuleOutcome.NOT_APPLICABLE, inputs);
    }
}
