package io.github.jixiao.examples;

import io.github.jixiao.TargetTables;
import io.github.jixiao.form.ReadResult;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingItem;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.IndicatorValue;
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

        FundingBreakdown income = table.composition().income();
        System.out.println(table.title().orElse("") + ", " + income.line(FundingItem.FISCAL));
        for (Indicator indicator : table.indicators()) {
            System.out.println(indicator.level1() + " " + indicator.name());
            IndicatorValue target = indicator.target().orElse(IndicatorValue.of("/"));
            System.out.println("  " + target.kind() + " " + target.comparison() + " " + target.number() + " " + target.unit());
        }
        // readme: end
    }
}
