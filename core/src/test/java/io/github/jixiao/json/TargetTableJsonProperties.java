package io.github.jixiao.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Tables;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class TargetTableJsonProperties {

    private static final ObjectMapper PLAIN = new ObjectMapper();
    private static final ObjectMapper WITH_MODULE = new ObjectMapper().registerModule(new JixiaoModule());

    @Provide
    Arbitrary<DepartmentTargetTable> any() {
        return Tables.any();
    }

    @Provide
    Arbitrary<DepartmentTargetTable> ordinary() {
        return Tables.ordinary();
    }

    @Property(tries = 300)
    void readsWhatItWroteAndWritesItAgain(@ForAll("any") DepartmentTargetTable table) {
        String json = TargetTableJson.write(table);
        DepartmentTargetTable read = TargetTableJson.read(json);
        assertThat(read).isEqualTo(table);
        assertThat(TargetTableJson.write(read)).isEqualTo(json);
    }

    @Property(tries = 100)
    void bytesAreUtf8OfTheText(@ForAll("any") DepartmentTargetTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TargetTableJson.write(table, out);
        assertThat(out.toByteArray()).isEqualTo(TargetTableJson.write(table).getBytes(UTF_8));
        assertThat(TargetTableJson.read(out.toByteArray())).isEqualTo(table);
    }

    @Property(tries = 100)
    void prettyTextSaysTheSame(@ForAll("any") DepartmentTargetTable table) throws IOException {
        String pretty = TargetTableJson.writePretty(table);
        assertThat(pretty).doesNotContain("\r").startsWith("{\n  \"kind\"");
        assertThat(PLAIN.readTree(pretty)).isEqualTo(PLAIN.readTree(TargetTableJson.write(table)));
        assertThat(TargetTableJson.read(pretty)).isEqualTo(table);
    }

    @Property(tries = 100)
    void theModuleWritesAndReadsTheSame(@ForAll("ordinary") DepartmentTargetTable table) throws IOException {
        String json = WITH_MODULE.writeValueAsString(table);
        assertThat(json).isEqualTo(TargetTableJson.write(table));
        assertThat(WITH_MODULE.readValue(json, DepartmentTargetTable.class)).isEqualTo(table);
    }

    @Property(tries = 1000)
    void damagedTextIsReadOrRefusedAndNothingElse(
            @ForAll @IntRange(max = 4000) int from,
            @ForAll @IntRange(max = 30) int length,
            @ForAll @CharRange(from = ' ', to = '~') @Chars({'\u0000', '\uD800', '年'}) @StringLength(max = 3)
                    String junk) {
        String json = TargetTableJson.write(Tables.sample());
        int start = Math.min(from, json.length());
        String damaged = json.substring(0, start) + junk + json.substring(Math.min(start + length, json.length()));
        try {
            DepartmentTargetTable read = TargetTableJson.read(damaged);
            assertThat(TargetTableJson.read(TargetTableJson.write(read))).isEqualTo(read);
        } catch (JsonFormatException e) {
            assertThat(e.code()).startsWith("json-");
        }
    }
}
