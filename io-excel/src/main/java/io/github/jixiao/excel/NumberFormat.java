package io.github.jixiao.excel;

import io.github.jixiao.grid.CellContent.NumberKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number format of a workbook, and how the usual ones print: those are certain, and formatted here because loading a
 * formatter costs more than reading a whole table. All others are {@link Shape#OTHER}.
 */
final class NumberFormat {

    /** What the code of a format amounts to. */
    enum Shape {
        GENERAL,
        DECIMAL,
        OTHER
    }

    private static final MathContext GENERAL_DIGITS = new MathContext(10, RoundingMode.HALF_UP);
    private static final int GENERAL_DECIMALS = 10;
    private static final BigDecimal GENERAL_SMALLEST = new BigDecimal("0.0001");
    private static final BigDecimal GENERAL_LARGEST = BigDecimal.TEN.pow(10);

    private final int id;
    private final String code;
    private final NumberKind kind;
    private final Shape shape;
    private final boolean grouped;
    private final int decimals;

    private NumberFormat(int id, String code, NumberKind kind, Shape shape, boolean grouped, int decimals) {
        this.id = id;
        this.code = code;
        this.kind = kind;
        this.shape = shape;
        this.grouped = grouped;
        this.decimals = decimals;
    }

    static NumberFormat of(int id, String code) {
        String bare = unpadded(code);
        if (bare.equalsIgnoreCase("General") || bare.equals("@") || bare.isEmpty()) {
            return new NumberFormat(id, code, NumberKind.NUMBER, Shape.GENERAL, false, 0);
        }
        NumberKind kind = FormatCode.kind(code);
        boolean percent = bare.endsWith("%");
        String digits = percent ? bare.substring(0, bare.length() - 1) : bare;
        boolean grouped = digits.startsWith("#,##");
        String plain = grouped ? digits.substring(4) : digits;
        int decimals = decimals(plain);
        return new NumberFormat(id, code, kind, decimals < 0 ? Shape.OTHER : Shape.DECIMAL, grouped, decimals);
    }

    int id() {
        return id;
    }

    String code() {
        return code;
    }

    NumberKind kind() {
        return kind;
    }

    /** The number as this format prints it, or null where that is not certain. */
    @Nullable
    String print(BigDecimal number) {
        return switch (shape) {
            case GENERAL -> general(number);
            case DECIMAL -> decimal(number);
            case OTHER -> null;
        };
    }

    private static @Nullable String general(BigDecimal number) {
        BigDecimal size = number.abs();
        if (size.signum() == 0) {
            return "0";
        }
        if (size.compareTo(GENERAL_LARGEST) >= 0 || size.compareTo(GENERAL_SMALLEST) < 0) {
            return null;
        }
        BigDecimal shown = number.round(GENERAL_DIGITS);
        if (shown.scale() > GENERAL_DECIMALS) {
            return null;
        }
        return shown.stripTrailingZeros().toPlainString();
    }

    private String decimal(BigDecimal number) {
        boolean percent = kind == NumberKind.PERCENT;
        BigDecimal shown = (percent ? number.movePointRight(2) : number).setScale(decimals, RoundingMode.HALF_UP);
        String digits = shown.abs().toPlainString();
        StringBuilder out = new StringBuilder();
        if (number.signum() < 0) {
            out.append('-');
        }
        int whole = decimals == 0 ? digits.length() : digits.length() - decimals - 1;
        for (int i = 0; i < whole; i++) {
            out.append(digits.charAt(i));
            int left = whole - 1 - i;
            if (grouped && left > 0 && left % 3 == 0) {
                out.append(',');
            }
        }
        out.append(digits, whole, digits.length());
        return percent ? out.append('%').toString() : out.toString();
    }

    /** Without the room that a format leaves at the right, as in {@code 0.00_ }. */
    private static String unpadded(String code) {
        int length = code.length();
        return length >= 2 && code.charAt(length - 2) == '_' ? code.substring(0, length - 2) : code;
    }

    private static int decimals(String plain) {
        if (!plain.startsWith("0") || plain.length() == 2) {
            return -1;
        }
        for (int i = 1; i < plain.length(); i++) {
            if (plain.charAt(i) != (i == 1 ? '.' : '0')) {
                return -1;
            }
        }
        return Math.max(0, plain.length() - 2);
    }
}
