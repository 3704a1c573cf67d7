package io.github.jixiao.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.jixiao.json.strict.JsonCode;
import io.github.jixiao.json.strict.StrictJson;
import io.github.jixiao.model.DepartmentTargetTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The JSON form of a table. Property names are those of the model, in its order; what is absent or empty is left out.
 * An amount or share is a number with its printed decimals where the printed text is one, else that text as a string.
 * Of an indicator's value only the text counts; the rest is there for those who read it without this library.
 *
 * <p>Reading is strict and bounded: 16 MB, 100 levels, 1,000,000 characters a text, 30 digits a number, no exponents,
 * no unknown or repeated properties, no null. Has no state; may be used by several threads.
 */
public final class TargetTableJson {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(StrictJson.MOST_LEVELS)
                    .build())
            .build();

    private TargetTableJson() {}

    /**
     * Writes a table on one line.
     *
     * @param table the table
     * @return JSON that {@link #read(String)} reads to an equal table
     * @throws JsonFormatException where parts of funding lines nest deeper than can be read, or a label has half of a
     *     character
     */
    public static String write(DepartmentTargetTable table) {
        return write(table, false);
    }

    /**
     * Writes a table indented, for people.
     *
     * @param table the table
     * @return JSON that {@link #read(String)} reads to an equal table
     * @throws JsonFormatException where parts of funding lines nest deeper than can be read, or a label has half of a
     *     character
     */
    public static String writePretty(DepartmentTargetTable table) {
        return write(table, true);
    }

    /**
     * Writes a table on one line, in UTF-8.
     *
     * @param table the table
     * @param out where to; it is flushed, not closed
     * @throws IOException where the stream fails
     * @throws JsonFormatException where parts of funding lines nest deeper than can be read, or a label has half of a
     *     character
     */
    public static void write(DepartmentTargetTable table, OutputStream out) throws IOException {
        out.write(write(table).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String write(DepartmentTargetTable table, boolean pretty) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            if (pretty) {
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
                printer.indentObjectsWith(indenter);
                printer.indentArraysWith(indenter);
                out.setPrettyPrinter(printer);
            }
            ModelCodec.TABLE.write(table, out);
        } catch (StreamConstraintsException e) {
            throw new JsonFormatException(JsonCode.TOO_DEEP.finding().with("limit", StrictJson.MOST_LEVELS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return wellFormed(text.toString());
    }

    /** Escapes halves of surrogate pairs, which have no form in UTF-8. They can stand only inside strings. */
    private static String wellFormed(String json) {
        StringBuilder out = null;
        int done = 0;
        for (int i = 0; i < json.length(); i++) {
            if (Character.isSurrogate(json.charAt(i))) {
                if (Character.charCount(json.codePointAt(i)) == 2) {
                    i++;
                } else {
                    out = out == null ? new StringBuilder() : out;
                    out.append(json, done, i).append(String.format("\\u%04x", (int) json.charAt(i)));
                    done = i + 1;
                }
            }
        }
        return out == null ? json : out.append(json, done, json.length()).toString();
    }

    /**
     * Reads a table.
     *
     * @param json one JSON document
     * @return the table
     * @throws JsonFormatException where it is not the JSON form of a table, or exceeds the limits
     */
    public static DepartmentTargetTable read(String json) {
        return StrictJson.read(json, ModelCodec.TABLE::read);
    }

    /**
     * Reads a table.
     *
     * @param utf8 one JSON document in UTF-8
     * @return the table
     * @throws JsonFormatException where it is not the JSON form of a table, or exceeds the limits
     */
    public static DepartmentTargetTable read(byte[] utf8) {
        return StrictJson.read(utf8, ModelCodec.TABLE::read);
    }

    /**
     * The JSON Schema (2020-12) of exactly this form.
     *
     * @return the text of the schema
     */
    public static String schema() {
        try (InputStream in = TargetTableJson.class.getResourceAsStream("target-table.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("target-table.schema.json is missing from the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
