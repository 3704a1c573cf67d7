package io.github.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.check.AcceptedFinding;
import io.github.jixiao.check.CheckReport;
import io.github.jixiao.check.TableReport;
import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.grid.CellEdit;
import io.github.jixiao.grid.DocumentEdits;
import io.github.jixiao.grid.EditSummary;
import io.github.jixiao.grid.Shade;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewCopyTest {

    private static final Address CELL = new Address.SheetCell(0, "表", 4, 2);
    private static final Address OTHER = new Address.SheetCell(0, "表", 5, 2);
    private static final Address PAGE_HEADER = new Address.PageHeader("", "表", 0);
    private static final Address PARAGRAPH = new Address.Paragraph("word/document.xml", 3);

    @Test
    void findingsOfOneCellAreOneCommentShadedByTheGravest() {
        DocumentEdits edits = ReviewCopy.of(
                report(
                        List.of(finding(Severity.INFO, "read").at(CELL)),
                        finding(Severity.ERROR, "wrong").at(CELL),
                        finding(Severity.WARNING, "odd").at(CELL),
                        finding(Severity.WARNING, "odd").at(OTHER)),
                Locale.CHINESE);
        assertThat(edits.author()).isEqualTo("绩效审核");
        assertThat(edits.cells())
                .containsExactly(
                        CellEdit.noted(CELL, "【提示】read：中\n【错误】wrong：中\n【警告】odd：中", Shade.RED),
                        CellEdit.noted(OTHER, "【警告】odd：中", Shade.YELLOW));
    }

    @Test
    void everythingIsListedAlsoWithoutACell() {
        ModelPath path = ModelPath.root().to("goals").at(0);
        DocumentEdits edits = ReviewCopy.of(
                report(
                        List.of(finding(Severity.WARNING, "text").at(PARAGRAPH)),
                        finding(Severity.ERROR, "table"),
                        finding(Severity.ERROR, "head").at(PAGE_HEADER),
                        finding(Severity.ERROR, "goal").at(path),
                        finding(Severity.INFO, "cell").at(path).at(CELL).labelled("年度目标1")),
                Locale.ENGLISH);
        assertThat(edits.cells()).extracting(CellEdit::address).containsExactly(CELL);
        EditSummary summary = edits.summary().orElseThrow();
        assertThat(summary.title()).isEqualTo("Review");
        assertThat(summary.lead()).containsExactly("3 errors, 1 warnings, 1 infos; does not pass");
        assertThat(summary.rows())
                .extracting(EditSummary.Row::texts)
                .containsExactly(
                        List.of("1", "warning", "paragraph 4", "", "text: en", "text"),
                        List.of("2", "error", "", "", "table: en", "table"),
                        List.of("3", "error", "表!page header", "", "head: en", "head"),
                        List.of("4", "error", "", "/goals/0", "goal: en", "goal"),
                        List.of("5", "info", "表!C5", "年度目标1", "cell: en", "cell"));
        assertThat(summary.rows())
                .extracting(row -> row.shade().orElseThrow())
                .containsExactly(Shade.YELLOW, Shade.RED, Shade.RED, Shade.RED, Shade.BLUE);
        assertThat(summary.rows()).allSatisfy(row -> assertThat(row.texts()).hasSameSizeAs(summary.columns()));
    }

    @Test
    void whatIsAcceptedIsListedOnly() {
        Finding finding = finding(Severity.ERROR, "rule").at(CELL);
        TableReport table = new TableReport(
                DepartmentTargetTable.builder().build(),
                "",
                List.of(),
                List.of(new AcceptedFinding(finding, "尚未定")),
                Map.of(),
                List.of());
        DocumentEdits edits = ReviewCopy.of(new CheckReport(List.of(table), List.of()), Locale.CHINESE);
        assertThat(edits.cells()).isEmpty();
        assertThat(edits.summary().orElseThrow().rows())
                .containsExactly(new EditSummary.Row(
                        List.of("1", "已接受", "表!C5", "", "rule：中（理由：尚未定）", "rule"), Optional.empty()));
    }

    @Test
    void aGoodTableIsToldToBeGood() {
        EditSummary summary =
                ReviewCopy.of(report(List.of()), Locale.CHINESE).summary().orElseThrow();
        assertThat(summary.lead()).containsExactly("错误 0 个，警告 0 个，提示 0 个；通过", "未发现问题");
        assertThat(summary.rows()).isEmpty();
    }

    private static Finding finding(Severity severity, String code) {
        return Finding.of(new FindingCode(code, severity, code + "：中", code + ": en"));
    }

    private static CheckReport report(List<Finding> reading, Finding... findings) {
        DepartmentTargetTable table = DepartmentTargetTable.builder().build();
        return new CheckReport(
                List.of(new TableReport(table, "", List.of(findings), List.of(), Map.of(), List.of())), reading);
    }
}
