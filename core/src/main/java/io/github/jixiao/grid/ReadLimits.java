package io.github.jixiao.grid;

/**
 * How much a file may hold before it is refused; for one call, never for the whole program. Immutable.
 *
 * @param bytes the size of the file
 * @param entries the entries of its package
 * @param inflatedBytes the inflated size of all its parts together
 * @param partBytes the inflated size of one part
 * @param ratio inflated to compressed size, judged once a part is larger than 1 MB
 * @param xmlDepth how deep elements of XML may nest
 * @param nestedTables how deep tables may nest
 * @param rows the rows of a grid
 * @param columns the columns of a grid
 * @param cells the cells of all grids together
 * @param grids the grids of a document
 * @param cellCharacters the characters of one cell
 * @param findings the findings of one file; the rest is counted in one more
 */
public record ReadLimits(
        long bytes,
        int entries,
        long inflatedBytes,
        long partBytes,
        int ratio,
        int xmlDepth,
        int nestedTables,
        int rows,
        int columns,
        int cells,
        int grids,
        int cellCharacters,
        int findings) {

    private static final ReadLimits STANDARD = new ReadLimits(
            20L << 20, 2_000, 100L << 20, 50L << 20, 100, 256, 8, 25_000, 200, 200_000, 100, 1_000_000, 1_000);

    /**
     * Limits that no honest table reaches.
     *
     * @return 20 MB, 2,000 entries, 100 MB inflated, 50 MB a part, ratio 100:1, depth 256, 8 nested tables, 25,000 rows,
     *     200 columns, 200,000 cells, 100 grids, 1,000,000 characters a cell, 1,000 findings
     */
    public static ReadLimits standard() {
        return STANDARD;
    }
}
