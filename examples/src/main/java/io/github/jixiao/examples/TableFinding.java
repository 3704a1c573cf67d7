package io.github.jixiao.examples;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jixiao.finding.Finding;
import java.io.IOException;
import java.util.Locale;

/**
 * A finding and the table it belongs to.
 *
 * @param table the position of the table in the file, from 0; {@link #OF_FILE} where it belongs to none
 * @param finding the finding
 */
record TableFinding(int table, Finding finding) {

    static final int OF_FILE = -1;

    void write(JsonGenerator json, Locale locale) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.code());
        json.writeStringField("severity", finding.severity().name());
        json.writeStringField("path", finding.path().toString());
        json.writeStringField(
                "address",
                finding.address().map(address -> address.display(locale)).orElse(null));
        if (table == OF_FILE) {
            json.writeNullField("table");
        } else {
            json.writeNumberField("table", table);
        }
        json.writeStringField("message", finding.message(locale));
        json.writeEndObject();
    }
}
