package io.github.jixiao.examples;

import io.github.jixiao.TargetTables;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingItem;
import io.github.jixiao.model.FundingLine;
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

        System.out.println(table.title().orElse("no title"));
        FundingBreakdown income = table.composition().income();
        income.line(FundingItem.FISCAL)
                .flatMap(FundingLine::amount)
                .ifPresent(amount -> System.out.println("fiscal appropriation: " + amount));
        for (Indicator indicator : table.indicators()) {
            String name = indicator.name().orElse("no name");
            indicator.target().ifPresent(target -> {
                String unit = target.unit().orElse("");
                target.number()
                        .ifPresent(number -> System.out.println(
                                name + ": " + target + " is a " + target.kind() + " of " + number + unit));
            });
        }
        // readme: end
    }
}
