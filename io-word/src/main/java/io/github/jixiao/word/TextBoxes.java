package io.github.jixiao.word;

import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.word.DocFile.Extent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text boxes of the main text: the shape that is anchored at a character, and the text of a shape. Each is given
 * once, and none is anchored in another or shares text with it, whatever a file says.
 */
final class TextBoxes {

    private static final int ANCHOR = 26;
    private static final int BOX = 22;
    private static final int SHAPE_OF_BOX = 14;

    private final Map<Integer, Integer> shapes = new HashMap<>();
    private final Map<Integer, Extent> texts = new LinkedHashMap<>();
    private final List<Extent> others = new ArrayList<>();

    TextBoxes(DocFile file) throws RejectedException {
        Bytes table = file.table();
        Extent anchors = file.extent(DocFile.Part.ANCHORS);
        int count = Math.max(0, anchors.size() - Integer.BYTES) / (Integer.BYTES + ANCHOR);
        int mainLength = file.characters(DocFile.Story.MAIN);
        for (int i = 0; i < count; i++) {
            int character = table.i32(anchors.at() + Integer.BYTES * i);
            int anchor = anchors.at() + Integer.BYTES * (count + 1) + ANCHOR * i;
            if (character < mainLength) {
                shapes.put(character, table.i32(anchor));
            }
        }
        Extent boxes = file.extent(DocFile.Part.TEXT_BOXES);
        long story = file.start(DocFile.Story.TEXT_BOXES);
        int length = file.characters(DocFile.Story.TEXT_BOXES);
        // behind the last box there is one more entry, without a text
        int boxCount = Math.max(0, boxes.size() - Integer.BYTES) / (Integer.BYTES + BOX) - 1;
        int free = 0;
        for (int i = 0; i < boxCount && story + length <= file.text().length(); i++) {
            int start = table.i32(boxes.at() + Integer.BYTES * i);
            // a mark ends each of them, behind that of its last paragraph
            int end = table.i32(boxes.at() + Integer.BYTES * (i + 1)) - 1;
            int box = boxes.at() + Integer.BYTES * (boxCount + 2) + BOX * i;
            if (start >= free && start < end && end <= length) {
                free = end;
                Extent text = new Extent((int) story + start, end - start);
                if (texts.putIfAbsent(table.i32(box + SHAPE_OF_BOX), text) != null) {
                    others.add(text);
                }
            }
        }
    }

    /** Takes the text of the box that is anchored at a character. */
    Optional<Extent> take(int anchor) {
        return Optional.ofNullable(shapes.get(anchor)).map(texts::remove);
    }

    /** Takes all texts that are left: those of the shapes in a group, of which only the group is anchored. */
    List<Extent> takeRest() {
        List<Extent> rest = new ArrayList<>(texts.values());
        rest.addAll(others);
        texts.clear();
        others.clear();
        return rest;
    }
}
