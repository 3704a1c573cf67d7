package io.github.jixiao.form.blank;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.rendering.FormLayout;
import io.github.jixiao.form.rendering.FormRenderer;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.CellEntry;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.grid.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws an empty form: the table that nobody filled in, with every place that is read as one to fill in. */
final class BlankFormRenderer {

    /** What stands beside the title where the year is to be filled in. */
    private static final String NO_YEAR = "（　　　　年度）";

    private final BlankForm form;
    private final FormLayout layout;
    private final FormVocabulary vocabulary;
    private final PlaceEntries entries;

    BlankFormRenderer(BlankForm form, FormLayout layout, FormVocabulary vocabulary) {
        this.form = form;
        this.layout = layout;
        this.vocabulary = vocabulary;
        this.entries = new PlaceEntries(form.regime(), vocabulary);
    }

    SourceDocument render() {
        SourceDocument drawn = FormRenderer.of(layout).render(new UnfilledTable(form, layout).table());
        FormPlaces places = FormPlaces.of(drawn, vocabulary);
        List<Block> blocks = new ArrayList<>();
        for (Block block : drawn.blocks()) {
            blocks.add(block instanceof Grid grid ? open(grid, places) : block);
            if (block instanceof TextBlock text
                    && text.role() == StyleRole.TITLE
                    && form.fiscalYear().isEmpty()) {
                blocks.add(new TextBlock(NO_YEAR, StyleRole.NOTE, Optional.empty()));
            }
        }
        blocks.add(new TextBlock(new FillingNotes(form, layout).text(), StyleRole.TEXT, Optional.empty()));
        return SourceDocument.of(blocks);
    }

    private Grid open(Grid grid, FormPlaces places) {
        PlaceFormulas formulas = new PlaceFormulas(places);
        return grid.withCells(
                grid.cells().stream().map(cell -> open(cell, places, formulas)).toList());
    }

    private GridCell open(GridCell cell, FormPlaces places, PlaceFormulas formulas) {
        if (cell.role() == StyleRole.LABEL) {
            return cell;
        }
        String text = cell.text().equals(UnfilledTable.MARK) ? "" : cell.text();
        FormPlaces.Place place = places.at(cell);
        CellEntry entry = place == null ? CellEntry.text("", 1) : entries.of(place);
        Optional<CellEntry> computed = place == null
                ? Optional.empty()
                : formulas.of(cell, place.path()).map(entry::withFormula);
        return cell.withContent(CellContent.entry(text, computed.orElse(entry)));
    }
}
