package io.github.jixiao.form.reading;

/**
 * A neighbour of the table that was recognised but is not read as one.
 *
 * @param kind its name, for example {@code 项目支出绩效目标表}
 * @param title its title as printed; may be empty
 * @param place where it stands in the document
 */
public record OtherTable(String kind, String title, String place) {}
