package io.github.jixiao.finding;

import java.util.List;
import java.util.Locale;

/** Where something stands on the paper, exact enough to find the cell again in the file. Immutable. */
public sealed interface Address {

    /**
     * What a person is told, in the words of the office program.
     *
     * @param locale Chinese for {@code 第1个表格第5行第2格}, else English
     * @return for example {@code Sheet1!C12}
     */
    String display(Locale locale);

    /**
     * A cell of a sheet.
     *
     * @param sheet the position of the sheet in the workbook, from 0
     * @param sheetName the name of the sheet
     * @param row the row, from 0
     * @param column the column, from 0
     */
    record SheetCell(int sheet, String sheetName, int row, int column) implements Address {

        @Override
        public String display(Locale locale) {
            return sheetName + "!" + columnName(column) + (row + 1);
        }

        private static String columnName(int column) {
            String name = "";
            for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
                name = (char) ('A' + (rest - 1) % 26) + name;
            }
            return name;
        }

        @Override
        public String toString() {
            return display(Locale.CHINESE);
        }
    }

    /**
     * A cell of a table in a text document, counted over all tables, rows and cells in document order: content controls
     * are transparent, rows and cells of tracked deletions and of vertical merges count.
     *
     * @param part the part of the package, {@code word/document.xml} for the body
     * @param path table, row and cell, from 0; three more numbers for each table nested in a cell
     */
    record TableCell(String part, List<Integer> path) implements Address {

        /**
         * Takes a copy of the list.
         *
         * @param part the part of the package
         * @param path table, row and cell
         */
        public TableCell {
            path = List.copyOf(path);
        }

        @Override
        public String display(Locale locale) {
            boolean chinese = isChinese(locale);
            StringBuilder out = new StringBuilder();
            for (int i = 0; i + 2 < path.size(); i += 3) {
                int table = path.get(i) + 1;
                int row = path.get(i + 1) + 1;
                int cell = path.get(i + 2) + 1;
                if (chinese) {
                    out.append(i == 0 ? "第" : "内第").append(table).append("个表格第").append(row);
                    out.append("行第").append(cell).append("格");
                } else {
                    out.append(i == 0 ? "table " : ", in it table ")
                            .append(table)
                            .append(" row ")
                            .append(row);
                    out.append(" cell ").append(cell);
                }
            }
            return out.toString();
        }

        @Override
        public String toString() {
            return display(Locale.CHINESE);
        }
    }

    /**
     * A paragraph outside the tables of a text document.
     *
     * @param part the part of the package
     * @param index its position among the paragraphs outside tables, from 0
     */
    record Paragraph(String part, int index) implements Address {

        @Override
        public String display(Locale locale) {
            return isChinese(locale) ? "第" + (index + 1) + "段" : "paragraph " + (index + 1);
        }

        @Override
        public String toString() {
            return display(Locale.CHINESE);
        }
    }

    /**
     * A text in the header of the pages (页眉).
     *
     * @param part the part of the package; empty for a workbook, of which the sheet has it
     * @param sheetName the name of the sheet; empty for a text document
     * @param index its position among the texts of the header, from 0
     */
    record PageHeader(String part, String sheetName, int index) implements Address {

        @Override
        public String display(Locale locale) {
            String header = isChinese(locale) ? "页眉" : "page header";
            return sheetName.isEmpty() ? header : sheetName + "!" + header;
        }

        @Override
        public String toString() {
            return display(Locale.CHINESE);
        }
    }

    private static boolean isChinese(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
