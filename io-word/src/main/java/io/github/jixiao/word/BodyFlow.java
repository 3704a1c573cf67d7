package io.github.jixiao.word;

import io.github.jixiao.finding.Address;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.grid.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The body of the document, or a text box in it. Blank paragraphs count, but are not kept. */
final class BodyFlow implements Flow {

    /** How many paragraphs and tables were met, text boxes included. */
    private static final class Counter {
        private int paragraphs;
        private int tables;
    }

    private final String part;
    private final Counter counter;
    private final @Nullable BodyFlow owner;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final StringBuilder joined = new StringBuilder();
    private int joinedFrom = -1;

    BodyFlow(String part) {
        this(part, new Counter(), null);
    }

    private BodyFlow(String part, Counter counter, @Nullable BodyFlow owner) {
        this.part = part;
        this.counter = counter;
        this.owner = owner;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** In their order. */
    List<Section> sections() {
        return sections;
    }

    /** Whether a table stands from a block on before another. */
    boolean hasGrid(int from, int to) {
        return blocks.subList(from, Math.max(from, to)).stream().anyMatch(Grid.class::isInstance);
    }

    @Override
    public List<Integer> path() {
        return List.of();
    }

    @Override
    public int nextTable() {
        return counter.tables++;
    }

    @Override
    public Paragraph begin() {
        return new Paragraph(counter.paragraphs++);
    }

    @Override
    public void end(Paragraph paragraph, ReadContext context) throws RejectedException {
        if (joinedFrom < 0) {
            joinedFrom = paragraph.index;
        }
        joined.append(paragraph.text);
        if (paragraph.concealed()) {
            context.add(WordCode.HIDDEN_CONTENT.finding().at(new Address.Paragraph(part, paragraph.index)));
        }
        if (!paragraph.joinsNext()) {
            if (flush()) {
                context.countCell();
            }
        }
    }

    @Override
    public void table(Grid grid) {
        flush();
        blocks.add(grid);
    }

    @Override
    public Flow aside() {
        return new BodyFlow(part, counter, this);
    }

    @Override
    public void section(XmlContext context) throws RejectedException {
        // of a paragraph that ends one, the text is of no table
        sections.add(Section.read(context, blocks.size()));
    }

    @Override
    public void finish() {
        flush();
        if (owner != null) {
            owner.blocks.addAll(blocks);
        }
    }

    private boolean flush() {
        String text = joined.toString();
        boolean kept = !text.isBlank();
        if (kept) {
            Address address = new Address.Paragraph(part, joinedFrom);
            blocks.add(new TextBlock(text, StyleRole.TEXT, Optional.of(address)));
        }
        joined.setLength(0);
        joinedFrom = -1;
        return kept;
    }
}
