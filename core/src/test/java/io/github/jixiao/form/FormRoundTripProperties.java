package io.github.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Tables;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the renderer lays out, the reader reads back: both share the words, neither the other's code. */
class FormRoundTripProperties {

    private final FormReader reader = FormReader.of(FormVocabulary.standard());

    @Provide
    Arbitrary<DepartmentTargetTable> ordinary() {
        return Tables.ordinary();
    }

    @Provide
    Arbitrary<DepartmentTargetTable> any() {
        return Tables.any();
    }

    @Property(tries = 300)
    void anOrdinaryTableComesBack(@ForAll("ordinary") DepartmentTargetTable table) {
        Assume.that(FormLayout.hubei().problems(table).isEmpty());
        comesBack(table, FormLayout.hubei());
    }

    @Property(tries = 300)
    void aTableThatFitsTheNationalFormComesBack(@ForAll("ordinary") DepartmentTargetTable table) {
        Assume.that(FormLayout.national2015().problems(table).isEmpty());
        comesBack(table, FormLayout.national2015());
    }

    @Property(tries = 300, maxDiscardRatio = 1000)
    void anyTableNeverThrows(@ForAll("any") DepartmentTargetTable table) {
        ReadResult result = reader.read(FormRenderer.of(FormLayout.hubei()).render(table));
        if (FormLayout.hubei().problems(table).isEmpty()) {
            assertThat(result.table()).contains(table);
        }
    }

    private void comesBack(DepartmentTargetTable table, FormLayout layout) {
        ReadResult result = reader.read(FormRenderer.of(layout).render(table));
        assertThat(result.table())
                .as(() -> result.findings() + "\n" + FormRenderer.of(layout).render(table))
                .contains(table);
        assertThat(result.table().orElseThrow()).hasToString(table.toString());
        assertThat(result.account().unrecognised()).isZero();
    }
}
