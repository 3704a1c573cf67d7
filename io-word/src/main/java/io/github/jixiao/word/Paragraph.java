package io.github.jixiao.word;

import java.util.ArrayList;
import java.util.List;

/** A paragraph that is being read. */
final class Paragraph {

    /** Its position among the paragraphs of the body; without meaning in a cell. */
    final int index;

    final StringBuilder text = new StringBuilder();
    private List<Flow> asides = List.of();
    private boolean joinsNext;
    private boolean shown;
    private boolean concealed;
    private int fields;
    private long instructions;

    Paragraph(int index) {
        this.index = index;
    }

    /** Its end was deleted by a tracked change: what follows belongs to it. */
    void joinNext() {
        joinsNext = true;
    }

    boolean joinsNext() {
        return joinsNext;
    }

    /** Says whether the text from a position on is displayed. */
    void mark(int from, boolean hidden) {
        if (hidden ? concealed : shown) {
            return;
        }
        for (int i = from; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                concealed |= hidden;
                shown |= !hidden;
                return;
            }
        }
    }

    /** Whether any text of it is displayed. */
    boolean shown() {
        return shown;
    }

    /** Whether any text of it is hidden. */
    boolean concealed() {
        return concealed;
    }

    void add(Flow aside) {
        if (asides.isEmpty()) {
            asides = new ArrayList<>();
        }
        asides.add(aside);
    }

    List<Flow> asides() {
        return asides;
    }

    /** A field begins: first its instruction, which is not displayed. */
    void beginField() {
        fields++;
        instructions = instructions << 1 | 1;
    }

    /** From the instruction of the innermost field to its result. */
    void separateField() {
        instructions &= ~1L;
    }

    void endField() {
        if (fields > 0) {
            fields--;
            instructions >>>= 1;
        }
    }

    /** Whether the text at hand belongs to the instruction of a field. */
    boolean inInstruction() {
        return instructions != 0;
    }
}
