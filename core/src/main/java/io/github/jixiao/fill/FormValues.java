package io.github.jixiao.fill;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap.Slot;
import io.github.jixiao.form.rendering.PrintedContent;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.CellContent.NumberKind;
import io.github.jixiao.json.TableTexts;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.Share;
import io.github.jixiao.value.Weight;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of a table as they stand in the cells of a form: amounts in the unit of the form. */
final class FormValues {

    private static final Set<String> AMOUNTS = Set.of("amount", "totalBudget", "yearBudget", "fiscal", "other");

    private final Map<ModelPath, String> texts;
    private final Optional<MoneyUnit> own;
    private final Optional<MoneyUnit> form;

    FormValues(DepartmentTargetTable table, Optional<MoneyUnit> form) {
        this.texts = TableTexts.of(table);
        this.own = table.moneyUnit();
        this.form = form;
    }

    Map<ModelPath, String> texts() {
        return texts;
    }

    Optional<String> text(ModelPath path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** What the cell of a property holds. */
    static CellContent content(ModelPath path, String text) {
        return plain(path, text);
    }

    /** What a cell holds for a property, in the unit that its heads or the form name. */
    CellContent content(ModelPath path, String text, Slot slot) {
        if (!isAmount(path)) {
            return plain(path, text);
        }
        Amount amount = Amount.parse(text);
        Optional<MoneyUnit> from = amount.unit().or(() -> own);
        Optional<MoneyUnit> to = unitOf(slot.label()).or(() -> form);
        if (amount.value().isEmpty() || from.isEmpty() || to.isEmpty() || from.equals(to)) {
            boolean bare = amount.value().isPresent() && amount.unit().isPresent() && from.equals(to);
            return bare ? number(amount.value().orElseThrow()) : plain(path, text);
        }
        BigDecimal number = from.get().convert(amount.value().get(), to.get());
        return number(number.scale() > 0 ? number.stripTrailingZeros() : number);
    }

    private static CellContent number(BigDecimal number) {
        BigDecimal plain = number.scale() < 0 ? number.setScale(0) : number;
        return CellContent.number(plain.toPlainString(), plain, NumberKind.NUMBER);
    }

    private static CellContent plain(ModelPath path, String text) {
        if (isAmount(path)) {
            return PrintedContent.of(Amount.parse(text));
        }
        return switch (path.last()) {
            case "share" -> PrintedContent.of(Share.parse(text));
            case "weight" -> PrintedContent.of(Weight.parse(text));
            default -> CellContent.text(text);
        };
    }

    static boolean isAmount(ModelPath path) {
        return AMOUNTS.contains(path.last())
                || path.parent().filter(prior -> prior.last().equals("prior")).isPresent();
    }

    /** The unit in a bracket behind one of the labels that lead to a cell, the nearest first. */
    private static Optional<MoneyUnit> unitOf(String label) {
        String[] labels = label.split("/", -1);
        for (int i = labels.length - 1; i >= 0; i--) {
            Optional<MoneyUnit> unit = MoneyUnit.within(LabelKey.of(labels[i]).qualifier());
            if (unit.isPresent()) {
                return unit;
            }
        }
        return Optional.empty();
    }
}
