package io.github.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.check.CheckReport;
import io.github.jixiao.check.Checker;
import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.reading.FormReader;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Tables;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CheckPageProperties {

    @Provide
    Arbitrary<DepartmentTargetTable> any() {
        return Tables.any();
    }

    @Provide
    Arbitrary<DepartmentTargetTable> ordinary() {
        return Tables.ordinary();
    }

    @Provide
    Arbitrary<Grid> tilings() {
        return Grids.tilings();
    }

    @Property(tries = 25)
    void anyTableMakesASafePage(@ForAll("any") DepartmentTargetTable table) {
        holdsEveryFindingOnce(CheckedDocument.of("any", Checker.standard().check(table)), Locale.ENGLISH);
    }

    /** On the drawn form of an ordinary table nothing has to be guessed: every finding about a part leads to a cell. */
    @Property(tries = 25)
    void ordinaryTablesShowWhereTheirFindingsAre(@ForAll("ordinary") DepartmentTargetTable table) {
        ParsedPage page = holdsEveryFindingOnce(
                CheckedDocument.of("ordinary", Checker.standard().check(table)), Locale.CHINESE);
        assertThat(page.findings())
                .allSatisfy(finding -> assertThat(page.cell(finding)).isPresent());
    }

    @Property(tries = 40)
    void anyPaperMakesASafePage(@ForAll("tilings") Grid tiling) {
        Grid known = Grids.sheet("Sheet1", """
                | 青禾县残联2025年整体支出绩效目标表 | < | < |
                | 年度绩效指标 | 一级指标 | 指标值 |
                | ^ | 产出指标 | 培训人数 |
                """);
        ReadResult read = FormReader.of(FormVocabulary.standard())
                .read(SourceDocument.of(List.of(known.followedBy(tiling), tiling)));
        holdsEveryFindingOnce(
                new CheckedDocument("paper", read, Checker.standard().check(read)), Locale.CHINESE);
    }

    static ParsedPage holdsEveryFindingOnce(CheckedDocument document, Locale locale) {
        String html = CheckPage.of(document).html(locale);
        assertThat(CheckPage.of(document).html(locale)).isEqualTo(html);
        ParsedPage page = ParsedPage.of(html).isSafe();
        CheckReport report = document.report();
        int expected = report.findings().size()
                + report.accepted().size()
                + document.read().findings().size();
        assertThat(page.findings()).hasSize(expected);
        assertThat(page.all("span", "number").stream().map(number -> number.getTextContent()))
                .doesNotHaveDuplicates()
                .hasSize(expected);
        return page;
    }
}
