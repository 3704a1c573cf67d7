package io.github.jixiao.review;

import io.github.jixiao.check.CheckReport;
import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.grid.CellEdit;
import io.github.jixiao.grid.DocumentEdits;
import io.github.jixiao.grid.Shade;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a review copy (审核意见稿) adds to the file that was checked. */
public final class ReviewCopy {

    private static final String AUTHOR = "绩效审核";

    private final CheckReport report;
    private final ReviewWords words;

    private ReviewCopy(CheckReport report, ReviewWords words) {
        this.report = report;
        this.words = words;
    }

    /**
     * The findings of the reading and of the check: a comment on each cell that any of them concerns, the cell shaded
     * by the gravest, and a list of all of them. What is accepted stands in the list only.
     *
     * @param report what the check brought to light
     * @param locale Chinese, else English
     * @return what to do to the file that was checked
     */
    public static DocumentEdits of(CheckReport report, Locale locale) {
        return new ReviewCopy(report, ReviewWords.of(locale)).edits();
    }

    private DocumentEdits edits() {
        List<Finding> findings = new ArrayList<>(report.reading());
        findings.addAll(report.findings());
        return new DocumentEdits(AUTHOR, cells(findings), Optional.of(new ReviewList(report, words).summary(findings)));
    }

    private List<CellEdit> cells(List<Finding> findings) {
        Map<Address, List<Finding>> byCell = new LinkedHashMap<>();
        for (Finding finding : findings) {
            finding.address()
                    .filter(address -> address instanceof Address.SheetCell || address instanceof Address.TableCell)
                    .ifPresent(address -> byCell.computeIfAbsent(address, any -> new ArrayList<>())
                            .add(finding));
        }
        List<CellEdit> cells = new ArrayList<>();
        byCell.forEach((address, ofCell) -> cells.add(CellEdit.noted(address, note(ofCell), shade(ofCell))));
        return cells;
    }

    private String note(List<Finding> findings) {
        StringBuilder note = new StringBuilder();
        for (Finding finding : findings) {
            note.append(note.isEmpty() ? "" : "\n").append(words.note(finding));
        }
        return note.toString();
    }

    private static Shade shade(List<Finding> findings) {
        Severity gravest = Severity.INFO;
        for (Finding finding : findings) {
            gravest = finding.severity().compareTo(gravest) < 0 ? finding.severity() : gravest;
        }
        return shade(gravest);
    }

    static Shade shade(Severity severity) {
        return switch (severity) {
            case ERROR -> Shade.RED;
            case WARNING -> Shade.YELLOW;
            case INFO -> Shade.BLUE;
        };
    }
}
