package io.github.jixiao.form.reading;

import java.util.Random;

/** What hands do to a form without changing what it says. */
enum SameMeaning {
    BORDER_NUDGED(PaperShape::nudgeBorder),
    COLUMNS_RESIZED(PaperShape::resizeColumns),
    BLANK_ROW(PaperShape::blankRow),
    BLANK_MARGIN(PaperShape::blankMargin),
    LABEL_SPACED(PaperLabels::space),
    LABEL_NUMBERED(PaperLabels::number),
    LABEL_UNMERGED(PaperLabels::unmerge),
    LEVELS_UNMERGED(PaperRecords::unmergeLevels),
    PAIR_MOVED(PaperBlocks::movePair),
    BLOCKS_SWAPPED(PaperBlocks::swapBlocks),
    COLUMNS_SWAPPED(PaperRecords::swapColumns),
    HEADING_DROPPED(PaperBlocks::dropHeading),
    HEADING_ABOVE(PaperBlocks::raiseHeading),
    LINES_MOVED_INSIDE(PaperBlocks::moveLinesInside),
    /** The last one: a page is cut when the form is done. */
    CUT(PaperBlocks::cut);

    /** Does it at a random place; false where the form has none. */
    interface Hand {
        boolean on(LoosePaper paper, Random random);
    }

    private final Hand hand;

    SameMeaning(Hand hand) {
        this.hand = hand;
    }

    boolean on(LoosePaper paper, Random random) {
        return hand.on(paper, random);
    }
}
