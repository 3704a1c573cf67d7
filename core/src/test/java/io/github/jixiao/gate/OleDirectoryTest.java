package io.github.jixiao.gate;

import static io.github.jixiao.gate.CompoundFile.NONE;
import static io.github.jixiao.gate.CompoundFile.ROOT;
import static io.github.jixiao.gate.CompoundFile.STORAGE;
import static io.github.jixiao.gate.CompoundFile.STREAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OleDirectoryTest {

    private static CompoundFile document() {
        return new CompoundFile(6)
                .entry("Root Entry", ROOT, NONE, NONE, 2)
                .entry("1Table", STREAM, NONE, NONE, NONE)
                .entry("WordDocument", STREAM, 1, 3, NONE)
                .entry("ObjectPool", STORAGE, NONE, NONE, 4)
                .entry("_1", STORAGE, NONE, NONE, 5)
                .entry("Workbook", STREAM, NONE, NONE, NONE);
    }

    @Test
    void whatStandsAtTheTopIsNamedAndWhatIsEmbeddedIsNot() throws RejectedException {
        assertThat(OleDirectory.open(document().bytes(), ReadLimits.standard()).names())
                .containsExactlyInAnyOrder("1Table", "WordDocument", "ObjectPool");
    }

    @Test
    void aDirectoryThatEndsWithTheFileIsReadAsFarAsItGoes() throws RejectedException {
        byte[] whole = document().bytes();
        byte[] cut = Arrays.copyOf(whole, whole.length - 300);
        assertThat(OleDirectory.open(cut, ReadLimits.standard()).names())
                .containsExactlyInAnyOrder("1Table", "WordDocument", "ObjectPool");
    }

    @Test
    void brokenContainersAreUnreadable() {
        byte[] whole = document().bytes();
        assertThat(refused(new byte[600])).isEqualTo("unreadable-ole");
        assertThat(refused(Arrays.copyOf(whole, 8))).isEqualTo("unreadable-ole");
        assertThat(refused(Arrays.copyOf(whole, 512))).isEqualTo("unreadable-ole");
        assertThat(refused(document().header(30, 0x0006_0003).bytes())).isEqualTo("unreadable-ole");
        assertThat(refused(document().header(48, 99).bytes())).isEqualTo("unreadable-ole");
        assertThat(refused(document().header(76, 99).bytes())).isEqualTo("unreadable-ole");
        assertThat(refused(document().link(1, 99).bytes())).isEqualTo("unreadable-ole");
    }

    @Test
    void chainsAndTreesThatLeadBackAreUnreadable() {
        assertThat(refused(document().link(2, 1).bytes())).isEqualTo("unreadable-ole");
        CompoundFile itself =
                new CompoundFile(2).entry("Root Entry", ROOT, NONE, NONE, 1).entry("Workbook", STORAGE, NONE, NONE, 1);
        assertThat(refused(itself.bytes())).isEqualTo("unreadable-ole");
    }

    /** The usual reader allocates what the header claims: here, two gigabytes for a file of three kilobytes. */
    @Test
    void aHeaderThatClaimsAFarLargerFileIsUnreadable() {
        assertThat(refused(document().header(44, 32_000).bytes())).isEqualTo("unreadable-ole");
    }

    @Test
    void storagesAreNotFollowedWithoutEnd() {
        CompoundFile deep = new CompoundFile(400).entry("Root Entry", ROOT, NONE, NONE, 1);
        for (int i = 1; i < 399; i++) {
            deep.entry("s", STORAGE, NONE, NONE, i + 1);
        }
        assertThat(refused(deep.bytes())).isEqualTo("limit-depth");
        assertThat(refused(document().bytes(), limits(7))).isEqualTo("limit-entries");
    }

    private static ReadLimits limits(int entries) {
        return new ReadLimits(9_999, entries, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static String refused(byte[] file) {
        return refused(file, ReadLimits.standard());
    }

    private static String refused(byte[] file, ReadLimits limits) {
        return catchThrowableOfType(RejectedException.class, () -> OleDirectory.open(file, limits))
                .finding()
                .code();
    }
}
