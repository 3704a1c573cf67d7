package io.github.jixiao.word;

import io.github.jixiao.finding.Address;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.grid.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts of one page header: tables in it only place them. */
final class PageHeaderTexts {

    private final String part;
    private final List<TextBlock> texts = new ArrayList<>();

    private PageHeaderTexts(String part) {
        this.part = part;
    }

    static List<TextBlock> of(BodyFlow header, String part) {
        PageHeaderTexts all = new PageHeaderTexts(part);
        for (Block block : header.blocks()) {
            if (block instanceof TextBlock text) {
                all.add(text.text());
            } else {
                all.add((Grid) block);
            }
        }
        return List.copyOf(all.texts);
    }

    private void add(Grid grid) {
        for (GridCell cell : grid.cells()) {
            add(cell.text());
            cell.content().nested().forEach(this::add);
        }
    }

    private void add(String text) {
        if (!text.isBlank()) {
            Address address = new Address.PageHeader(part, "", texts.size());
            texts.add(new TextBlock(text, StyleRole.TEXT, Optional.of(address)));
        }
    }
}
