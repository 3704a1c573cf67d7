package io.github.jixiao.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ModelPathProperties {

    @Provide
    Arbitrary<List<String>> segments() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "",
                                "0",
                                "7",
                                "01",
                                "999999999",
                                "9999999999",
                                "-1",
                                "~",
                                "/",
                                "~1",
                                "~01",
                                "a/b",
                                "指标值/备注"),
                        Arbitraries.strings().all().ofMaxLength(4))
                .list()
                .ofMaxSize(5);
    }

    private static ModelPath path(List<String> segments) {
        ModelPath path = ModelPath.root();
        for (String segment : segments) {
            path = path.to(segment);
        }
        return path;
    }

    @Property
    void readsWhatItPrinted(@ForAll("segments") List<String> segments) {
        ModelPath path = path(segments);
        assertThat(ModelPath.parse(path.toString())).isEqualTo(path).hasSameHashCodeAs(path);
        assertThat(ModelPath.parse(path.toString())).hasToString(path.toString());
    }

    @Property
    void isTheJsonPointerOfJackson(@ForAll("segments") List<String> segments) {
        JsonPointer pointer = JsonPointer.empty();
        for (String segment : segments) {
            pointer = pointer.appendProperty(segment);
        }
        assertThat(path(segments)).hasToString(pointer.toString());
    }

    @Property
    void differentSegmentsMakeDifferentPaths(
            @ForAll("segments") List<String> first, @ForAll("segments") List<String> second) {
        assertThat(path(first).equals(path(second))).isEqualTo(first.equals(second));
    }

    @Property
    void leadsBackToTheRoot(@ForAll("segments") List<String> segments) {
        ModelPath path = path(segments);
        for (int i = segments.size() - 1; i >= 0; i--) {
            assertThat(path.last()).isEqualTo(segments.get(i));
            path = path.parent().orElseThrow();
        }
        assertThat(path).isSameAs(ModelPath.root()).hasToString("");
        assertThat(path.parent()).isEmpty();
    }

    @Example
    void aPositionIsTheSameAsItsDigits() {
        assertThat(ModelPath.root().to("goals").at(3))
                .isEqualTo(ModelPath.parse("/goals/3"))
                .hasToString("/goals/3");
    }

    @Example
    void aPointerStartsWithASlash() {
        assertThatThrownBy(() -> ModelPath.parse("goals")).isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void anyNumberOfSegmentsFits() {
        String pointer = "/a".repeat(100_000);
        assertThat(ModelPath.parse(pointer)).isEqualTo(ModelPath.parse(pointer)).hasToString(pointer);
    }
}
