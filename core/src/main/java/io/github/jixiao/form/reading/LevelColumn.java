package io.github.jixiao.form.reading;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The column of level 1 or level 2. Where the column has a vertical merge, people merged what belongs together and a
 * blank is a blank, but for a level 1 that is blank in one row: there a merge is missing. Where it has none, they left
 * blank what repeats, and a blank is carried from above.
 */
final class LevelColumn {

    private final RecordHeader header;
    private final TableDraft draft;
    private final Meaning meaning;
    private boolean merged;
    private boolean changed;
    private boolean guessed;
    private boolean cut;
    private @Nullable PaperCell last;
    private @Nullable PaperCell crossed;
    private @Nullable PaperCell runStart;
    private int run;

    LevelColumn(RecordHeader header, TableDraft draft, Meaning meaning) {
        this.header = header;
        this.draft = draft;
        this.meaning = meaning;
    }

    /** Looks for merges in the rows of the block. */
    void look(Paper paper, int end) {
        RecordHeader.Column column = header.column(meaning).orElse(null);
        if (column == null) {
            return;
        }
        for (int row = header.end; row < end && !merged; row++) {
            for (PaperCell cell : paper.beginning(row)) {
                merged |= cell.rowEnd > row + 1
                        && !cell.isBlank()
                        && column.equals(header.bind(cell).column());
            }
        }
    }

    /** The level of a row. */
    Optional<String> read(RecordRow record, ModelPath path, boolean aboveChanged, boolean above1Guessed) {
        changed = false;
        guessed = false;
        RecordHeader.Column column = header.column(meaning).orElse(null);
        if (column == null) {
            return Optional.empty();
        }
        PaperCell filled = RecordBlock.firstFilled(record.cells(meaning)).orElse(null);
        if (filled != null) {
            cut = false;
            changed = filled != last;
            if (changed) {
                close();
            }
            last = filled;
            return record.text(meaning, path).map(LabelText::oneLine);
        }
        record.text(meaning, path);
        PaperCell above = last;
        guessed = merged && !cut && above != null && (meaning == Meaning.LEVEL1 ? isOneRow(record) : above1Guessed);
        if ((merged && !cut && !guessed) || above == null || aboveChanged) {
            close();
            last = aboveChanged ? null : last;
            return Optional.empty();
        }
        draft.slot(path, above, record.label(column));
        if (guessed) {
            draft.add(ReadingCode.LEVEL_GUESSED
                    .at(firstCell(record, above))
                    .at(path)
                    .with("level", label())
                    .with("text", LabelText.oneLine(above.text)));
            return Optional.of(LabelText.oneLine(above.text));
        }
        runStart = runStart == null ? firstCell(record, above) : runStart;
        run++;
        return Optional.of(LabelText.oneLine(above.text));
    }

    /** A row that is no record, but may begin a level: 产出指标 | 数量指标, above the names of its indicators. */
    void pass(RecordRow record) {
        RecordBlock.firstFilled(record.cells(meaning))
                .filter(cell -> cell != last)
                .ifPresent(cell -> {
                    close();
                    cut = false;
                    last = cell;
                    cell.mark(CellRole.VALUE);
                });
    }

    /** The table goes on behind a cut, where merges end: a blank stands for what stood above it. */
    void goOn(@Nullable PaperCell above) {
        cut = true;
        last = last == null ? above : last;
    }

    @Nullable
    PaperCell last() {
        return last;
    }

    /** Whether level 1 of the row just read was blank among merged ones: no indicator is without it, so a merge is missing. */
    boolean guessed() {
        return guessed;
    }

    private boolean isOneRow(RecordRow record) {
        PaperCell blank = record.first(meaning);
        return blank != null && blank.rowEnd == blank.row + 1;
    }

    private String label() {
        return meaning == Meaning.LEVEL1 ? "一级指标" : "二级指标";
    }

    private PaperCell firstCell(RecordRow record, PaperCell above) {
        PaperCell blank = record.first(meaning);
        return blank == null ? above : blank;
    }

    /** Whether the row just read has another cell than the row before. */
    boolean changed() {
        return changed;
    }

    /** Level 1 changed at this row: does the cell of this level begin above it? */
    void crossing(RecordRow record) {
        PaperCell cell = RecordBlock.firstFilled(record.cells(meaning)).orElse(null);
        if (cell != null && cell.row < record.row() && cell.row >= header.end && cell != crossed) {
            crossed = cell;
            draft.add(ReadingCode.LEVEL_CROSSES.at(cell).with("text", LabelText.oneLine(cell.text)));
        }
    }

    /** Ends a run of carried rows, which is one finding. */
    void close() {
        PaperCell start = runStart;
        if (start != null && last != null) {
            draft.add(ReadingCode.LEVEL_CARRIED
                    .at(start)
                    .with("level", label())
                    .with("text", LabelText.oneLine(last.text))
                    .with("count", run));
        }
        runStart = null;
        run = 0;
    }
}
