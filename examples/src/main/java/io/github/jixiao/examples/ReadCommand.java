package io.github.jixiao.examples;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jixiao.TargetTables;
import io.github.jixiao.form.reading.CellAccount;
import io.github.jixiao.form.reading.ReadTable;
import io.github.jixiao.json.TargetTableJson;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code read FILE… [--json]}. */
@Command(name = "read", description = "Prints the tables of files.", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files to read: .docx, .xlsx, .doc, .xls or .json")
    private List<String> files = List.of();

    @Option(names = "--json", description = "one line of JSON a file")
    private boolean json;

    private final Console console;

    ReadCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        TargetTables tables = TargetTables.standard();
        int exit = ExitCode.FINE;
        for (String name : files) {
            InputFile file = InputFile.read(tables, name);
            if (file.rejected()) {
                file.complain(console, Locale.CHINESE);
                exit = ExitCode.UNREADABLE;
            }
            if (json) {
                console.result(line(file));
            } else if (!file.rejected()) {
                show(file);
            }
        }
        return exit;
    }

    private static String line(InputFile file) {
        return JsonLine.of(json -> {
            json.writeStringField("file", file.name());
            json.writeStringField("status", file.read().status().name());
            json.writeArrayFieldStart("tables");
            for (ReadTable table : file.read().tables()) {
                json.writeRawValue(TargetTableJson.write(table.table()));
            }
            json.writeEndArray();
            json.writeArrayFieldStart("findings");
            for (TableFinding finding : file.findings()) {
                finding.write(json, Locale.CHINESE);
            }
            json.writeEndArray();
            json.writeFieldName("cells");
            write(file.read().account(), json);
        });
    }

    private static void write(CellAccount cells, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("total", cells.total());
        json.writeNumberField("label", cells.label());
        json.writeNumberField("value", cells.value());
        json.writeNumberField("boilerplate", cells.boilerplate());
        json.writeNumberField("extra", cells.extra());
        json.writeNumberField("unrecognised", cells.unrecognised());
        json.writeEndObject();
    }

    private void show(InputFile file) {
        for (ReadTable table : file.read().tables()) {
            new TableView(console).show(table.table());
        }
        if (!file.read().findings().isEmpty()) {
            console.result("读取情况（" + file.name() + "）");
            file.read().findings().forEach(finding -> console.result("  " + finding));
            console.result("");
        }
    }
}
