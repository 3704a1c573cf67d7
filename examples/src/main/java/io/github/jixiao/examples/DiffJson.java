package io.github.jixiao.examples;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jixiao.diff.Change;
import io.github.jixiao.diff.ChangeKind;
import io.github.jixiao.diff.Difference;
import io.github.jixiao.diff.Printed;
import io.github.jixiao.diff.TableDiff;
import io.github.jixiao.diff.TablePair;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.value.IndicatorValue;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Prints what changed between two files as one line of JSON. */
final class DiffJson {

    private static final TableDiff NONE = new TableDiff(List.of());

    private final Locale locale;

    DiffJson(Locale locale) {
        this.locale = locale;
    }

    String line(ComparedFiles files) {
        return JsonLine.of(json -> {
            json.writeObjectFieldStart("files");
            file("before", files.before(), json);
            file("after", files.after(), json);
            json.writeEndObject();
            json.writeObjectFieldStart("counts");
            for (Map.Entry<ChangeKind, Integer> count : files.diff().counts().entrySet()) {
                json.writeNumberField(count.getKey().name(), count.getValue());
            }
            json.writeEndObject();
            List<TablePair> pairs = files.diff().pairs();
            json.writeArrayFieldStart("tables");
            for (TablePair pair : pairs) {
                pair(pair, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("changes");
            for (int i = 0; i < pairs.size(); i++) {
                changes(i, pairs.get(i).diff(), json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("history");
            for (int i = 0; i < pairs.size(); i++) {
                changes(i, pairs.get(i).history().orElse(NONE), json);
            }
            json.writeEndArray();
        });
    }

    private static void file(String name, InputFile file, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("file", file.name());
        json.writeStringField("status", file.read().status().name());
        json.writeNumberField("tables", file.read().tables().size());
        json.writeEndObject();
    }

    private static void pair(TablePair pair, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectField("before", pair.before().orElse(null));
        json.writeObjectField("after", pair.after().orElse(null));
        json.writeStringField("department", pair.department());
        json.writeBooleanField("consecutive", pair.history().isPresent());
        json.writeEndObject();
    }

    private void changes(int table, TableDiff diff, JsonGenerator json) throws IOException {
        for (Change change : diff.changes()) {
            json.writeStartObject();
            json.writeStringField("kind", change.kind().name());
            json.writeNumberField("table", table);
            json.writeStringField("label", change.label().in(locale));
            side("before", change.pathBefore(), change.before(locale), change.before(), json);
            side("after", change.pathAfter(), change.after(locale), change.after(), json);
            if (change.difference().isPresent()) {
                difference(change.difference().get(), json);
            }
            json.writeStringField("message", change.remark().in(locale));
            json.writeEndObject();
        }
    }

    private static void side(
            String name, Optional<ModelPath> path, String text, List<Printed> printed, JsonGenerator json)
            throws IOException {
        if (path.isEmpty()) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeStringField("path", path.get().toString());
        json.writeStringField("text", text);
        Optional<IndicatorValue> value = printed.size() == 1 ? printed.get(0).value() : Optional.empty();
        if (value.isPresent()) {
            value(value.get(), json);
        }
        json.writeEndObject();
    }

    /** As the value of an indicator is written in the JSON form of a table. */
    private static void value(IndicatorValue value, JsonGenerator json) throws IOException {
        json.writeStringField("kind", value.kind().name());
        if (value.comparison().isPresent()) {
            json.writeStringField("comparison", value.comparison().get().symbol());
        }
        if (value.number().isPresent()) {
            json.writeFieldName("number");
            json.writeNumber(value.number().get().toPlainString());
        }
        if (value.unit().isPresent()) {
            json.writeStringField("unit", value.unit().get());
        }
    }

    private void difference(Difference difference, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("difference");
        json.writeFieldName("by");
        json.writeNumber(difference.by().toPlainString());
        json.writeStringField("unit", difference.unit().in(locale));
        if (difference.percent().isPresent()) {
            json.writeFieldName("percent");
            json.writeNumber(difference.percent().get().toPlainString());
        }
        json.writeEndObject();
    }
}
