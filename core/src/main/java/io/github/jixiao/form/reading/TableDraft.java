package io.github.jixiao.form.reading;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.model.Department;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.Placeholder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table while it is being read: what was found so far, where it stands, and what there is to say about it. */
final class TableDraft {

    private static final Map<Meaning, String> TEXTS = new EnumMap<>(Map.of(
            Meaning.DEPARTMENT_NAME, "/department/name",
            Meaning.DEPARTMENT_CODE, "/department/code",
            Meaning.PREPARER, "/department/preparer",
            Meaning.PHONE, "/department/phone",
            Meaning.DATE, "/department/date",
            Meaning.FUNCTIONS, "/functions",
            Meaning.ANNUAL_TASKS, "/annualTasks"));

    private static final Set<Meaning> HEAD =
            EnumSet.of(Meaning.DEPARTMENT_NAME, Meaning.DEPARTMENT_CODE, Meaning.PREPARER, Meaning.PHONE, Meaning.DATE);

    private static final ModelPath YEAR = ModelPath.root().to("fiscalYear");
    private static final ModelPath UNIT = ModelPath.root().to("moneyUnit");
    private static final ModelPath TITLE = ModelPath.root().to("title");

    private final SourceMap.Builder sources = SourceMap.builder();
    private final List<Finding> findings = new ArrayList<>();
    private final List<RecordArea> areas = new ArrayList<>();
    private final Map<Meaning, String> texts = new EnumMap<>(Meaning.class);
    private final Map<String, String> extras = new LinkedHashMap<>();
    private final List<Task> tasks = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final MoneyDraft money = new MoneyDraft(this);
    private @Nullable Task tasksTotal;
    private @Nullable String title;
    private @Nullable Integer year;
    private boolean yearFromTitle;
    private @Nullable Integer expectedYear;
    private @Nullable MoneyUnit unit;
    private final GoalsDraft goals = new GoalsDraft(this);

    MoneyDraft money() {
        return money;
    }

    GoalsDraft goals() {
        return goals;
    }

    Optional<MoneyUnit> unit() {
        return Optional.ofNullable(unit);
    }

    /** The unit that the table will turn out to have: amounts are read before all its places are. */
    void expect(MoneyUnit expected) {
        unit = expected;
    }

