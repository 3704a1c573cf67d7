package io.github.jixiao.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficePackageTest {

    private static final ReadLimits LIMITS = ReadLimits.standard();
    private static final ReadLimits SMALL =
            new ReadLimits(2_000, 3, 10_000, 5_000, 100, 16, 2, 10, 10, 100, 2, 100, 10);

    @Test
    void partsAreReadAsTheyWereWritten() throws Exception {
        byte[] zip = Zips.of("a.xml", "甲", "b/c.xml", "x".repeat(100_000));
        OfficePackage file = OfficePackage.open(zip, LIMITS);
        assertThat(file.names()).containsExactly("a.xml", "b/c.xml");
        assertThat(text(file, "a.xml")).isEqualTo("甲");
        assertThat(text(file, "b/c.xml")).hasSize(100_000);
        assertThat(text(file, "a.xml")).isEqualTo("甲");
    }

    @Test
    void backSlashesAndLeadingSlashesMeanTheSame() throws Exception {
        byte[] zip = Zips.of("b\\c.xml", "x", "/d.xml", "y");
        assertThat(OfficePackage.open(zip, LIMITS).names()).containsExactly("b/c.xml", "d.xml");
    }

    @Test
    void aMissingPartIsSaid() throws Exception {
        OfficePackage file = OfficePackage.open(Zips.of("a", "x"), LIMITS);
        assertThat(code(() -> file.part("b"))).isEqualTo("corrupt-package");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK", "PK\u0003\u0004", "plain text that is no zip at all"})
    void whatIsNoZipIsCorrupt(String content) {
        assertThat(opening(content.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("corrupt-container");
    }

    @Test
    void everyTruncationIsCorrupt() {
        byte[] zip = Zips.of("a.xml", "x", "b.xml", "y");
        for (int length = 0; length < zip.length; length++) {
            assertThat(opening(Arrays.copyOf(zip, length))).isEqualTo("corrupt-container");
        }
    }

    @Test
    void twoEntriesOfOneNameAreRefused() {
        assertThat(opening(Zips.replaced(Zips.of("aa", "x", "ab", "y"), "ab", "aa")))
                .isEqualTo("duplicate-entry");
        assertThat(opening(Zips.of("aa", "x", "AA", "y"))).isEqualTo("duplicate-entry");
        assertThat(opening(Zips.of("a/b", "x", "a\\b", "y"))).isEqualTo("duplicate-entry");
    }

    @Test
    void anEncryptedEntryIsRefused() {
        assertThat(opening(Zips.patched(Zips.of("a", "x"), 0, 8, 1, 8))).isEqualTo("encrypted");
    }

    @Test
    void aDirectoryThatDisagreesWithTheEntriesIsCorrupt() {
        byte[] zip = Zips.of("aa", "x", "bb", "y");
        byte[] otherName = Zips.patched(zip, 0, 46, 'c', 'c');
        byte[] unknownMethod = Zips.patched(zip, 0, 10, 12, 0);
        byte[] overlap = Zips.patched(zip, 1, 42, 0, 0, 0, 0);
        byte[] outside = Zips.patched(zip, 0, 42, 0xFF, 0xFF, 0xFF, 0x7F);
        byte[] longer = Zips.patched(zip, 0, 20, 0xFF, 0xFF, 0xFF, 0x7F);
        for (byte[] file : new byte[][] {otherName, unknownMethod, overlap, outside, longer}) {
            assertThat(opening(file)).isEqualTo("corrupt-container");
        }
    }

    @Test
    void bytesThatDoNotMatchTheDirectoryAreCorrupt() throws Exception {
        byte[] zip = Zips.of("aa", "some text");
        OfficePackage otherSize = OfficePackage.open(Zips.patched(zip, 0, 24, 1, 0, 0, 0), LIMITS);
        OfficePackage otherSum = OfficePackage.open(Zips.patched(zip, 0, 16, 1, 2, 3, 4), LIMITS);
        OfficePackage cut = OfficePackage.open(Zips.patched(zip, 0, 20, 3, 0, 0, 0), LIMITS);
        for (OfficePackage file : new OfficePackage[] {otherSize, otherSum, cut}) {
            assertThat(reading(file, "aa")).isEqualTo("corrupt-container");
        }
    }

    @Test
    void sizesAreLimited() throws Exception {
        byte[] noise = new byte[6_000];
        new Random(1).nextBytes(noise);
        assertThat(opening(Zips.of(new String[] {"a"}, noise), SMALL)).isEqualTo("limit-bytes");
        assertThat(opening(Zips.of("a", "", "b", "", "c", "", "d", ""), SMALL)).isEqualTo("limit-entries");
        byte[] part = Zips.of("a", "x".repeat(5_001));
        assertThat(opening(part, SMALL)).isEqualTo("limit-inflated");
        byte[] all = Zips.of("a", "x".repeat(4_000), "b", "x".repeat(4_000), "c", "x".repeat(4_000));
        assertThat(opening(all, SMALL)).isEqualTo("limit-inflated");
    }

    @Test
    void whatIsInflatedCountsWhateverTheDirectoryClaims() throws Exception {
        byte[] part = Zips.patched(Zips.of("a", "x".repeat(5_001)), 0, 24, 10, 0, 0, 0);
        assertThat(reading(OfficePackage.open(part, SMALL), "a")).isEqualTo("limit-inflated");
        OfficePackage twice = OfficePackage.open(Zips.of("a", "x".repeat(4_000)), SMALL);
        assertThat(text(twice, "a") + text(twice, "a")).hasSize(8_000);
        assertThat(reading(twice, "a")).isEqualTo("limit-inflated");
    }

    @Test
    void aBombIsRefusedBeforeItIsInflated() {
        byte[] bomb = Zips.of(new String[] {"a"}, new byte[30 << 20]);
        assertThat(bomb.length).isLessThan(40_000);
        assertThat(opening(bomb)).isEqualTo("limit-inflated");
    }

    @Test
    void aBombThatLiesIsRefusedWhileItIsInflated() throws Exception {
        byte[] bomb = Zips.patched(Zips.of(new String[] {"a"}, new byte[30 << 20]), 0, 24, 0, 16, 0, 0);
        assertThat(reading(OfficePackage.open(bomb, LIMITS), "a")).isEqualTo("limit-inflated");
    }

    @Test
    void noByteThatChangesThrowsAnythingElse() {
        byte[] zip = Zips.of("a.xml", "<a>text</a>", "b/c.xml", "x".repeat(500));
        for (int at = 0; at < zip.length; at++) {
            for (int value : new int[] {0, 1, 0x7F, 0x80, 0xFF}) {
                byte[] changed = zip.clone();
                changed[at] = (byte) value;
                try {
                    OfficePackage file = OfficePackage.open(changed, LIMITS);
                    for (String name : file.names()) {
                        file.part(name).readAllBytes();
                    }
                } catch (RejectedException | RejectedIOException e) {
                    assertThat(e).hasMessageContaining("[error]");
                } catch (IOException e) {
                    throw new AssertionError("byte " + at, e);
                }
            }
        }
    }

    private static String text(OfficePackage file, String part) throws Exception {
        return new String(file.part(part).readAllBytes(), StandardCharsets.UTF_8);
    }

    private interface Attempt {
        void run() throws RejectedException;
    }

    private static String opening(byte[] zip) {
        return opening(zip, LIMITS);
    }

    private static String opening(byte[] zip, ReadLimits limits) {
        return code(() -> OfficePackage.open(zip, limits));
    }

    private static String code(Attempt attempt) {
        RejectedException refused = catchThrowableOfType(RejectedException.class, attempt::run);
        return refused.finding().code();
    }

    private static String reading(OfficePackage file, String part) {
        RejectedIOException refused = catchThrowableOfType(
                RejectedIOException.class, () -> file.part(part).readAllBytes());
        return refused.rejection().finding().code();
    }
}
