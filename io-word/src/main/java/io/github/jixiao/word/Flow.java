package io.github.jixiao.word;

import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.RejectedException;
import java.util.List;

/** Where paragraphs and tables go as they are read: the body of the document, or a cell. */
interface Flow {

    /** Where the flow is: empty for the body, the path of the cell otherwise. */
    List<Integer> path();

    /** Counts a table of this flow, whether anything of it is kept or not. */
    int nextTable();

    /** Starts a paragraph. */
    Paragraph begin();

    /** Takes a paragraph that was read. */
    void end(Paragraph paragraph, ReadContext context) throws RejectedException;

    /** Takes a table. */
    void table(Grid grid);

    /** A flow for what floats beside a paragraph. Its content comes after the paragraph, once it is finished. */
    Flow aside();

    /** Reads the properties of the section that ends here, on which the cursor stands. */
    default void section(XmlContext context) throws RejectedException {
        // only the body has sections
        context.xml.skip();
    }

    /** Says that nothing more comes. */
    void finish();
}
