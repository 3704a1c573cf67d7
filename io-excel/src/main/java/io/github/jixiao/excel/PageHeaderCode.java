package io.github.jixiao.excel;

import java.util.List;
import java.util.stream.Stream;

/**
 * The header of the pages as a workbook keeps it: one text for its left, middle and right part, with codes for its look
 * and for what the program fills in, such as {@code &C&"宋体,加粗"&16目标表&R第 &P 页}.
 */
final class PageHeaderCode {

    private static final int COLOUR = 6;

    private final String code;
    private final String sheetName;
    private final StringBuilder left = new StringBuilder();
    private final StringBuilder middle = new StringBuilder();
    private final StringBuilder right = new StringBuilder();

    private PageHeaderCode(String code, String sheetName) {
        this.code = code;
        this.sheetName = sheetName;
    }

    /** The texts from left to right; those without text are left out. */
    static List<String> texts(String code, String sheetName) {
        return new PageHeaderCode(code, sheetName).texts();
    }

    private List<String> texts() {
        StringBuilder out = middle;
        int at = 0;
        while (at < code.length()) {
            char c = code.charAt(at++);
            if (c != '&' || at == code.length()) {
                out.append(c);
                continue;
            }
            char letter = Character.toUpperCase(code.charAt(at++));
            switch (letter) {
                case 'L' -> out = left;
                case 'C' -> out = middle;
                case 'R' -> out = right;
                case '&' -> out.append('&');
                case 'A' -> out.append(sheetName);
                case '"' -> at = behindFont(at);
                case 'K' -> at = Math.min(code.length(), at + COLOUR);
                case 'P', 'N' -> at = behindOffset(at);
                default -> {
                    // sizes and looks; dates, the name of the file and pictures, which are nothing that the office
                    // wrote
                    at = isDigit(letter) ? behindDigits(at) : at;
                }
            }
        }
        return Stream.of(left, middle, right)
                .map(text -> text.toString().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private int behindFont(int at) {
        int end = code.indexOf('"', at);
        return end < 0 ? code.length() : end + 1;
    }

    /** The number of the page may have something added: {@code &P+2}. */
    private int behindOffset(int at) {
        boolean sign = at + 1 < code.length() && "+-".indexOf(code.charAt(at)) >= 0;
        return sign && isDigit(code.charAt(at + 1)) ? behindDigits(at + 1) : at;
    }

    private int behindDigits(int at) {
        int end = at;
        while (end < code.length() && isDigit(code.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
