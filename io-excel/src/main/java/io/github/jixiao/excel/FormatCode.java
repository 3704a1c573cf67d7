package io.github.jixiao.excel;

import io.github.jixiao.grid.CellContent.NumberKind;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** What the codes of number formats mean: {@code 0.00%} is a percentage, {@code yyyy"年"} a date. */
final class FormatCode {

    static final String GENERAL = "General";

    private static final String LONG_DATE = "yyyy\"年\"m\"月\"d\"日\"";
    private static final String MONTH = "yyyy\"年\"m\"月\"";
    private static final String DAY = "m\"月\"d\"日\"";
    private static final String HALF_DAY = "上午/下午h\"时\"mm\"分\"";
    private static final String HALF_DAY_SECONDS = "上午/下午h\"时\"mm\"分\"ss\"秒\"";

    /**
     * Formats that a file names by number only, the frequent ones and those that look otherwise in a Chinese office
     * program than in an English one.
     */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(0, GENERAL),
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(14, "yyyy/m/d"),
            Map.entry(22, "yyyy/m/d h:mm"),
            Map.entry(27, MONTH),
            Map.entry(28, DAY),
            Map.entry(29, DAY),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, LONG_DATE),
            Map.entry(32, "h\"时\"mm\"分\""),
            Map.entry(33, "h\"时\"mm\"分\"ss\"秒\""),
            Map.entry(34, HALF_DAY),
            Map.entry(35, HALF_DAY_SECONDS),
            Map.entry(36, MONTH),
            Map.entry(49, "@"),
            Map.entry(50, MONTH),
            Map.entry(51, DAY),
            Map.entry(52, MONTH),
            Map.entry(53, DAY),
            Map.entry(54, DAY),
            Map.entry(55, HALF_DAY),
            Map.entry(56, HALF_DAY_SECONDS),
            Map.entry(57, MONTH),
            Map.entry(58, DAY));

    private FormatCode() {}

    /** The code of a format that the file names by number only. */
    static String builtIn(int id) {
        String code = BUILT_IN.get(id);
        if (code == null) {
            code = rare(id);
        }
        return code == null ? GENERAL : code;
    }

    private static @Nullable String rare(int id) {
        return id > 0 && id < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
                ? BuiltinFormats.getBuiltinFormat(id)
                : null;
    }

    /** The two codes that stand for whatever the system is set to. */
    static String resolved(String code) {
        if (code.startsWith("[$-F800]")) {
            return LONG_DATE;
        }
        return code.startsWith("[$-F400]") ? "h:mm:ss" : code;
    }

    /** How a number of this format is displayed, judged by the section for positive numbers. */
    static NumberKind kind(String code) {
        boolean percent = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            switch (c) {
                case '"' -> i = end(code, '"', i);
                case '\\', '_', '*' -> i++;
                case '[' -> {
                    int close = end(code, ']', i);
                    if (isElapsed(code, i + 1, close)) {
                        return NumberKind.DATE;
                    }
                    i = close;
                }
                case 'y', 'Y', 'm', 'M', 'd', 'D', 'h', 'H', 's', 'S' -> {
                    return NumberKind.DATE;
                }
                case 'G', 'g' -> {
                    return NumberKind.NUMBER;
                }
                case ';' -> {
                    return percent ? NumberKind.PERCENT : NumberKind.NUMBER;
                }
                case '%' -> percent = true;
                default -> {
                    // digits, signs and literals decide nothing
                }
            }
        }
        return percent ? NumberKind.PERCENT : NumberKind.NUMBER;
    }

    private static int end(String code, char mark, int from) {
        int at = code.indexOf(mark, from + 1);
        return at < 0 ? code.length() : at;
    }

    private static boolean isElapsed(String code, int from, int to) {
        char first = from < to ? Character.toLowerCase(code.charAt(from)) : ' ';
        if (first != 'h' && first != 'm' && first != 's') {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (Character.toLowerCase(code.charAt(i)) != first) {
                return false;
            }
        }
        return true;
    }
}
