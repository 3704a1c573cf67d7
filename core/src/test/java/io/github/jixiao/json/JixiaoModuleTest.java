package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jixiao.model.Composition;
import io.github.jixiao.model.Department;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Tables;
import io.github.jixiao.model.TargetTable;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.Share;
import io.github.jixiao.value.Weight;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JixiaoModuleTest {

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new JixiaoModule());

    /** What a program of its own may have around a table. */
    record Submission(String id, TargetTable table, List<Amount> amounts, MoneyUnit unit) {}

    @Test
    void isFoundByTheServiceLoader() throws IOException {
        ObjectMapper found = new ObjectMapper().findAndRegisterModules();
        assertThat(found.writeValueAsString(Tables.sample())).isEqualTo(TargetTableJson.write(Tables.sample()));
    }

    @Test
    void writesAndReadsEachPart() throws IOException {
        DepartmentTargetTable table = Tables.sample();
        assertSurvives(table, DepartmentTargetTable.class);
        assertSurvives(table.department(), Department.class);
        assertSurvives(table.composition(), Composition.class);
        assertSurvives(table.composition().income(), FundingBreakdown.class);
        assertSurvives(table.composition().income().lines().get(0), FundingLine.class);
        assertSurvives(table.projects().get(0), Project.class);
        assertSurvives(table.goals().get(0), Goal.class);
        assertSurvives(table.indicators().get(0), Indicator.class);
        assertSurvives(table.indicators().get(0).target().orElseThrow(), IndicatorValue.class);
        assertSurvives(Task.builder().amount(Amount.of("1.50")).build(), Task.class);
        assertSurvives(Share.of("39.67%"), Share.class);
        assertSurvives(Weight.parse("10"), Weight.class);
    }

    private <T> void assertSurvives(T value, Class<T> type) throws IOException {
        assertThat(mapper.readValue(mapper.writeValueAsBytes(value), type)).isEqualTo(value);
    }

    @Test
    void takesItsPlaceWithinOtherTypes() throws IOException {
        Submission submission = new Submission(
                "7", Tables.sample(), List.of(Amount.of("49.80"), Amount.parse("约100")), MoneyUnit.WAN_YUAN);
        String json = mapper.writeValueAsString(submission);
        assertThat(json)
                .isEqualTo("{\"id\":\"7\",\"table\":" + TargetTableJson.write(Tables.sample())
                        + ",\"amounts\":[49.80,\"约100\"],\"unit\":\"万元\"}");
        assertThat(mapper.readValue(json, Submission.class)).isEqualTo(submission);
        assertThat(mapper.writeValueAsString(Map.of("a", Amount.of("1.0")))).isEqualTo("{\"a\":1.0}");
    }

    @Test
    void survivesTheTreeOfNodes() throws IOException {
        DepartmentTargetTable table = Tables.sample()
                .withProjects(List.of(Project.builder()
                        .totalBudget(Amount.of("12345678901.50"))
                        .build()));
        JsonNode written = mapper.valueToTree(table);
        assertThat(mapper.treeToValue(written, DepartmentTargetTable.class)).isEqualTo(table);
        JsonNode read = mapper.readTree(TargetTableJson.write(table));
        assertThat(mapper.treeToValue(read, DepartmentTargetTable.class)).isEqualTo(table);
    }

    @Test
    void refusesAsJacksonDoesAndNamesThePlace() {
        String json = "{\"id\":\"7\",\"table\":{\"kind\":\"department\",\"goals\":[{\"horizon\":\"ANNUAL\",\"x\":1}]}}";
        assertThatThrownBy(() -> mapper.readValue(json, Submission.class))
                .isInstanceOf(JsonMappingException.class)
                .hasCauseInstanceOf(JsonFormatException.class)
                .hasMessageContaining("json-unknown-property /table/goals/0/x")
                .hasMessageNotContaining("Immutable");
    }

    @Test
    void refusesNumbersOfATreeThatNoTablePrints() throws IOException {
        JsonNode tree = mapper.readTree("{\"totalBudget\":1e300}");
        assertThatThrownBy(() -> mapper.treeToValue(tree, Project.class))
                .hasMessageContaining("json-number-too-long /totalBudget");
    }
}
