package io.github.jixiao.word;

import org.jspecify.annotations.Nullable;

/** Numbers in attributes. Whatever cannot be read is as if it were absent. */
final class Attributes {

    private static final double TWIPS_PER_INCH = 1440;

    /** No paper is wider, and sums of so much do not overflow. */
    private static final int WIDEST = 100_000;

    private Attributes() {}

    static int integer(@Nullable String value, int otherwise) {
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** A code in hexadecimal digits, or -1. */
    static int hexadecimal(String value) {
        try {
            return Integer.parseInt(value.strip(), 16);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** A length in twips, or 0; strict documents may write it with a unit. */
    static int twips(@Nullable String value) {
        if (value == null) {
            return 0;
        }
        int whole = integer(value, -1);
        if (whole >= 0) {
            return Math.min(whole, WIDEST);
        }
        String text = value.strip();
        int end = text.length();
        while (end > 0 && Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        double perUnit = switch (text.substring(end)) {
            case "" -> 1;
            case "in" -> TWIPS_PER_INCH;
            case "cm" -> TWIPS_PER_INCH / 2.54;
            case "mm" -> TWIPS_PER_INCH / 25.4;
            case "pt" -> 20;
            case "pc", "pi" -> 240;
            default -> 0;
        };
        try {
            double twips = Double.parseDouble(text.substring(0, end)) * perUnit;
            return (int) Math.round(Math.max(0, Math.min(twips, WIDEST)));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
