package io.github.jixiao.form;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.MoneyUnit;
import java.util.List;

/** Finds what of the composition paper cannot carry. */
final class FundingInspection {

    private final LayoutInspection inspection;
    private final DepartmentTargetTable table;

    FundingInspection(LayoutInspection inspection, DepartmentTargetTable table) {
        this.inspection = inspection;
        this.table = table;
    }

    void inspect() {
        ModelPath path = ModelPath.root().to("composition");
        side(table.composition().income(), path.to("income"));
        side(table.composition().expenditure(), path.to("expenditure"));
    }

    private void side(FundingBreakdown side, ModelPath path) {
        ModelPath lines = path.to("lines");
        for (int i = 0; i < side.lines().size(); i++) {
            FundingLine line = side.lines().get(i);
            line(line, lines.at(i));
            parts(line.parts(), lines.at(i).to("parts"));
        }
        side.total().ifPresent(total -> total(total, path.to("total")));
    }

    private void parts(List<FundingLine> parts, ModelPath path) {
        for (int i = 0; i < parts.size(); i++) {
            line(parts.get(i), path.at(i));
            noParts(parts.get(i), path.at(i));
        }
    }

    private void noParts(FundingLine line, ModelPath path) {
        if (!line.parts().isEmpty()) {
            inspection.add(LayoutProblem.PARTS_MISPLACED, path.to("parts"));
        }
    }

    private void total(FundingLine total, ModelPath path) {
        values(total, path);
        noParts(total, path);
        if (!KnownLabels.isTotal(total.item())) {
            inspection.add(LayoutProblem.UNLIKE_SUM, path.to("item"));
        }
    }

    private void line(FundingLine line, ModelPath path) {
        values(line, path);
        ModelPath item = path.to("item");
        inspection.name(line.item(), item);
        LabelKey key = LabelKey.of(line.item());
        if (!key.whole().equals(LabelKey.fold(line.item()))
                || key.name().startsWith("其中")
                || MoneyUnit.of(key.qualifier()).isPresent()) {
            inspection.add(LayoutProblem.ITEM_DECORATED, item);
        }
        if (KnownLabels.isLabel(line.item()) && line.standardItem().isEmpty()) {
            inspection.add(LayoutProblem.LIKE_LABEL, item);
        }
    }

    private void values(FundingLine line, ModelPath path) {
        inspection.texts(RecordFields.LINE, Meaning.COMPOSITION, line, path);
        line.prior().forEach((year, amount) -> {
            ModelPath place = path.to("prior").to(year);
            inspection.texts().text(amount.toString(), place);
            boolean relative =
                    year.equals(CompositionSection.YEAR_BEFORE_LAST) || year.equals(CompositionSection.LAST_YEAR);
            if (relative ? table.fiscalYear().isPresent() : !year.matches("(?:19|20)\\d\\d")) {
                inspection.priorYear(year, place);
            }
        });
    }
}
