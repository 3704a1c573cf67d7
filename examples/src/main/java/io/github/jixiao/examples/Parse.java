package io.github.jixiao.examples;

import io.github.jixiao.TargetTables;
import io.github.jixiao.form.ReadResult;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingItem;
import io.github.jixiao.model.Indicator;
import java.io.IOException;
import java.nio.file.Path;

/** Reads a submitted file and uses what stands in it. */
public final class Parse {

    private Parse() {}

    /**
     * Prints some values of a table.
     *
     * @param arguments the file
     * @throws IOException where the file cannot be opened
     */
    public static void main(String... arguments) throws IOException {
        // readme: begin
        TargetTables tables = TargetTables.standard();
        ReadResult read = tables.read(Path.of(arguments[0]));
        DepartmentTargetTable table = read.table().orElseThrow();

        System.out.println(
                table.department().name().orElse("?") + " " + table.fiscalYear().orElseThrow());
        table.composition()
                .income()
                .line(FundingItem.FISCAL)
                .flatMap(line -> line.amount())
                .ifPresent(amount -> System.out.println("财政拨款 " + amount));
        for (Indicator indicator : table.indicators()) {
            indicator
                    .target()
                    .ifPresent(target -> System.out.println(indicator.name().orElse("?")
                            + " | " + target.kind()
                            + " | " + target.comparison().map(Object::toString).orElse("")
                            + " | " + target.number().map(Object::toString).orElse("")
                            + " | " + target.unit().orElse("")));
        }
        // readme: end
    }
}
