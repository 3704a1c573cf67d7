package io.github.jixiao.fill;

import io.github.jixiao.fill.RecordGroup.Want;
import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap.Slot;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.reading.RecordArea.Cell;
import io.github.jixiao.form.rendering.SplitTarget;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.CellContent.NumberKind;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.Placeholder;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts records into the rows of a block. */
final class RecordFilling {

    /** What of a cell says nothing of the record itself. */
    private static final Set<String> APART = Set.of("level1", "level2", "ordinal", "number");

    private final RecordGroup group;
    private final FormValues values;
    private final FilledCells cells;

    RecordFilling(RecordGroup group, FormValues values, FilledCells cells) {
        this.group = group;
        this.values = values;
        this.cells = cells;
    }

    void fill() {
        RowPlan plan = RowPlan.of(group);
        plan.rows().forEach(this::fill);
        Set<BlockRow> taken = new HashSet<>(plan.rows().values());
        for (Want want : group.wants) {
            if (!plan.rows().containsKey(want)) {
                texts(want).forEach((property, text) -> cells.lost(want.path().to(property), text, null));
            }
        }
        if (!group.wants.isEmpty()) {
            group.rows.stream()
                    .filter(row -> row.isRecord() && !taken.contains(row))
                    .forEach(this::clear);
        }
    }

    /** What a record says, by property. */
    private Map<String, String> texts(Want want) {
        Map<String, String> texts = new LinkedHashMap<>();
        String prefix = want.path() + "/";
        values.texts().forEach((path, text) -> {
            Optional<ModelPath> parent = path.parent();
            boolean own = parent.filter(want.path()::equals).isPresent();
            boolean extra = !own
                    && path.toString().startsWith(prefix)
                    && parent.filter(extras -> extras.last().equals("extras")
                                    && extras.parent()
                                            .filter(want.path()::equals)
                                            .isPresent())
                            .isPresent();
            if (own && !path.last().equals("horizon")) {
                texts.put(path.last(), text);
            } else if (extra) {
                texts.put("extras/" + path.last(), text);
            }
        });
        return texts;
    }

    private static ModelPath path(Want want, String property) {
        return property.startsWith("extras/")
                ? want.path().to("extras").to(property.substring("extras/".length()))
                : want.path().to(property);
    }

    private void fill(Want want, BlockRow row) {
        Map<String, String> texts = texts(want);
        boolean same = LabelText.oneLine(want.name()).equals(LabelText.oneLine(row.name));
        Map<Address, Optional<CellContent>> done = new HashMap<>();
        level(want, row, "level1", texts.remove("level1"));
        level(want, row, "level2", texts.remove("level2"));
        target(want, row, texts, done);
        texts.forEach((property, text) -> {
            if (!put(want, row, property, text, done)) {
                cells.lost(
                        path(want, property),
                        text,
                        row.cell("name").map(Cell::slot).orElse(null));
            }
        });
        for (Cell cell : row.row.cells()) {
            Address address = cell.slot().address().orElse(null);
            boolean other = row.isRecord() && !same && !APART.contains(cell.property());
            if (other
                    && address != null
                    && !done.containsKey(address)
                    && !cell.slot().printed().isBlank()) {
                cells.put(cell.slot(), path(want, cell.property()), CellContent.BLANK);
            }
        }
    }

    private void level(Want want, BlockRow row, String property, @Nullable String text) {
        if (text == null) {
            return;
        }
        Cell cell = row.cell(property).orElse(null);
        String there = cell == null ? "" : LabelText.oneLine(cells.text(cell.slot()));
        boolean put = cell != null
                && ((!there.isEmpty() && Levels.same(there, text))
                        || cells.put(cell.slot(), want.path().to(property), CellContent.text(text)));
        if (!put) {
            cells.lost(want.path().to(property), text, cell == null ? null : cell.slot());
        }
    }

    private boolean put(
            Want want, BlockRow row, String property, String text, Map<Address, Optional<CellContent>> done) {
        ModelPath path = path(want, property);
        boolean first = true;
        for (Cell cell : row.cells(property)) {
            CellContent content = first ? values.content(path, text, cell.slot()) : CellContent.BLANK;
            if (first && !cells.put(cell.slot(), path, content)) {
                return false;
            }
            cell.slot().address().ifPresent(address -> done.put(address, Optional.of(content)));
            first = false;
        }
        return !first || apart(want, row, property, text, done);
    }

    /** A sign or unit that would not join its value stands in its own column all the same. */
    private boolean apart(
            Want want, BlockRow row, String property, String text, Map<Address, Optional<CellContent>> done) {
        for (String column : Set.of("comparison", "unit")) {
            Cell cell = row.cell(column).orElse(null);
            boolean labelled = cell != null
                    && property.startsWith("extras/")
                    && ("/" + cell.slot().label()).endsWith("/" + property.substring("extras/".length()));
            boolean direction = cell != null && column.equals("comparison") && property.equals("direction");
            if (cell != null && (labelled || direction)) {
                CellContent content = CellContent.text(text);
                cell.slot().address().ifPresent(address -> done.put(address, Optional.of(content)));
                return cells.replaceAll(cell.slot(), path(want, property), text);
            }
        }
        return false;
    }

    /** A target over as many columns as the form has for it. */
    private void target(Want want, BlockRow row, Map<String, String> texts, Map<Address, Optional<CellContent>> done) {
        Optional<Cell> sign = row.cell("comparison");
        Optional<Cell> unit = row.cell("unit");
        Cell value = row.cell("target").orElse(null);
        String text = texts.get("target");
        if (text == null || value == null || (sign.isEmpty() && unit.isEmpty())) {
            return;
        }
        SplitTarget split = SplitTarget.of(IndicatorValue.of(text));
        String front = sign.isEmpty() ? split.sign() : "";
        String back = unit.isEmpty() ? split.unit() : "";
        ModelPath path = want.path().to("target");
        boolean put = put(sign, path, CellContent.text(split.sign()), done)
                && put(Optional.of(value), path, number(front + split.value() + back), done)
                && put(unit, path, CellContent.text(split.unit()), done);
        if (put) {
            texts.remove("target");
        }
    }

    private boolean put(
            Optional<Cell> cell, ModelPath path, CellContent content, Map<Address, Optional<CellContent>> done) {
        if (cell.isEmpty()) {
            return true;
        }
        Slot slot = cell.get().slot();
        // 定性 is no sign, and stays where there is none
        boolean stays = content.isBlank() && Placeholder.matches(slot.printed());
        slot.address().ifPresent(address -> done.put(address, Optional.of(content)));
        return stays || cells.put(slot, path, content);
    }

    /** The middle of a target in three columns is a number where every number format shows it as it is. */
    private static CellContent number(String text) {
        boolean plain = !text.isEmpty()
                && text.length() < 16
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && !(text.startsWith("0") && text.length() > 1);
        return plain ? CellContent.number(text, new BigDecimal(text), NumberKind.NUMBER) : CellContent.text(text);
    }

    /** A record of the form that the table does not have. */
    private void clear(BlockRow row) {
        ModelPath path = row.row.record().orElse(group.records);
        for (Cell cell : row.row.cells()) {
            boolean own = !APART.contains(cell.property());
            if (own && !cell.slot().printed().isBlank() && !cells.isFilled(cell.slot()) && !row.name.isBlank()) {
                cells.put(cell.slot(), path, CellContent.BLANK);
            }
        }
    }
}