    /** The year that the table will turn out to have where it states none of its own. */
    void expect(@Nullable Integer expected) {
        expectedYear = expected;
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void add(RecordArea area) {
        areas.add(area);
    }

    List<Finding> findings() {
        return findings;
    }

    List<RecordArea> areas() {
        return areas;
    }

    SourceMap sources() {
        return sources.build();
    }

    void slot(ModelPath path, PaperCell cell, String label) {
        sources.add(path, cell.slot(label));
    }

    boolean hasTitle() {
        return title != null;
    }

    boolean has(Meaning meaning) {
        return texts.containsKey(meaning);
    }

    @Nullable
    Integer fiscalYear() {
        return year == null ? expectedYear : year;
    }

    boolean hasYear() {
        return year != null;
    }

    void title(String text, PaperCell cell) {
        cell.mark(CellRole.VALUE);
        slot(TITLE, cell, "");
        if (title == null) {
            title = text;
        } else if (!title.equals(text)) {
            contradiction(TITLE, "标题", title, text, cell);
            extra("标题", text, cell);
        }
    }

    /** A year that a cell or line of its own states; it wins over that of the title. */
    void year(int stated, PaperCell cell, String label) {
        if (year != null && year != stated) {
            contradiction(
                    YEAR,
                    "年度",
                    yearFromTitle ? String.valueOf(stated) : year.toString(),
                    yearFromTitle ? year.toString() : String.valueOf(stated),
                    cell);
        }
        if (year == null || yearFromTitle) {
            year = stated;
            yearFromTitle = false;
        }
        slot(YEAR, cell, label);
    }

    void yearOfTitle(int stated, PaperCell cell) {
        if (year == null) {
            year = stated;
            yearFromTitle = true;
        } else if (year != stated) {
            contradiction(YEAR, "年度", year.toString(), String.valueOf(stated), cell);
        }
        slot(YEAR, cell, "");
    }

    void unit(MoneyUnit stated, PaperCell cell, String label) {
        if (unit != null && unit != stated) {
            contradiction(UNIT, "资金单位", unit.label(), stated.label(), cell);
        } else {
            unit = stated;
        }
        slot(UNIT, cell, label);
    }

    private void contradiction(ModelPath path, String label, String first, String second, PaperCell cell) {
        add(ReadingCode.CONTRADICTION
                .at(cell)
                .at(path)
                .with("label", label)
                .with("first", first)
                .with("second", second));
    }

    /** A short text or prose that one property holds. */
    void text(Meaning meaning, String value, PaperCell cell, String label) {
        ModelPath path = ModelPath.parse(TEXTS.getOrDefault(meaning, ""));
        slot(path, cell, label);
        if (value.isEmpty()) {
            return;
        }
        cell.mark(CellRole.VALUE);
        String old = texts.putIfAbsent(meaning, value);
        if (old != null && !old.equals(value)) {
            contradiction(path, label, old, value, cell);
            extra(label, value, cell);
        }
    }

    /** Takes what it lacks of the head of the table from another draft, with its places. */
    void complete(TableDraft other) {
        SourceMap places = other.sources();
        if (title == null && other.title != null) {
            title = other.title;
            adopt(TITLE, places);
        }
        if (year == null && other.year != null) {
            year = other.year;
            yearFromTitle = other.yearFromTitle;
            adopt(YEAR, places);
        }
        if (unit == null && other.unit != null) {
            unit = other.unit;
            adopt(UNIT, places);
        }
        for (Meaning meaning : HEAD) {
            String value = other.texts.get(meaning);
            if (value != null && texts.putIfAbsent(meaning, value) == null) {
                adopt(ModelPath.parse(TEXTS.getOrDefault(meaning, "")), places);
            }
        }
    }

    private void adopt(ModelPath path, SourceMap places) {
        places.slots(path).forEach(slot -> sources.add(path, slot));
    }

    /** Another cell of the same prose: the label reaches over several rows. */
    void moreText(Meaning meaning, String value, PaperCell cell, String label) {
        slot(ModelPath.parse(TEXTS.getOrDefault(meaning, "")), cell, label);
        cell.mark(CellRole.VALUE);
        texts.merge(meaning, value, (old, more) -> old + "\n" + more);
    }

    static boolean isText(Meaning meaning) {
        return TEXTS.containsKey(meaning);
    }

    /** What no property models. */
    void extra(String label, String value, PaperCell cell) {
        String key = label;
        for (int i = 2; extras.containsKey(key); i++) {
            key = label + "/" + i;
        }
        extras.put(key, value);
        cell.mark(CellRole.EXTRA);
        slot(ModelPath.root().to("extras").to(key), cell, label);
    }

    ModelPath nextTask() {
        return ModelPath.root().to("tasks").at(tasks.size());
    }

    void task(Task task) {
        tasks.add(task);
    }

    boolean hasTasksTotal() {
        return tasksTotal != null;
    }

    void tasksTotal(Task total) {
        tasksTotal = total;
    }

    ModelPath nextProject() {
        return ModelPath.root().to("projects").at(projects.size());
    }

    void project(Project project) {
        projects.add(project);
    }

    /**
     * Understands a printed amount, with the unit of its heading where that is not the table's.
     *
     * @param text the text of the cell
     * @param heading the bracket behind its heading, such as 元; may be empty
     */
    Amount amount(String text, String heading, PaperCell cell, ModelPath path) {
        Amount amount = Amount.parse(text);
        if (amount.value().isEmpty()) {
            if (!Placeholder.matches(text)) {
                add(ReadingCode.NOT_A_NUMBER.at(cell).at(path).with("text", text));
            }
            return amount;
        }
        Optional<MoneyUnit> own = amount.unit().or(() -> MoneyUnit.within(heading));
        return own.isPresent() && !own.equals(unit()) ? amount.withUnit(own.get()) : amount;
    }

    /** The finished table. */
    DepartmentTargetTable build() {
        DepartmentTargetTable.Builder table = DepartmentTargetTable.builder();
        table.title(Optional.ofNullable(title))
                .fiscalYear(Optional.ofNullable(year))
                .moneyUnit(unit())
                .department(Department.builder()
                        .name(textOf(Meaning.DEPARTMENT_NAME))
                        .code(textOf(Meaning.DEPARTMENT_CODE))
                        .preparer(textOf(Meaning.PREPARER))
                        .phone(textOf(Meaning.PHONE))
                        .date(textOf(Meaning.DATE))
                        .build())
                .composition(money.build(year))
                .functions(textOf(Meaning.FUNCTIONS))
                .annualTasks(textOf(Meaning.ANNUAL_TASKS))
                .tasks(tasks)
                .tasksTotal(Optional.ofNullable(tasksTotal))
                .projects(projects)
                .goals(goals.build())
                .sharedIndicators(goals.shared())
                .extras(extras);
        return table.build();
    }

    private Optional<String> textOf(Meaning meaning) {
        return Optional.ofNullable(texts.get(meaning));
    }
}
