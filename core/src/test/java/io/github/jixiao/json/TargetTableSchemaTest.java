package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jixiao.model.Composition;
import io.github.jixiao.model.Department;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.Comparison;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.ValueKind;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TargetTableSchemaTest {

    private static JsonNode schema;

    @BeforeAll
    static void load() throws IOException {
        schema = new ObjectMapper().readTree(TargetTableJson.schema());
    }

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of("department", Department.builder().build()),
                Arguments.of("composition", Composition.builder().build()),
                Arguments.of("fundingBreakdown", FundingBreakdown.builder().build()),
                Arguments.of("fundingLine", FundingLine.builder().item("").build()),
                Arguments.of("task", Task.builder().build()),
                Arguments.of("project", Project.builder().build()),
                Arguments.of("goal", Goal.builder().horizon(Horizon.ANNUAL).build()),
                Arguments.of("indicator", Indicator.builder().build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void hasThePropertiesOfTheModelInTheirOrder(String name, Object instance) {
        JsonNode type = schema.at("/$defs/" + name);
        assertThat(names(type)).isEqualTo(properties(instance));
        assertThat(type.get("additionalProperties").asBoolean(true)).isFalse();
    }

    @Test
    void hasThePropertiesOfTheTableInTheirOrder() {
        List<String> expected = new ArrayList<>(List.of("kind"));
        expected.addAll(properties(DepartmentTargetTable.builder().build()));
        assertThat(names(schema)).isEqualTo(expected);
        assertThat(schema.get("additionalProperties").asBoolean(true)).isFalse();
    }

    /** The state of a generated class is the properties of its type, in the order of their declaration. */
    private static List<String> properties(Object instance) {
        return Arrays.stream(instance.getClass().getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(Field::getName)
                .toList();
    }

    @Test
    void knowsTheWordsOfTheValues() {
        assertThat(words("/properties/moneyUnit"))
                .isEqualTo(
                        Arrays.stream(MoneyUnit.values()).map(MoneyUnit::label).toList());
        assertThat(words("/$defs/goal/properties/horizon"))
                .isEqualTo(Arrays.stream(Horizon.values()).map(Horizon::name).toList());
        assertThat(words("/$defs/indicatorValue/properties/kind"))
                .isEqualTo(
                        Arrays.stream(ValueKind.values()).map(ValueKind::name).toList());
        assertThat(words("/$defs/indicatorValue/properties/comparison"))
                .isEqualTo(Arrays.stream(Comparison.values())
                        .map(Comparison::symbol)
                        .toList());
    }

    @Test
    void explainsEveryTypeAndPropertyInChinese() {
        List<JsonNode> explained = new ArrayList<>(List.of(schema));
        schema.get("$defs").forEach(explained::add);
        schema.findValues("properties").forEach(properties -> properties.forEach(explained::add));
        assertThat(explained)
                .hasSizeGreaterThan(70)
                .allSatisfy(node -> assertThat(node.path("title").asText()
                                + node.path("description").asText())
                        .matches("(?s).*\\p{IsHan}.*"))
                .allSatisfy(node -> assertThat(node.path("title").asText()).isNotEmpty())
                .allSatisfy(
                        node -> assertThat(node.path("description").asText()).isNotEmpty());
    }

    @Test
    void callsBlankWhatTheValueCallsBlank() {
        Pattern pattern = Pattern.compile(
                schema.at("/$defs/indicatorValue/properties/text/pattern").asText());
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String text = String.valueOf((char) c);
            assertThat(pattern.matcher(text).find()).as("U+%04X", c).isEqualTo(!text.isBlank());
        }
    }

    private static List<String> names(JsonNode type) {
        List<String> names = new ArrayList<>();
        type.get("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> words(String pointer) {
        List<String> words = new ArrayList<>();
        schema.at(pointer).get("enum").forEach(word -> words.add(word.asText()));
        return words;
    }
}
