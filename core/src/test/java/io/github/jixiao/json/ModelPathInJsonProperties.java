package io.github.jixiao.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Tables;
import io.github.jixiao.value.IndicatorValue;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A path made from the names of the model leads to the same thing in the JSON form. */
class ModelPathInJsonProperties {

    @Provide
    Arbitrary<DepartmentTargetTable> any() {
        return Tables.any();
    }

    @Property(tries = 100)
    void everyPathOfTheModelResolves(@ForAll("any") DepartmentTargetTable table) throws Exception {
        JsonNode tree = new ObjectMapper().readTree(TargetTableJson.write(table));
        Map<ModelPath, Object> leaves = new LinkedHashMap<>();
        walk(table, ModelPath.root(), leaves);
        leaves.forEach((path, value) -> {
            JsonNode node = tree.at(path.toString());
            assertThat(node.isMissingNode()).as(path.toString()).isFalse();
            if (value instanceof String text) {
                assertThat(node.asText()).isEqualTo(text);
            } else if (value instanceof IndicatorValue target) {
                assertThat(node.get("text").asText()).isEqualTo(target.text());
            }
            assertThat(ModelPath.parse(path.toString())).isEqualTo(path);
        });
    }

    private static void walk(Object value, ModelPath path, Map<ModelPath, Object> leaves)
            throws IllegalAccessException, IOException {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walk(list.get(i), path.at(i), leaves);
            }
        } else if (value instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                walk(entry.getValue(), path.to((String) entry.getKey()), leaves);
            }
        } else if (value.getClass().getPackageName().endsWith(".model")
                && !value.getClass().isEnum()) {
            for (Field field : value.getClass().getDeclaredFields()) {
                boolean state = !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers());
                field.setAccessible(state);
                if (state && field.get(value) != null) {
                    walk(field.get(value), path.to(field.getName()), leaves);
                }
            }
        } else {
            leaves.put(path, value);
        }
    }
}
