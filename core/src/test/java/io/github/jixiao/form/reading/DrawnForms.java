package io.github.jixiao.form.reading;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.grid.TextBlock;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.List;
import java.util.Optional;

/** Forms drawn as text, read without any file. */
final class DrawnForms {

    static final String TITLE = "青禾县残联2025年整体支出绩效目标表";

    /** The last rows of a form, by which a grid is known as a table. */
    static final String INDICATORS = """
            | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | < |
            | ^ | 产出指标 | 数量指标 | 培训人数 | ≥140人 | < |
            """;

    private DrawnForms() {}

    static ReadResult read(Block... blocks) {
        return FormReader.of(FormVocabulary.standard()).read(SourceDocument.of(List.of(blocks)));
    }

    static TextBlock text(String text) {
        return new TextBlock(text, StyleRole.TEXT, Optional.empty());
    }

    /** A sheet with the title above. */
    static ReadResult sheet(String drawing) {
        return read(text(TITLE), Grids.sheet("Sheet1", drawing));
    }

    static DepartmentTargetTable table(ReadResult result) {
        return result.table().orElseThrow(() -> new AssertionError(result.findings()));
    }

    static List<String> codes(ReadResult result) {
        return result.findings().stream().map(Finding::code).toList();
    }
}
