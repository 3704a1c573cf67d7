package io.github.jixiao.word;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes the numbers of lists in the formats that Chinese and English documents use. */
final class Numerals {

    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private Numerals() {}

    /**
     * Writes a number.
     *
     * @param format the format's name in Word
     * @return null where the format is unknown
     */
    static @Nullable String of(String format, int value) {
        return switch (format) {
            case "decimal", "decimalHalfWidth" -> Integer.toString(value);
            case "decimalZero" -> value < 10 ? "0" + value : Integer.toString(value);
            case "decimalFullWidth", "decimalFullWidth2" -> shifted(Integer.toString(value), '０' - '0');
            case "numberInDash" -> "- " + value + " -";
            case "lowerLetter" -> letters(value);
            case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(value);
            case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> from('①', 20, value);
            case "decimalEnclosedParen" -> from('⑴', 20, value);
            case "decimalEnclosedFullstop" -> from('⒈', 20, value);
            case "ideographEnclosedCircle" -> from('㊀', 10, value);
            case "ideographTraditional" -> one("甲乙丙丁戊己庚辛壬癸", value);
            case "ideographZodiac" -> one("子丑寅卯辰巳午未申酉戌亥", value);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(value);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "japaneseCounting" -> counted(value, "零一二三四五六七八九", "千百十", true);
            case "chineseLegalSimplified" -> counted(value, "零壹贰叁肆伍陆柒捌玖", "仟佰拾", false);
            case "ideographLegalTraditional" -> counted(value, "零壹貳參肆伍陸柒捌玖", "仟佰拾", false);
            case "none" -> "";
            default -> null;
        };
    }

    private static String shifted(String digits, int by) {
        StringBuilder out = new StringBuilder();
        digits.chars().forEach(c -> out.append((char) (c + by)));
        return out.toString();
    }

    /** a to z, then aa, bb, as Word counts. */
    private static String letters(int value) {
        if (value < 1 || value > 780) {
            return Integer.toString(value);
        }
        return Character.toString('a' + (value - 1) % 26).repeat((value - 1) / 26 + 1);
    }

    private static String roman(int value) {
        if (value < 1 || value > 3999) {
            return Integer.toString(value);
        }
        StringBuilder out = new StringBuilder();
        int rest = value;
        for (int i = 0; i < ROMAN.length; i++) {
            for (; rest >= ROMAN_VALUES[i]; rest -= ROMAN_VALUES[i]) {
                out.append(ROMAN[i]);
            }
        }
        return out.toString();
    }

    private static String from(char first, int count, int value) {
        return value < 1 || value > count ? Integer.toString(value) : Character.toString(first + value - 1);
    }

    private static String one(String cycle, int value) {
        return value < 1 ? Integer.toString(value) : Character.toString(cycle.charAt((value - 1) % cycle.length()));
    }

    private static String digits(int value) {
        StringBuilder out = new StringBuilder();
        Integer.toString(value).chars().forEach(c -> out.append("〇一二三四五六七八九".charAt(c - '0')));
        return out.toString();
    }

    /** 一百零五; ten is 十 without 一 where the format is not for sums of money. */
    private static String counted(int value, String digits, String units, boolean shortTen) {
        if (value < 0 || value > 9999) {
            return Integer.toString(value);
        }
        if (value == 0) {
            return digits.substring(0, 1);
        }
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int i = 0, unit = 1000; i < 4; i++, unit /= 10) {
            int digit = value / unit % 10;
            if (digit == 0) {
                gap = !out.isEmpty();
                continue;
            }
            if (gap) {
                out.append(digits.charAt(0));
                gap = false;
            }
            if (!(shortTen && unit == 10 && digit == 1 && out.isEmpty())) {
                out.append(digits.charAt(digit));
            }
            if (i < 3) {
                out.append(units.charAt(i));
            }
        }
        return out.toString();
    }
}
