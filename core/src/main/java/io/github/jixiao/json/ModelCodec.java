package io.github.jixiao.json;

import static io.github.jixiao.json.ValueCodec.AMOUNT;
import static io.github.jixiao.json.ValueCodec.HORIZON;
import static io.github.jixiao.json.ValueCodec.INDICATOR_VALUE;
import static io.github.jixiao.json.ValueCodec.INTEGER;
import static io.github.jixiao.json.ValueCodec.MONEY_UNIT;
import static io.github.jixiao.json.ValueCodec.SHARE;
import static io.github.jixiao.json.ValueCodec.TEXT;
import static io.github.jixiao.json.ValueCodec.WEIGHT;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.json.strict.JsonCursor;
import io.github.jixiao.model.Composition;
import io.github.jixiao.model.Department;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Task;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The types of the model, each with its properties in the order of the contract. */
final class ModelCodec {

    static final Codec<Department> DEPARTMENT = new ObjectCodec<>(Department::builder, Department.Builder::build)
            .optional("name", Department::name, Department.Builder::name, TEXT)
            .optional("code", Department::code, Department.Builder::code, TEXT)
            .optional("preparer", Department::preparer, Department.Builder::preparer, TEXT)
            .optional("phone", Department::phone, Department.Builder::phone, TEXT)
            .optional("date", Department::date, Department.Builder::date, TEXT);

    static final Codec<FundingLine> FUNDING_LINE = new ObjectCodec<>(FundingLine::builder, FundingLine.Builder::build)
            .required("item", FundingLine::item, FundingLine.Builder::item, TEXT)
            .optional("amount", FundingLine::amount, FundingLine.Builder::amount, AMOUNT)
            .optional("share", FundingLine::share, FundingLine.Builder::share, SHARE)
            .map("prior", FundingLine::prior, FundingLine.Builder::prior, AMOUNT)
            .list("parts", FundingLine::parts, FundingLine.Builder::parts, new Parts())
            .map("extras", FundingLine::extras, FundingLine.Builder::extras, TEXT);

    static final Codec<FundingBreakdown> FUNDING_BREAKDOWN = new ObjectCodec<>(
                    FundingBreakdown::builder, FundingBreakdown.Builder::build)
            .list("lines", FundingBreakdown::lines, FundingBreakdown.Builder::lines, FUNDING_LINE)
            .optional("total", FundingBreakdown::total, FundingBreakdown.Builder::total, FUNDING_LINE);

    static final Codec<Composition> COMPOSITION = new ObjectCodec<>(Composition::builder, Composition.Builder::build)
            .part(
                    "income",
                    Composition::income,
                    Composition.Builder::income,
                    FUNDING_BREAKDOWN,
                    FundingBreakdown.empty())
            .part(
                    "expenditure",
                    Composition::expenditure,
                    Composition.Builder::expenditure,
                    FUNDING_BREAKDOWN,
                    FundingBreakdown.empty());

    static final Codec<Task> TASK = new ObjectCodec<>(Task::builder, Task.Builder::build)
            .optional("name", Task::name, Task.Builder::name, TEXT)
            .optional("content", Task::content, Task.Builder::content, TEXT)
            .optional("function", Task::function, Task.Builder::function, TEXT)
            .optional("project", Task::project, Task.Builder::project, TEXT)
            .optional("amount", Task::amount, Task.Builder::amount, AMOUNT)
            .optional("fiscal", Task::fiscal, Task.Builder::fiscal, AMOUNT)
            .optional("other", Task::other, Task.Builder::other, AMOUNT)
            .map("extras", Task::extras, Task.Builder::extras, TEXT);

    static final Codec<Project> PROJECT = new ObjectCodec<>(Project::builder, Project.Builder::build)
            .optional("name", Project::name, Project.Builder::name, TEXT)
            .optional("type", Project::type, Project.Builder::type, TEXT)
            .optional("totalBudget", Project::totalBudget, Project.Builder::totalBudget, AMOUNT)
            .optional("yearBudget", Project::yearBudget, Project.Builder::yearBudget, AMOUNT)
            .optional("purpose", Project::purpose, Project.Builder::purpose, TEXT)
            .map("extras", Project::extras, Project.Builder::extras, TEXT);

