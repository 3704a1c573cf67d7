package io.github.jixiao.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Amounts as bars, one below the other, drawn as SVG: black and white suffice to read it.
 *
 * @param title what it shows
 * @param bars the amounts
 */
record BarChart(String title, List<Bar> bars) {

    private static final int WIDTH = 460;
    private static final int LABELS = 148;
    private static final int TEXTS = 138;
    private static final int ROW = 20;
    private static final int GAP = 8;
    private static final int BASELINE = 14;

    /** How many letters have room in the column of labels; a Chinese character counts for two. */
    private static final int LABEL_LETTERS = 22;

    private static final int TEXT_LETTERS = 24;

    /**
     * One amount.
     *
     * @param label what it is
     * @param kind what it is among the others
     * @param value the number; empty where there is none, and then no bar is drawn
     * @param frame another number, drawn as a frame behind it
     * @param printed the text beside it
     */
    record Bar(String label, Kind kind, Optional<BigDecimal> value, Optional<BigDecimal> frame, String printed) {}

    /** What a bar is among the others. */
    enum Kind {
        TOTAL,
        LINE,
        /** A part of the line above. */
        PART
    }

    /** Whether there is anything to draw. */
    boolean isEmpty() {
        return numbers().allMatch(number -> number.signum() == 0);
    }

    private Stream<BigDecimal> numbers() {
        return bars.stream().flatMap(bar -> Stream.concat(bar.value().stream(), bar.frame().stream()));
    }

    void draw(Markup page) {
        BigDecimal least = numbers().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = numbers().reduce(BigDecimal.ZERO, BigDecimal::max);
        Axis axis = new Axis(least, most.subtract(least));
        int height = ROW * bars.size();
        page.open("svg", "class", "chart", "viewBox", "0 0 " + WIDTH + " " + height, "role", "img");
        page.element("title", title);
        for (int i = 0; i < bars.size(); i++) {
            row(page, bars.get(i), ROW * i, axis);
        }
        String zero = axis.at(BigDecimal.ZERO);
        page.empty("path", "class", "axis", "d", "M" + zero + " 0V" + height);
        page.close();
    }

    private static void row(Markup page, Bar bar, int top, Axis axis) {
        page.open("g").element("title", bar.label() + " " + bar.printed());
        int indent = bar.kind() == Kind.PART ? 14 : 0;
        // inner pictures cut off what a wider font makes of their texts
        page.open("svg", "width", Integer.toString(LABELS), "height", Integer.toString(top + ROW));
        text(page, indent, top, shortened(bar.label(), LABEL_LETTERS - indent / 6))
                .close();
        bar.frame().ifPresent(number -> rectangle(page, "frame", number, top + 3, ROW - 6, axis));
        String kind = bar.kind().name().toLowerCase(Locale.ROOT);
        bar.value()
                .ifPresent(number -> rectangle(page, number.signum() < 0 ? "minus" : kind, number, top + 5, 10, axis));
        text(page, WIDTH - TEXTS + GAP, top, shortened(bar.printed(), TEXT_LETTERS))
                .close();
    }

    private static Markup text(Markup page, int x, int top, String text) {
        return page.element("text", text, "x", Integer.toString(x), "y", Integer.toString(top + BASELINE));
    }

    private static void rectangle(Markup page, String kind, BigDecimal number, int top, int height, Axis axis) {
        page.empty(
                "rect",
                "class",
                kind,
                "x",
                axis.at(number.min(BigDecimal.ZERO)),
                "y",
                Integer.toString(top),
                "width",
                axis.length(number),
                "height",
                Integer.toString(height));
    }

    private static String shortened(String text, int letters) {
        int used = 0;
        int cut = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            used += letters(character);
            i += Character.charCount(character);
            if (used > letters) {
                return text.substring(0, cut) + "…";
            }
            cut = used <= letters - 2 ? i : cut;
        }
        return text;
    }

    private static int letters(int character) {
        return character < 0x2E80 ? 1 : 2;
    }

    /** The stretch between labels and texts on which amounts are measured. */
    private record Axis(BigDecimal least, BigDecimal extent) {

        private static final int FROM = LABELS + GAP;
        private static final int LENGTH = WIDTH - TEXTS - FROM;

        String at(BigDecimal number) {
            return tenths(FROM * 10L + scaled(number.subtract(least)));
        }

        String length(BigDecimal number) {
            return tenths(scaled(number.abs()));
        }

        private long scaled(BigDecimal number) {
            return number.multiply(BigDecimal.valueOf(LENGTH * 10L))
                    .divide(extent, MathContext.DECIMAL64)
                    .longValue();
        }

        private static String tenths(long number) {
            return number / 10 + "." + number % 10;
        }
    }
}
