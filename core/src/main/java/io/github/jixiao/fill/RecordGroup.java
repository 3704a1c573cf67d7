package io.github.jixiao.fill;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.form.reading.ReadTable;
import io.github.jixiao.form.reading.RecordArea;
import io.github.jixiao.form.reading.RecordArea.Kind;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Indicator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records that go into one block of a form, and the rows of that block. */
final class RecordGroup {

    private static final ModelPath GOALS = ModelPath.root().to("goals");
    private static final ModelPath SHARED = ModelPath.root().to("sharedIndicators");

    /**
     * A record that wants a row.
     *
     * @param path its path in the table
     * @param name by what it is known; may be empty
     * @param level1 its level 1; may be empty
     * @param level2 its level 2; may be empty
     */
    record Want(ModelPath path, String name, String level1, String level2) {

        boolean sameLevels(Want other) {
            return level1.equals(other.level1) && level2.equals(other.level2);
        }
    }

    final ModelPath records;
    final List<Want> wants = new ArrayList<>();
    final List<BlockRow> rows = new ArrayList<>();
    final List<RecordArea> areas = new ArrayList<>();

    private RecordGroup(ModelPath records) {
        this.records = records;
    }

    /** The blocks of a form with the records of a table; those for which there is no block go to the list. */
    static List<RecordGroup> of(
            DepartmentTargetTable table, ReadTable form, FormGrids grids, Correspondence goals, List<Want> homeless) {
        Map<ModelPath, RecordGroup> groups = new LinkedHashMap<>();
        for (RecordArea area : form.areas()) {
            groups.computeIfAbsent(area.records(), RecordGroup::new).areas.add(area);
        }
        groups.values().forEach(group -> group.addRows(new SpareRows(grids)));
        wants(table).forEach((list, wants) -> {
            Optional<RecordGroup> home = home(list, groups, goals);
            home.ifPresentOrElse(group -> group.wants.addAll(wants), () -> homeless.addAll(wants));
        });
        return List.copyOf(groups.values());
    }

    private static Map<ModelPath, List<Want>> wants(DepartmentTargetTable table) {
        Map<ModelPath, List<Want>> wants = new LinkedHashMap<>();
        ModelPath projects = ModelPath.root().to("projects");
        for (int i = 0; i < table.projects().size(); i++) {
            add(
                    wants,
                    projects,
                    new Want(projects.at(i), table.projects().get(i).name().orElse(""), "", ""));
        }
        ModelPath tasks = ModelPath.root().to("tasks");
        for (int i = 0; i < table.tasks().size(); i++) {
            String name = table.tasks()
                    .get(i)
                    .name()
                    .or(table.tasks().get(i)::content)
                    .orElse("");
            add(wants, tasks, new Want(tasks.at(i), name, "", ""));
        }
        for (int i = 0; i < table.goals().size(); i++) {
            add(wants, GOALS, new Want(GOALS.at(i), table.goals().get(i).text().orElse(""), "", ""));
            indicators(wants, GOALS.at(i).to("indicators"), table.goals().get(i).indicators());
        }
        indicators(wants, SHARED, table.sharedIndicators());
        return wants;
    }

    private static void indicators(Map<ModelPath, List<Want>> wants, ModelPath list, List<Indicator> indicators) {
        for (int i = 0; i < indicators.size(); i++) {
            Indicator one = indicators.get(i);
            add(
                    wants,
                    list,
                    new Want(
                            list.at(i),
                            one.name().orElse(""),
                            one.level1().orElse(""),
                            one.level2().orElse("")));
        }
    }

    private static void add(Map<ModelPath, List<Want>> wants, ModelPath list, Want want) {
        wants.computeIfAbsent(list, any -> new ArrayList<>()).add(want);
    }

    /** The block of its own goal, else the one that goals share, else the last there is. */
    private static Optional<RecordGroup> home(
            ModelPath list, Map<ModelPath, RecordGroup> groups, Correspondence goals) {
        boolean indicators = list.last().equals("indicators") || list.equals(SHARED);
        if (!indicators) {
            // goals with places of their own are no rows
            return Optional.ofNullable(groups.get(list));
        }
        RecordGroup own = goals.of(list).map(groups::get).orElse(null);
        if (own != null) {
            return Optional.of(own);
        }
        RecordGroup shared = groups.get(SHARED);
        RecordGroup last = null;
        for (RecordGroup group : groups.values()) {
            last = group.records.last().equals("indicators") ? group : last;
        }
        return Optional.ofNullable(shared == null ? last : shared);
    }

    private void addRows(SpareRows spare) {
        for (RecordArea area : areas) {
            area.rows().forEach(this::add);
        }
        spare.below(areas.get(areas.size() - 1)).forEach(this::add);
        Levels.carry(rows);
    }

    private void add(RecordArea.Row row) {
        if (row.kind() == Kind.RECORD || row.kind() == Kind.FREE) {
            rows.add(new BlockRow(row, rows.size()));
        }
    }

    /** Whether its records are goals, each on a row. */
    boolean isGoals() {
        return records.equals(GOALS);
    }
}