    static final Codec<Indicator> INDICATOR = new ObjectCodec<>(Indicator::builder, Indicator.Builder::build)
            .optional("level1", Indicator::level1, Indicator.Builder::level1, TEXT)
            .optional("level2", Indicator::level2, Indicator.Builder::level2, TEXT)
            .optional("name", Indicator::name, Indicator.Builder::name, TEXT)
            .optional("target", Indicator::target, Indicator.Builder::target, INDICATOR_VALUE)
            .optional("yearBeforeLast", Indicator::yearBeforeLast, Indicator.Builder::yearBeforeLast, INDICATOR_VALUE)
            .optional("lastYear", Indicator::lastYear, Indicator.Builder::lastYear, INDICATOR_VALUE)
            .optional("basis", Indicator::basis, Indicator.Builder::basis, TEXT)
            .optional("weight", Indicator::weight, Indicator.Builder::weight, WEIGHT)
            .optional("direction", Indicator::direction, Indicator.Builder::direction, TEXT)
            .optional("explanation", Indicator::explanation, Indicator.Builder::explanation, TEXT)
            .optional("scoring", Indicator::scoring, Indicator.Builder::scoring, TEXT)
            .optional("remark", Indicator::remark, Indicator.Builder::remark, TEXT)
            .map("extras", Indicator::extras, Indicator.Builder::extras, TEXT);

    static final Codec<Goal> GOAL = new ObjectCodec<>(Goal::builder, Goal.Builder::build)
            .required("horizon", Goal::horizon, Goal.Builder::horizon, HORIZON)
            .optional("number", Goal::number, Goal.Builder::number, INTEGER)
            .optional("endYear", Goal::endYear, Goal.Builder::endYear, INTEGER)
            .optional("text", Goal::text, Goal.Builder::text, TEXT)
            .list("indicators", Goal::indicators, Goal.Builder::indicators, INDICATOR)
            .map("extras", Goal::extras, Goal.Builder::extras, TEXT);

    static final Codec<DepartmentTargetTable> TABLE = new ObjectCodec<>(
                    DepartmentTargetTable::builder, DepartmentTargetTable.Builder::build)
            .constant("kind", "department")
            .optional("title", DepartmentTargetTable::title, DepartmentTargetTable.Builder::title, TEXT)
            .optional(
                    "fiscalYear", DepartmentTargetTable::fiscalYear, DepartmentTargetTable.Builder::fiscalYear, INTEGER)
            .optional(
                    "moneyUnit", DepartmentTargetTable::moneyUnit, DepartmentTargetTable.Builder::moneyUnit, MONEY_UNIT)
            .part(
                    "department",
                    DepartmentTargetTable::department,
                    DepartmentTargetTable.Builder::department,
                    DEPARTMENT,
                    Department.empty())
            .part(
                    "composition",
                    DepartmentTargetTable::composition,
                    DepartmentTargetTable.Builder::composition,
                    COMPOSITION,
                    Composition.empty())
            .optional("functions", DepartmentTargetTable::functions, DepartmentTargetTable.Builder::functions, TEXT)
            .optional(
                    "annualTasks", DepartmentTargetTable::annualTasks, DepartmentTargetTable.Builder::annualTasks, TEXT)
            .list("tasks", DepartmentTargetTable::tasks, DepartmentTargetTable.Builder::tasks, TASK)
            .optional("tasksTotal", DepartmentTargetTable::tasksTotal, DepartmentTargetTable.Builder::tasksTotal, TASK)
            .list("projects", DepartmentTargetTable::projects, DepartmentTargetTable.Builder::projects, PROJECT)
            .list("goals", DepartmentTargetTable::goals, DepartmentTargetTable.Builder::goals, GOAL)
            .list(
                    "sharedIndicators",
                    DepartmentTargetTable::sharedIndicators,
                    DepartmentTargetTable.Builder::sharedIndicators,
                    INDICATOR)
            .map("extras", DepartmentTargetTable::extras, DepartmentTargetTable.Builder::extras, TEXT);

    private ModelCodec() {}

    /** Lines within a line. */
    private static final class Parts implements Codec<FundingLine> {

        @Override
        public void write(FundingLine part, JsonGenerator out) throws IOException {
            FUNDING_LINE.write(part, out);
        }

        @Override
        public FundingLine read(JsonCursor in) throws IOException {
            return FUNDING_LINE.read(in);
        }

        @Override
        public void texts(FundingLine part, ModelPath at, BiConsumer<ModelPath, String> out) {
            FUNDING_LINE.texts(part, at, out);
        }

        @Override
        public Optional<FundingLine> edited(Optional<FundingLine> part, List<String> path, Optional<String> text) {
            return FUNDING_LINE.edited(part, path, text);
        }
    }
}
