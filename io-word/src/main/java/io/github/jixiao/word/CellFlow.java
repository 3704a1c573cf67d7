package io.github.jixiao.word;

import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.RejectedException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A cell, or a text box in it: its paragraphs are the lines of one text. */
final class CellFlow implements Flow {

    private final List<Integer> path;
    private final @Nullable CellFlow owner;
    private final StringBuilder text = new StringBuilder();
    private List<Grid> nested = List.of();
    private int tables;
    private boolean started;
    private boolean joins;
    private boolean afterTable;
    private boolean shown;
    private boolean concealed;

    CellFlow(List<Integer> path) {
        this(path, null);
    }

    private CellFlow(List<Integer> path, @Nullable CellFlow owner) {
        this.path = path;
        this.owner = owner;
    }

    String text() {
        return text.toString();
    }

    List<Grid> nested() {
        return nested;
    }

    /** Whether any of its text is hidden. */
    boolean concealed() {
        return concealed;
    }

    /** Whether it has text, all of it hidden. */
    boolean hidden() {
        return concealed && !shown;
    }

    @Override
    public List<Integer> path() {
        return path;
    }

    @Override
    public int nextTable() {
        return owner == null ? tables++ : owner.nextTable();
    }

    @Override
    public Paragraph begin() {
        return new Paragraph(0);
    }

    @Override
    public void end(Paragraph paragraph, ReadContext context) throws RejectedException {
        // Word demands a paragraph after a table, so an empty one is no line
        boolean separator = afterTable && paragraph.text.isEmpty();
        afterTable = false;
        if (!separator) {
            line(paragraph.text);
            joins = paragraph.joinsNext();
            shown |= paragraph.shown();
            concealed |= paragraph.concealed();
            ReadContext.count(text.length(), context.limits.cellCharacters(), "characters");
        }
    }

    private void line(CharSequence line) {
        if (started && !joins) {
            text.append('\n');
        }
        text.append(line);
        started = true;
    }

    @Override
    public void table(Grid grid) {
        if (nested.isEmpty()) {
            nested = new ArrayList<>();
        }
        nested.add(grid);
        afterTable = true;
    }

    @Override
    public Flow aside() {
        return new CellFlow(path, this);
    }

    @Override
    public void finish() {
        if (owner == null) {
            return;
        }
        if (!text.toString().isBlank()) {
            owner.line(text);
            owner.shown |= shown;
            owner.concealed |= concealed;
        }
        nested.forEach(owner::table);
        owner.afterTable = false;
    }
}
