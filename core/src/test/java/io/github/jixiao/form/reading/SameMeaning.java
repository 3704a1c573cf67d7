package io.github.jixiao.form.reading;

import java.util.Random;

/** What hands do to a form without changing what it says, in the order in which one may follow another. */
enum SameMeaning {
    COLUMNS_SWAPPED(PaperRecords::swapColumns),
    BLOCKS_SWAPPED(PaperBlocks::swapBlocks),
    PAIR_MOVED(PaperBlocks::movePair),
    HEADING_DROPPED(PaperBlocks::dropHeading),
    HEADING_ABOVE(PaperBlocks::raiseHeading),
    LEVELS_UNMERGED(PaperRecords::unmergeLevels),
    LABEL_UNMERGED(PaperLabels::unmerge),
    LABEL_SPACED(PaperLabels::space),
    LABEL_NUMBERED(PaperLabels::number),
    BLANK_ROW(PaperShape::blankRow),
    BLANK_MARGIN(PaperShape::blankMargin),
    COLUMNS_RESIZED(PaperShape::resizeColumns),
    BORDER_NUDGED(PaperShape::nudgeBorder),
    LINES_MOVED_INSIDE(PaperBlocks::moveLinesInside),
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
