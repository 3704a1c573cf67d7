package io.github.jixiao.form.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.reading.FormReader;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.json.TargetTableJson;
import io.github.jixiao.model.Composition;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Tables;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the renderer lays out, the reader reads back: both share the words, neither the other's code. */
class FormRoundTripProperties {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final FormReader reader = FormReader.of(FormVocabulary.standard());

    @Provide
    Arbitrary<DepartmentTargetTable> ordinary() {
        return Tables.ordinary();
    }

    @Provide
    Arbitrary<DepartmentTargetTable> any() {
        return Tables.any();
    }

    @Property(tries = 150)
    void anOrdinaryTableComesBack(@ForAll("ordinary") DepartmentTargetTable table) {
        Assume.that(FormLayout.hubei().problems(table).isEmpty());
        comesBack(table, FormLayout.hubei());
    }

    @Property(tries = 150, maxDiscardRatio = 20)
    void aTableThatFitsTheNationalFormComesBack(@ForAll("ordinary") DepartmentTargetTable table) {
        // what the national form has no place for
        DepartmentTargetTable national = DepartmentTargetTable.builder()
                .from(table)
                .composition(Composition.empty())
                .projects(List.of())
                .functions(Optional.empty())
                .build();
        List<Finding> problems = FormLayout.national2015().problems(national);
        Assume.that(problems.isEmpty());
        comesBack(national, FormLayout.national2015());
    }

    @Property(tries = 150, maxDiscardRatio = 1000)
    void anyTableNeverThrows(@ForAll("any") DepartmentTargetTable table) {
        ReadResult result = reader.read(FormRenderer.of(FormLayout.hubei()).render(table));
        if (FormLayout.hubei().problems(table).isEmpty()) {
            assertThat(result.table()).contains(table);
        }
    }

    /** Equal amounts may print different decimals: 10 and 10.00. */
    private static JsonNode printed(DepartmentTargetTable table) {
        try {
            return JSON.readTree(TargetTableJson.write(table));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void comesBack(DepartmentTargetTable table, FormLayout layout) {
        ReadResult result = reader.read(FormRenderer.of(layout).render(table));
        assertThat(result.table())
                .as(() -> result.findings() + "\n" + FormRenderer.of(layout).render(table))
                .contains(table);
        assertThat(printed(result.table().orElseThrow())).isEqualTo(printed(table));
        assertThat(result.account().unrecognised()).isZero();
    }
}
