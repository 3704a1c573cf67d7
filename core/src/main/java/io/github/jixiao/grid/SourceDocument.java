package io.github.jixiao.grid;

import io.github.jixiao.finding.Finding;
import java.util.List;

/**
 * A document as a format read it, or as one is to write it: text blocks and grids in their order. Immutable.
 *
 * @param blocks the parts in their order; each sheet of a workbook is one grid
 * @param findings what the format found odd in the file
 */
public record SourceDocument(List<Block> blocks, List<Finding> findings) {

    /**
     * Takes copies of the lists.
     *
     * @param blocks the parts
     * @param findings what was odd
     */
    public SourceDocument {
        blocks = List.copyOf(blocks);
        findings = List.copyOf(findings);
    }

    /**
     * A document without findings.
     *
     * @param blocks the parts in their order
     * @return the document
     */
    public static SourceDocument of(List<? extends Block> blocks) {
        return new SourceDocument(List.copyOf(blocks), List.of());
    }

    /**
     * The grids of the document.
     *
     * @return in their order; those inside cells are not listed
     */
    public List<Grid> grids() {
        return blocks.stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }
}
