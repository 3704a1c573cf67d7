package io.github.jixiao.excel;

import io.github.jixiao.finding.Address;

/**
 * A worksheet.
 *
 * @param index its position among all sheets, from 0
 * @param name its name
 * @param hidden whether the office program hides it
 */
record Sheet(int index, String name, boolean hidden) {

    Address address(int row, int column) {
        return new Address.SheetCell(index, name, row, column);
    }

    Address pageHeader(int text) {
        return new Address.PageHeader("", name, text);
    }
}
