package io.github.jixiao.grid;

import java.util.List;

/**
 * What the pages print above their content (页眉), on each of them again, while the given blocks are on them. Immutable.
 *
 * <p>There is no such thing for footers: they number the pages and name who made the form, such as 制表单位：…, which would
 * be taken for the department.
 *
 * @param texts its texts in their order, none of them blank
 * @param from the position in the document of the first block over which it stands
 * @param to the position of the first block after them
 */
public record PageHeader(List<TextBlock> texts, int from, int to) {

    /**
     * Takes a copy of the list.
     *
     * @param texts its texts
     * @param from the first block
     * @param to the first block after them
     */
    public PageHeader {
        texts = List.copyOf(texts);
    }
}
