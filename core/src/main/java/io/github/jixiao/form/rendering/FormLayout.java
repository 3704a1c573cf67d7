package io.github.jixiao.form.rendering;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a form (表样) looks like when a table is written: its blocks in their order, their labels, and their columns with
 * heading and width. Immutable; a form of your own is a copy of one of these with other words, blocks or columns.
 *
 * <p>Blocks are named by {@link Meaning#BASICS}, {@link Meaning#COMPOSITION}, {@link Meaning#FUNCTIONS},
 * {@link Meaning#ANNUAL_TASKS}, {@link Meaning#TASKS}, {@link Meaning#PROJECTS}, {@link Meaning#LONG_TERM_GOAL} and
 * {@link Meaning#ANNUAL_GOAL}. Goals keep the order of the table.
 */
public final class FormLayout {

    private final String name;
    private final Set<Meaning> blocks;
    private final Map<Meaning, String> labels;
    private final Map<Meaning, List<FormColumn>> columns;
    private final int labelWidth;
    private final boolean goalInRow;
    private final boolean unitInHeading;

    private FormLayout(
            String name,
            Set<Meaning> blocks,
            Map<Meaning, String> labels,
            Map<Meaning, List<FormColumn>> columns,
            int labelWidth,
            boolean goalInRow,
            boolean unitInHeading) {
        this.name = name;
        this.blocks = blocks;
        this.labels = labels;
        this.columns = columns;
        this.labelWidth = labelWidth;
        this.goalInRow = goalInRow;
        this.unitInHeading = unitInHeading;
    }

    static FormLayout empty(String name) {
        return new FormLayout(
                name, Set.of(), new EnumMap<>(Meaning.class), new EnumMap<>(Meaning.class), 2, true, false);
    }

    /**
     * The form of Hubei and Wuhan. It holds whatever a table has.
     *
     * @return the layout named {@code hubei}
     */
    public static FormLayout hubei() {
        return StandardLayouts.HUBEI;
    }

    /**
     * The national form, 财预〔2015〕88号. It has no place for composition, functions, projects and long-term goals.
     *
     * @return the layout named {@code national-2015}
     */
    public static FormLayout national2015() {
        return StandardLayouts.NATIONAL_2015;
    }

    /**
     * The layout to take where none is asked for.
     *
     * @return {@link #hubei()}
     */
    public static FormLayout standard() {
        return hubei();
    }

    /**
     * All layouts that are known by name.
     *
     * @return the standard one first
     */
    public static List<FormLayout> all() {
        return List.of(StandardLayouts.HUBEI, StandardLayouts.NATIONAL_2015);
    }

    /**
     * Finds a layout.
     *
     * @param name its name, for example {@code national-2015}
     * @return the layout, or empty where none has this name
     */
    public static Optional<FormLayout> named(String name) {
        return all().stream().filter(layout -> layout.name.equals(name)).findFirst();
    }

    /**
     * Its name.
     *
     * @return for example {@code hubei}
     */
    public String name() {
        return name;
    }

    /**
     * The blocks of the form.
     *
     * @return in their order from top to bottom
     */
    public List<Meaning> blocks() {
        return List.copyOf(blocks);
    }

    /**
     * The word that the form prints.
     *
     * @param meaning what is to be labelled; columns have their own headings
     * @return the word; empty where the form has none
     */
    public String label(Meaning meaning) {
        return labels.getOrDefault(meaning, "");
    }

    /**
     * The columns of a block.
     *
     * @param block {@link Meaning#BASICS}, {@link Meaning#COMPOSITION}, {@link Meaning#TASKS},
     *     {@link Meaning#PROJECTS}, {@link Meaning#LONG_TERM_INDICATORS} or {@link Meaning#ANNUAL_INDICATORS}
     * @return from left to right; empty where the block has none
     */
    public List<FormColumn> columns(Meaning block) {
        return columns.getOrDefault(block, List.of());
    }

    /**
     * The width of the labels at the left of the blocks.
     *
     * @return in twenty-fourths of the paper
     */
    public int labelWidth() {
        return labelWidth;
    }

    /**
     * Where the text of a goal stands.
     *
     * @return whether it follows its label in one row over the full width; else it stands in the cell beside the label
     */
    public boolean goalInRow() {
        return goalInRow;
    }

    /**
     * Where else the money unit stands than above the table.
     *
     * @return whether it is printed in the headings of amounts too, as 预算金额（万元）
     */
    public boolean unitInHeading() {
        return unitInHeading;
    }

    /**
     * This under another name.
     *
     * @param other the name
     * @return the copy
     */
    public FormLayout withName(String other) {
        return new FormLayout(other, blocks, labels, columns, labelWidth, goalInRow, unitInHeading);
    }

    /**
     * This with other blocks, or the same in another order.
     *
     * @param order the blocks from top to bottom
     * @return the copy
     * @throws IllegalArgumentException where one of them is no block
     */
    public FormLayout withBlocks(Meaning... order) {
        Set<Meaning> other = new LinkedHashSet<>(List.of(order));
        for (Meaning block : other) {
            if (!StandardLayouts.BLOCKS.contains(block)) {
                throw new IllegalArgumentException("not a block: " + block);
            }
        }
        return new FormLayout(name, other, labels, columns, labelWidth, goalInRow, unitInHeading);
    }

    /**
     * This with another word.
     *
     * @param meaning what is labelled
     * @param word the word to print
     * @return the copy
     */
    public FormLayout withLabel(Meaning meaning, String word) {
        Map<Meaning, String> other = new EnumMap<>(labels);
        other.put(meaning, word);
        return new FormLayout(name, blocks, other, columns, labelWidth, goalInRow, unitInHeading);
    }

    /**
     * This with other columns in a block. Columns for {@link Meaning#COMPARISON} and {@link Meaning#UNIT} split the
     * target over three cells.
     *
     * @param block the block, as for {@link #columns}
     * @param other its columns from left to right
     * @return the copy
     * @throws IllegalArgumentException where the block has no such columns, or the first is none of text
     */
    public FormLayout withColumns(Meaning block, FormColumn... other) {
        RecordFields<?> fields = RecordFields.of(block, List.of(other));
        for (FormColumn column : other) {
            if (!fields.has(column.meaning())) {
                throw new IllegalArgumentException("no column of " + block + ": " + column.meaning());
            }
        }
        if (other.length == 0 || fields.role(other[0].meaning()) == StyleRole.NUMBER) {
            throw new IllegalArgumentException("the first column of " + block + " holds text");
        }
        Map<Meaning, List<FormColumn>> changed = new EnumMap<>(Meaning.class);
        changed.putAll(columns);
        changed.put(block, List.of(other));
        return new FormLayout(name, blocks, labels, changed, labelWidth, goalInRow, unitInHeading);
    }

    /**
     * This with another width of the labels at the left.
     *
     * @param twentyFourths the width in twenty-fourths of the paper, 1 to 12
     * @return the copy
     * @throws IllegalArgumentException where the width is out of bounds
     */
    public FormLayout withLabelWidth(int twentyFourths) {
        if (twentyFourths < 1 || twentyFourths > 12) {
            throw new IllegalArgumentException("not a width for labels: " + twentyFourths);
        }
        return new FormLayout(name, blocks, labels, columns, twentyFourths, goalInRow, unitInHeading);
    }

    /**
     * This with the text of goals in another place.
     *
     * @param inRow as {@link #goalInRow()}
     * @return the copy
     */
    public FormLayout withGoalInRow(boolean inRow) {
        return new FormLayout(name, blocks, labels, columns, labelWidth, inRow, unitInHeading);
    }

    /**
     * This with or without the money unit in headings.
     *
     * @param inHeading as {@link #unitInHeading()}
     * @return the copy
     */
    public FormLayout withUnitInHeading(boolean inHeading) {
        return new FormLayout(name, blocks, labels, columns, labelWidth, goalInRow, inHeading);
    }

    /**
     * What of a table this form cannot carry so that it reads back as it was. A table without problems does.
     *
     * @param table the table to write
     * @return findings with the codes of {@link LayoutProblem}, each with its path; empty where the paper carries all
     */
    public List<Finding> problems(DepartmentTargetTable table) {
        return new LayoutInspection(this, table).findings();
    }

    @Override
    public String toString() {
        return name;
    }
}
