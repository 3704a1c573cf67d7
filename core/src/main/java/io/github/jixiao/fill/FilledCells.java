package io.github.jixiao.fill;

import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.SourceMap.Slot;
import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.CellEdit;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.Placeholder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What shall stand in the cells of a form, and what is to be said of it. Not safe for use by several threads. */
final class FilledCells {

    private static final int LONGEST_SHOWN = 60;
    private static final int LONGEST_CELL = 32_000;

    private final Map<Address, CellContent> contents = new LinkedHashMap<>();
    private final Map<Address, String> printed = new LinkedHashMap<>();
    private final List<Finding> findings;

    FilledCells(List<Finding> findings) {
        this.findings = findings;
    }

    /** What stands in a place, as far as it is filled. */
    String text(Slot slot) {
        CellContent drafted = slot.address().map(contents::get).orElse(null);
        return drafted == null ? slot.printed() : drafted.text();
    }

    /** Whether something was put into the place. */
    boolean isFilled(Slot slot) {
        return slot.address().map(contents::containsKey).orElse(false);
    }

    /** Puts a content into a cell of its own; false where another one stands there already. */
    boolean put(Slot slot, ModelPath path, CellContent content) {
        Address address = slot.address().orElse(null);
        CellContent drafted = address == null ? null : contents.get(address);
        if (address == null || (drafted != null && !drafted.text().equals(content.text()))) {
            return false;
        }
        if (drafted == null) {
            replaced(slot, path, LabelKey.strip(slot.printed()), content.text());
        }
        draft(address, slot, path, content);
        return true;
    }

    /** Puts a value among other text of its cell. */
    boolean splice(Slot slot, ModelPath path, String old, String value) {
        Address address = slot.address().orElse(null);
        if (address == null) {
            return false;
        }
        replaced(slot, path, old, value);
        draft(address, slot, path, CellContent.text(InlineText.of(text(slot), slot.label(), old, value)));
        return true;
    }

    /** Puts a whole new text into a place that had a gap for it. */
    boolean replaceAll(Slot slot, ModelPath path, String text) {
        slot.address().ifPresent(address -> draft(address, slot, path, CellContent.text(text)));
        return slot.address().isPresent();
    }

    private void draft(Address address, Slot slot, ModelPath path, CellContent content) {
        if (content.text().length() > LONGEST_CELL || content.text().chars().anyMatch(FilledCells::isControl)) {
            findings.add(FillCode.FILL_TEXT_CHANGED
                    .finding()
                    .at(path)
                    .at(address)
                    .labelled(slot.label())
                    .with("text", shown(content.text())));
        }
        contents.put(address, content);
        printed.putIfAbsent(address, slot.printed());
    }

    private static boolean isControl(int c) {
        return (c < ' ' && c != '\n' && c != '\t') || (c >= '\uFFFE' && c <= '\uFFFF');
    }

    private void replaced(Slot slot, ModelPath path, String before, String after) {
        boolean same = LabelKey.compact(before).equals(LabelKey.compact(after));
        if (!same && !Placeholder.matches(before)) {
            findings.add(at(FillCode.FILL_REPLACED, path, slot)
                    .with("before", shown(before))
                    .with("after", shown(after)));
        }
    }

    /** Says that something found no place. */
    void lost(ModelPath path, String text, @Nullable Slot near) {
        if (path.last().equals("horizon")) {
            return; // told by the text of the goal
        }
        findings.add(at(FillCode.FILL_NO_PLACE, path, near).with("text", shown(text)));
    }

    /** Says that something of the form stays though the table has it otherwise. */
    void kept(ModelPath path, String text, @Nullable Slot near) {
        findings.add(at(FillCode.FILL_KEPT, path, near).with("text", shown(text)));
    }

    private static Finding at(FillCode code, ModelPath path, @Nullable Slot near) {
        Finding finding = code.finding().at(path);
        Optional<Address> address = near == null ? Optional.empty() : near.address();
        return address.map(finding::at).orElse(finding).labelled(near == null ? "" : near.label());
    }

    static String shown(String text) {
        String line = LabelKey.strip(text).replace('\n', ' ');
        return line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "…" : line;
    }

    /** The cells that are to be changed. */
    List<CellEdit> edits() {
        List<CellEdit> edits = new ArrayList<>();
        contents.forEach((address, content) -> {
            if (!content.text().equals(printed.get(address))) {
                edits.add(CellEdit.filled(address, content));
            }
        });
        return edits;
    }
}
