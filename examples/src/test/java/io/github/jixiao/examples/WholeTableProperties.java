package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TargetTables;
import io.github.jixiao.check.Checker;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.form.reading.ReadStatus;
import io.github.jixiao.form.rendering.FormLayout;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Tables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A table that the paper can carry comes back from every format as it was. */
class WholeTableProperties {

    private static final TargetTables TABLES = TargetTables.standard();

    @Provide
    Arbitrary<DepartmentTargetTable> tables() {
        return Tables.ordinary();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void everyFormatGivesTheTableBack(@ForAll("tables") DepartmentTargetTable table) throws IOException {
        Assume.that(FormLayout.standard().problems(table).isEmpty());
        for (String format : List.of("docx", "xlsx", "json")) {
            ReadResult result = read(write(table, format));
            assertThat(result.table()).as(format).contains(table);
            assertThat(result.status()).as(() -> format + result.findings()).isEqualTo(ReadStatus.READ);
        }
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void wordAndExcelHaveTheSameFindings(@ForAll("tables") DepartmentTargetTable table) throws IOException {
        Assume.that(FormLayout.standard().problems(table).isEmpty());
        assertThat(codes(write(table, "docx"))).isEqualTo(codes(write(table, "xlsx")));
    }

    @Property(tries = 10, shrinking = ShrinkingMode.OFF)
    void theSameTableGivesTheSameBytes(@ForAll("tables") DepartmentTargetTable table) throws IOException {
        assertThat(write(table, "docx")).isEqualTo(write(table, "docx"));
        assertThat(write(table, "xlsx")).isEqualTo(write(table, "xlsx"));
    }

    private static List<String> codes(byte[] file) throws IOException {
        return Checker.standard().check(read(file)).findings().stream()
                .map((Finding finding) -> finding.code() + " " + finding.path())
                .toList();
    }

    private static byte[] write(DepartmentTargetTable table, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TABLES.write(table, out, format);
        return out.toByteArray();
    }

    private static ReadResult read(byte[] file) throws IOException {
        return TABLES.read(new ByteArrayInputStream(file));
    }
}
