package io.github.jixiao.form.reading;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.model.Composition;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingItem;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.Placeholder;
import io.github.jixiao.value.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The composition while it is being read: lines in the order of the paper; sides and years are settled at the end. */
final class MoneyDraft {

    /** A line or total. */
    static final class Line {
        final PaperCell cell;
        final String item;
        final String label;
        final boolean total;
        final boolean part;
        final @Nullable Line whole;
        final FundingItem.@Nullable Side grouped;
        final FundingItem.@Nullable Side named;
        private final List<Value> values = new ArrayList<>();

        Line(
                PaperCell cell,
                String item,
                String label,
                boolean total,
                boolean part,
                @Nullable Line whole,
                FundingItem.@Nullable Side grouped,
                FundingItem.@Nullable Side named) {
            this.cell = cell;
            this.item = item;
            this.label = label;
            this.total = total;
            this.part = part;
            this.whole = whole;
            this.grouped = grouped;
            this.named = named;
        }
    }

    /**
     * A value of a line.
     *
     * @param column AMOUNT, SHARE, PRIOR, or null for a column that no property models
     * @param name the printed year of a prior amount, {@code -1} or {@code -2}; the label of another column
     * @param heading the bracket behind its heading; may be empty
     */
    private record Value(
            @Nullable Meaning column, String name, String head, String heading, PaperCell cell, String text) {}

    private final TableDraft draft;
    private final List<Line> lines = new ArrayList<>();
    private final Map<PaperCell, Line> byItem = new HashMap<>();
    private final Set<String> assumed = new HashSet<>();

    MoneyDraft(TableDraft draft) {
        this.draft = draft;
    }

    void line(Line line) {
        lines.add(line);
        byItem.put(line.cell, line);
    }

    /** Another label of a line: what stands beside or below it belongs to that line. */
    void alias(PaperCell label, Line line) {
        byItem.put(label, line);
    }

    @Nullable
    Line line(PaperCell item) {
        return byItem.get(item);
    }

    /** Adds a value, blank ones too: they have a place. */
    void value(Line line, @Nullable Meaning column, String name, String head, String heading, PaperCell cell) {
        value(line, column, name, head, heading, cell, cell.text);
    }

    void value(
            Line line,
            @Nullable Meaning column,
            String name,
            String head,
            String heading,
            PaperCell cell,
            String text) {
        line.values.add(new Value(column, name, head, heading, cell, text));
        if (!text.isEmpty()) {
            cell.mark(column == null ? CellRole.EXTRA : CellRole.VALUE);
        }
    }

    Composition build(@Nullable Integer year) {
        FundingItem.Side[] sides = sides(lines);
        return Composition.builder()
                .income(side(sides, FundingItem.Side.INCOME, "income", year))
                .expenditure(side(sides, FundingItem.Side.EXPENDITURE, "expenditure", year))
                .build();
    }

    /** The group word decides, else the item; a total goes with the lines beside it, else by its name, else to income. */
    private static FundingItem.Side[] sides(List<Line> all) {
        FundingItem.Side[] sides = new FundingItem.Side[all.size()];
        for (int i = 0; i < sides.length; i++) {
            Line line = all.get(i);
            if (line.grouped != null) {
                sides[i] = line.grouped;
            } else if (!line.total) {
                sides[i] = line.named != null ? line.named : i > 0 && !all.get(i - 1).total ? sides[i - 1] : null;
            }
        }
        for (int i = 0; i < sides.length; i++) {
            if (sides[i] != null) {
                continue;
            }
            Line line = all.get(i);
            FundingItem.Side beside = line.named != null && line.total ? line.named : null;
            for (int next = i + 1; beside == null && next < sides.length && !all.get(next).total; next++) {
                beside = sides[next];
            }
            for (int before = i - 1; beside == null && before >= 0; before--) {
                beside = sides[before];
            }
            sides[i] = beside != null ? beside : FundingItem.Side.INCOME;
        }
        return sides;
    }

    private FundingBreakdown side(
            FundingItem.Side[] sides, FundingItem.Side side, String name, @Nullable Integer year) {
        ModelPath path = ModelPath.root().to("composition").to(name);
        FundingBreakdown.Builder breakdown = FundingBreakdown.builder();
        List<FundingLine> built = new ArrayList<>();
        List<Line> printed = new ArrayList<>();
        boolean inParts = false;
        Line total = total(sides, side);
        for (int i = 0; i < sides.length; i++) {
            Line line = lines.get(i);
            if (sides[i] != side) {
                continue;
            }
            if (line == total) {
                breakdown.total(build(line, path.to("total"), year));
            } else if (line.total) {
                // a second total adds nothing to the first, and would count twice as a line
                line.values.stream()
                        .filter(value -> !value.text().isEmpty())
                        .forEach(value -> draft.extra(line.item, value.text(), value.cell()));
            } else if (!built.isEmpty() && isPart(line, printed.get(printed.size() - 1), inParts)) {
                int at = line.whole == null ? built.size() - 1 : Math.max(0, printed.indexOf(line.whole));
                FundingLine parent = built.get(at);
                ModelPath part =
                        path.to("lines").at(at).to("parts").at(parent.parts().size());
                List<FundingLine> parts = new ArrayList<>(parent.parts());
                parts.add(build(line, part, year));
                built.set(at, parent.withParts(parts));
                inParts = true;
            } else {
                built.add(build(line, path.to("lines").at(built.size()), year));
                printed.add(line);
                inParts = false;
            }
        }
        return breakdown.lines(built).build();
    }

