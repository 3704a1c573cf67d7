package io.github.jixiao.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import io.github.jixiao.json.strict.JsonCursor;
import io.github.jixiao.model.Composition;
import io.github.jixiao.model.Department;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.TargetTable;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.Share;
import io.github.jixiao.value.Weight;
import java.io.IOException;

/**
 * Puts tables and their parts into a program's own {@code ObjectMapper}, in the same form and as strictly as
 * {@link TargetTableJson}: {@code mapper.registerModule(new JixiaoModule())}, or {@code mapper.findAndRegisterModules()}.
 * The limits on size and depth are those of the mapper. What is not the form of a table is refused with a
 * {@link JsonMappingException} whose cause is a {@link JsonFormatException}.
 */
public final class JixiaoModule extends Module {

    private final SimpleSerializers serializers = new SimpleSerializers();
    private final SimpleDeserializers deserializers = new SimpleDeserializers();

    /** Creates the module. */
    public JixiaoModule() {
        add(DepartmentTargetTable.class, ModelCodec.TABLE);
        add(Department.class, ModelCodec.DEPARTMENT);
        add(Composition.class, ModelCodec.COMPOSITION);
        add(FundingBreakdown.class, ModelCodec.FUNDING_BREAKDOWN);
        add(FundingLine.class, ModelCodec.FUNDING_LINE);
        add(Task.class, ModelCodec.TASK);
        add(Project.class, ModelCodec.PROJECT);
        add(Goal.class, ModelCodec.GOAL);
        add(Indicator.class, ModelCodec.INDICATOR);
        add(IndicatorValue.class, ValueCodec.INDICATOR_VALUE);
        add(Amount.class, ValueCodec.AMOUNT);
        add(Share.class, ValueCodec.SHARE);
        add(Weight.class, ValueCodec.WEIGHT);
        add(MoneyUnit.class, ValueCodec.MONEY_UNIT);
        deserializers.addDeserializer(TargetTable.class, new Reader<>(ModelCodec.TABLE));
    }

    private <T> void add(Class<T> type, Codec<T> codec) {
        serializers.addSerializer(type, new Writer<>(codec));
        deserializers.addDeserializer(type, new Reader<>(codec));
    }

    @Override
    public String getModuleName() {
        return "jixiao";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
    }

    private static final class Writer<T> extends JsonSerializer<T> {

        private final Codec<T> codec;

        Writer(Codec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            codec.write(value, out);
        }
    }

    private static final class Reader<T> extends JsonDeserializer<T> {

        private final Codec<? extends T> codec;

        Reader(Codec<? extends T> codec) {
            this.codec = codec;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                return codec.read(new JsonCursor(parser));
            } catch (JsonFormatException e) {
                throw JsonMappingException.from(parser, e.getMessage(), e);
            }
        }
    }
}
