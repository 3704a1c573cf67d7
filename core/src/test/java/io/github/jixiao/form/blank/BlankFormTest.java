package io.github.jixiao.form.blank;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.reading.FormReader;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.form.rendering.FormLayout;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.json.TargetTableJson;
import org.junit.jupiter.api.Test;

class BlankFormTest {
    @Test
    void look() {
        for (FormLayout layout : FormLayout.all()) {
            SourceDocument doc = BlankForm.standard().render(layout, FormVocabulary.standard());
            System.out.println(doc.blocks().toString());
            ReadResult r = FormReader.of(FormVocabulary.standard()).read(doc);
            System.out.println(r.findings() + " " + r.account() + "\n"
                    + TargetTableJson.writePretty(r.table().orElseThrow()));
            for (GridCell c : doc.grids().get(0).cells())
                System.out.println(c.row() + "," + c.column() + " " + c.text() + " "
                        + c.content().entry());
        }
    }
}
