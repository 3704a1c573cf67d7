package io.github.jixiao.fill;

import io.github.jixiao.diff.Change;
import io.github.jixiao.diff.ChangeKind;
import io.github.jixiao.diff.TableDiff;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.finding.SourceMap.Slot;
import io.github.jixiao.form.reading.ReadTable;
import io.github.jixiao.json.TableTexts;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.MoneyUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Holds what a filled form reads as against the table that was put into it. */
final class FillCheck {

    private final DepartmentTargetTable table;
    private final ReadTable filled;
    private final List<Finding> findings;

    FillCheck(DepartmentTargetTable table, ReadTable filled, List<Finding> findings) {
        this.table = table;
        this.filled = filled;
        this.findings = findings;
    }

    void run() {
        Set<String> told = new HashSet<>();
        for (Finding finding : findings) {
            boolean lost = finding.code().equals(FillCode.FILL_NO_PLACE.code().id())
                    || finding.code().equals(FillCode.FILL_KEPT.code().id());
            if (lost) {
                told.add(finding.path().toString());
            }
        }
        List<Finding> differences = new ArrayList<>();
        for (Change change : TableDiff.between(inUnitOfForm(), withoutUnused()).changes()) {
            if (change.kind() != ChangeKind.REWRITTEN
                    && !isLevelWord(change)
                    && change.pathBefore().filter(path -> isTold(path, told)).isEmpty()) {
                differences.add(difference(change));
            }
        }
        findings.addAll(differences);
    }

    private boolean isTold(ModelPath path, Set<String> told) {
        String pointer = path.toString();
        // a record is changed where all that it says is told
        long within = told.stream().filter(one -> one.startsWith(pointer + "/")).count();
        long all = TableTexts.of(table).keySet().stream()
                .filter(one -> one.toString().startsWith(pointer + "/"))
                .count();
        return told.contains(pointer) || (all > 0 && within >= all);
    }

    /** 产出 in the form and 产出指标 in the table are one level. */
    private static boolean isLevelWord(Change change) {
        boolean level = change.pathBefore()
                .filter(path -> path.last().startsWith("level"))
                .isPresent();
        return level && Levels.same(change.before(Locale.CHINESE), change.after(Locale.CHINESE));
    }

    private Finding difference(Change change) {
        ModelPath path = change.pathBefore().or(change::pathAfter).orElse(ModelPath.root());
        boolean formsOwn = change.kind() == ChangeKind.ADDED
                || path.toString().equals("/title")
                || path.last().equals("item");
        String after = FilledCells.shown(change.after(Locale.CHINESE));
        Finding finding = (formsOwn ? FillCode.FILL_KEPT : FillCode.FILL_DIFFERS)
                .finding()
                .at(path)
                .labelled(change.label().in(Locale.CHINESE));
        boolean old = change.kind() == ChangeKind.ADDED && !path.last().equals("item");
        finding = finding.graded(old ? Severity.WARNING : finding.severity());
        finding = formsOwn
                ? finding.with("text", after)
                : finding.with("expected", FilledCells.shown(change.before(Locale.CHINESE)))
                        .with("actual", after);
        Optional<Slot> place = change.pathAfter().flatMap(filled.sourceMap()::place);
        return place.flatMap(Slot::address).map(finding::at).orElse(finding);
    }

    /** Rows of the form that nobody filled are no indicators, and lines without any amount say nothing. */
    private DepartmentTargetTable withoutUnused() {
        DepartmentTargetTable read = filled.table();
        return read.withGoals(read.goals().stream()
                        .map(goal -> goal.withIndicators(used(goal.indicators())))
                        .toList())
                .withSharedIndicators(used(read.sharedIndicators()))
                .withComposition(read.composition()
                        .withIncome(used(read.composition().income()))
                        .withExpenditure(used(read.composition().expenditure())));
    }

    private FundingBreakdown used(FundingBreakdown side) {
        return side.withLines(side.lines().stream()
                        .filter(line -> !isUnused(line) || isNamed(line))
                        .toList())
                .withTotal(side.total().filter(total -> !isUnused(total)));
    }

    private static boolean isUnused(FundingLine line) {
        return line.equals(FundingLine.builder().item(line.item()).build());
    }

    private boolean isNamed(FundingLine line) {
        return Stream.of(table.composition().income(), table.composition().expenditure())
                .flatMap(side -> side.lines().stream())
                .anyMatch(own -> own.item().equals(line.item()));
    }

    private static List<Indicator> used(List<Indicator> indicators) {
        return indicators.stream()
                .filter(one -> one.name().isPresent() || one.target().isPresent())
                .toList();
    }

    /** The table with its amounts in the unit of the form. */
    private DepartmentTargetTable inUnitOfForm() {
        Optional<MoneyUnit> own = table.moneyUnit();
        Optional<MoneyUnit> form = filled.table().moneyUnit();
        if (own.isEmpty() || form.isEmpty() || own.equals(form)) {
            return table;
        }
        DepartmentTargetTable converted = table.withMoneyUnit(form);
        for (Map.Entry<ModelPath, String> entry : TableTexts.of(table).entrySet()) {
            if (FormValues.isAmount(entry.getKey())) {
                Optional<String> number = Amount.parse(entry.getValue())
                        .in(form.get(), own)
                        .map(value -> value.stripTrailingZeros().toPlainString());
                if (number.isPresent()) {
                    converted = TableTexts.with(converted, entry.getKey(), number.get());
                }
            }
        }
        return converted;
    }
}
