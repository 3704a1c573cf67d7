package io.github.jixiao.grid;

import io.github.jixiao.finding.Finding;
import java.util.List;

/**
 * A document as a format read it, or as one is to write it: text blocks and grids in their order. Immutable.
 *
 * @param blocks the parts in their order; each sheet of a workbook is one grid
 * @param pageHeaders what stands above them on the pages, in the order of the blocks; it is read and not written
 * @param findings what the format found odd in the file
 */
public record SourceDocument(List<Block> blocks, List<PageHeader> pageHeaders, List<Finding> findings) {

    /**
     * Takes copies of the lists.
     *
     * @param blocks the parts
     * @param pageHeaders what stands above them
     * @param findings what was odd
     */
    public SourceDocument {
        blocks = List.copyOf(blocks);
        pageHeaders = List.copyOf(pageHeaders);
        findings = List.copyOf(findings);
    }

    /**
     * A document without page headers and findings.
     *
     * @param blocks the parts in their order
     * @return the document
     */
    public static SourceDocument of(List<? extends Block> blocks) {
        return new SourceDocument(List.copyOf(blocks), List.of(), List.of());
    }

    /**
     * What the pages print above a block.
     *
     * @param block its position
     * @return the texts in their order; empty where there are none
     */
    public List<TextBlock> pageHeader(int block) {
        return pageHeaders.stream()
                .filter(header -> header.from() <= block && block < header.to())
                .flatMap(header -> header.texts().stream())
                .toList();
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
