package io.github.jixiao.json.strict;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Says that there is nothing of a name, and which of the names that there are is probably meant. */
public final class UnknownName {

    private UnknownName() {}

    /**
     * The fault of a name.
     *
     * @param code what there is nothing of; its text has the argument {@code name}
     * @param name the name
     * @param known the names that there are
     * @return the finding, whose text ends with the most alike of the known names, if any is alike
     */
    public static Finding finding(FindingCode code, String name, Collection<String> known) {
        Optional<String> nearest = nearest(name, known);
        FindingCode kind = nearest.isEmpty()
                ? code
                : new FindingCode(
                        code.id(),
                        code.severity(),
                        code.zh() + "，可能是“{nearest}”",
                        code.en() + "; perhaps \"{nearest}\" is meant");
        Finding finding = Finding.of(kind).with("name", JsonCursor.quote(name));
        return nearest.map(one -> finding.with("nearest", one)).orElse(finding);
    }

    /** Of names that are equally alike, the one that begins most like it. */
    private static Optional<String> nearest(String name, Collection<String> known) {
        String plain = name.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - name.length()) <= most(candidate))
                .filter(candidate -> distance(plain, candidate.toLowerCase(Locale.ROOT)) <= most(candidate))
                .min(Comparator.comparingInt((String one) -> distance(plain, one.toLowerCase(Locale.ROOT)))
                        .thenComparing(one -> -Arrays.mismatch(name.toCharArray(), one.toCharArray())));
    }

    private static int most(String candidate) {
        return Math.max(1, candidate.length() / 3);
    }

    /** How many characters must be put in, taken out, replaced or swapped with the next (optimal string alignment). */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int replaced = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                cost[i][j] = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
