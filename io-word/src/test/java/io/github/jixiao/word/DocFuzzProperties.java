package io.github.jixiao.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever is broken in an old document, nothing but a refusal comes of it, and that soon. */
class DocFuzzProperties {

    private static final List<String> NAMES = List.of("tables", "nested", "lists", "changes", "text");

    /** A byte of a file, or an aligned number of four, that is something else. */
    record Damage(int where, int value, boolean number) {}

    @Provide
    Arbitrary<Damage> damages() {
        Arbitrary<Integer> values = Arbitraries.oneOf(
                Arbitraries.of(0, 1, 7, 0x7F, 0x80, 0xFF, 0xFFFF, Integer.MAX_VALUE, Integer.MIN_VALUE, -1),
                Arbitraries.integers());
        return Combinators.combine(Arbitraries.integers().between(0, 1 << 20), values, Arbitraries.of(true, false))
                .as(Damage::new);
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void damagedFilesAreReadOrRefused(
            @ForAll("names") String name, @ForAll("damageLists") List<@From("damages") Damage> damages)
            throws IOException {
        byte[] data = DocTwinsTest.resource(name + ".doc");
        for (Damage damage : damages) {
            int at = damage.where() % data.length;
            if (damage.number()) {
                at &= ~3;
                for (int i = 0; i < 4; i++) {
                    data[at + i] = (byte) (damage.value() >> (8 * i));
                }
            } else {
                data[at] = (byte) damage.value();
            }
        }
        readOrRefuse(data);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void truncatedFilesAreReadOrRefused(@ForAll("names") String name, @ForAll("parts") double part) throws IOException {
        byte[] data = DocTwinsTest.resource(name + ".doc");
        readOrRefuse(Arrays.copyOf(data, (int) (part * data.length)));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(NAMES);
    }

    @Provide
    Arbitrary<Double> parts() {
        return Arbitraries.doubles().between(0, 1);
    }

    @Provide
    Arbitrary<List<Damage>> damageLists() {
        return damages().list().ofMinSize(1).ofMaxSize(6);
    }

    private static void readOrRefuse(byte[] data) {
        long start = System.nanoTime();
        try {
            SourceDocument document = new OldWordFormat().read(data, ReadLimits.standard());
            assertThat(document.findings())
                    .hasSizeLessThanOrEqualTo(ReadLimits.standard().findings() + 1);
        } catch (RejectedException e) {
            assertThat(e.finding().code())
                    .isIn("unreadable-ole", "too-old", "encrypted", "limit-cells", "limit-depth", "limit-inflated");
        }
        assertThat(System.nanoTime() - start).as("nanoseconds").isLessThan(5_000_000_000L);
    }
}