    /** The first with a value, but 收入总计 before a bare 合计, which may be that of anything; else one without a value. */
    private @Nullable Line total(FundingItem.Side[] sides, FundingItem.Side side) {
        Line best = null;
        for (int i = 0; i < sides.length; i++) {
            Line line = lines.get(i);
            if (sides[i] == side && line.total && (best == null || rank(best) == 0 || rank(line) > rank(best))) {
                best = line;
            }
        }
        return best;
    }

    private static int rank(Line total) {
        return hasValue(total) ? total.named != null ? 2 : 1 : 0;
    }

    /** 其中 stands before the first part only; the next are told by their names, or by the blanks before them. */
    private static boolean isPart(Line line, Line before, boolean inParts) {
        if (line.part || !inParts) {
            return line.part;
        }
        Optional<FundingItem> whole = FundingItem.of(line.item).flatMap(FundingItem::whole);
        boolean named = whole.isPresent() && whole.equals(FundingItem.of(before.item));
        return named || LabelKey.isBlank((line.cell.printed + "-").charAt(0));
    }

    private static boolean hasValue(Line line) {
        return line.values.stream().anyMatch(value -> !value.text().isEmpty());
    }

    private FundingLine build(Line line, ModelPath path, @Nullable Integer year) {
        FundingLine.Builder built = FundingLine.builder().item(line.item);
        draft.slot(path.to("item"), line.cell, line.label);
        Map<String, Amount> prior = new LinkedHashMap<>();
        Map<String, String> extras = new LinkedHashMap<>();
        boolean hasAmount = false;
        boolean hasShare = false;
        for (Value printed : line.values) {
            Value value = ofThisYear(printed, line, year);
            String label = value.head().isEmpty() ? line.label : line.label + "/" + value.head();
            String key = value.column() == Meaning.PRIOR ? priorKey(value, year) : "";
            if (value.column() == Meaning.PRIOR && !prior.containsKey(key)) {
                tellAssumed(value, key);
                ModelPath at = path.to("prior").to(key);
                draft.slot(at, value.cell(), label);
                if (!value.text().isEmpty()) {
                    prior.put(key, draft.amount(value.text(), value.heading(), value.cell(), at));
                }
            } else if (value.column() == Meaning.SHARE && !hasShare) {
                draft.slot(path.to("share"), value.cell(), label);
                hasShare = !value.text().isEmpty();
                built.share(Optional.of(value.text())
                        .filter(text -> !text.isEmpty())
                        .map(text -> share(text, value.cell(), path.to("share"))));
            } else if (value.column() == Meaning.AMOUNT && !hasAmount) {
                draft.slot(path.to("amount"), value.cell(), label);
                hasAmount = !value.text().isEmpty();
                built.amount(Optional.of(value.text())
                        .filter(text -> !text.isEmpty())
                        .map(text -> draft.amount(text, value.heading(), value.cell(), path.to("amount"))));
            } else if (!value.text().isEmpty()) {
                // a second amount, share or year of the same line
                String name = value.head().isEmpty() ? line.item : value.head();
                extras.merge(name, value.text(), (old, more) -> old + "\n" + more);
                value.cell().mark(CellRole.EXTRA);
                draft.slot(path.to("extras").to(name), value.cell(), label);
            }
        }
        return built.prior(prior).extras(extras).build();
    }

    /** An amount below the year of the table is the table's own; without one, that below the latest year. */
    private static Value ofThisYear(Value value, Line line, @Nullable Integer year) {
        if (value.column() != Meaning.PRIOR || value.name().startsWith("-")) {
            return value;
        }
        boolean other = line.values.stream().anyMatch(one -> one.column() == Meaning.AMOUNT);
        String latest = line.values.stream()
                .filter(one -> one.column() == Meaning.PRIOR)
                .map(Value::name)
                .max(Comparator.naturalOrder())
                .orElse("");
        boolean own = year == null
                ? !other && latest.equals(value.name())
                : value.name().equals(year.toString());
        return own ? new Value(Meaning.AMOUNT, "", value.head(), value.heading(), value.cell(), value.text()) : value;
    }

    private Share share(String text, PaperCell cell, ModelPath path) {
        Share share = Share.parse(text);
        if (share.percent().isEmpty() && !Placeholder.matches(text)) {
            draft.add(ReadingCode.NOT_A_NUMBER.at(cell).at(path).with("text", text));
        }
        return share;
    }

    /** Once for each head: its year is not printed. */
    private void tellAssumed(Value value, String key) {
        if (!key.equals(value.name()) && assumed.add(value.head() + key)) {
            draft.add(ReadingCode.PRIOR_YEAR_ASSUMED
                    .at(value.cell())
                    .with("column", value.head())
                    .with("year", key));
        }
    }

    /** A printed year, or one counted back from the fiscal year. */
    private static String priorKey(Value value, @Nullable Integer year) {
        boolean counted = value.name().startsWith("-");
        return counted && year != null ? String.valueOf(year + Integer.parseInt(value.name())) : value.name();
    }
}
