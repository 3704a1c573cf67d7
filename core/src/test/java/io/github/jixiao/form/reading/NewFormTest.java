package io.github.jixiao.form.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Indicator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A form that nobody described is added by its words alone: the example of CONTRIBUTING.md. */
class NewFormTest {

    @Test
    void aNewFormNeedsNothingButItsWords() throws IOException {
        String words = example("words");

        DepartmentTargetTable table =
                DrawnForms.table(read(FormVocabulary.standard().with(words)));

        assertThat(table.department().name()).contains("青禾县残联");
        assertThat(table.department().preparer()).contains("李某某");
        Goal goal = table.goals().get(0);
        assertThat(goal.text()).contains("让更多残疾人得到康复服务");
        assertThat(goal.indicators()).containsExactly(Indicator.of("产出", "数量", "培训人数", "≥140人"));
    }

    @Test
    void withoutThemNothingIsInvented() throws IOException {
        ReadResult result = read(FormVocabulary.standard());

        assertThat(result.tables()).isEmpty();
        assertThat(DrawnForms.codes(result)).contains("other-grid");
    }

    private static ReadResult read(FormVocabulary words) throws IOException {
        return FormReader.of(words)
                .read(SourceDocument.of(List.of(DrawnForms.text(DrawnForms.TITLE), Grids.parse(example("form")))));
    }

    private static String example(String name) throws IOException {
        String page = Files.readString(Path.of("..", "CONTRIBUTING.md"));
        int start = page.indexOf("```" + name + "\n") + name.length() + 4;
        return page.substring(start, page.indexOf("```", start));
    }
}
