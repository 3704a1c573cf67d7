package io.github.jixiao.form.rendering;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.form.reading.KnownLabels;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.Placeholder;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what of the composition paper cannot carry. */
final class FundingInspection {

    /** A longer text beside a group word is no name of a line. */
    private static final int LONGEST_ITEM = 30;

    /** 附件2 alone in a row numbers the form. */
    private static final Pattern FORM_NUMBER = Pattern.compile("(?:附件|附表|表)[0-9一二三四五六七八九十.-]*");

    private final RecordInspection records;
    private final DepartmentTargetTable table;

    FundingInspection(RecordInspection records, DepartmentTargetTable table) {
        this.records = records;
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
            records.add(LayoutProblem.PARTS_MISPLACED, path.to("parts"));
        }
    }

    private void total(FundingLine total, ModelPath path) {
        values(total, path);
        noParts(total, path);
        if (!KnownLabels.isTotal(total.item())) {
            records.add(LayoutProblem.UNLIKE_SUM, path.to("item"));
        }
    }

    private void line(FundingLine line, ModelPath path) {
        values(line, path);
        ModelPath item = path.to("item");
        if (KnownLabels.isTotal(line.item())) {
            records.add(LayoutProblem.LIKE_SUM, item);
        } else if (KnownLabels.isOtherThanItem(line.item())) {
            records.add(LayoutProblem.LIKE_LABEL, item);
        } else if (line.standardItem().isEmpty() && !isNameOfLine(line)) {
            records.add(LayoutProblem.ITEM_UNCLEAR, item);
        }
    }

    /** Whether an item that no vocabulary knows is told to be one by its place before a number or a blank. */
    private static boolean isNameOfLine(FundingLine line) {
        String item = line.item();
        return item.length() <= LONGEST_ITEM
                && item.indexOf('：') < 0
                && item.indexOf(':') < 0
                && !Placeholder.matches(item)
                && !KnownLabels.isNumber(item)
                && !LabelKey.fold(item).startsWith("(")
                && !FORM_NUMBER.matcher(item).matches()
                && line.amount().flatMap(Amount::value).isPresent()
                        == line.amount().isPresent();
    }

    private void values(FundingLine line, ModelPath path) {
        records.printed(RecordFields.LINE, Meaning.COMPOSITION, line, path);
        if (!TextInspection.isBlank(line.item()) && !LabelText.item(line.item()).equals(line.item())) {
            records.add(LayoutProblem.ITEM_DECORATED, path.to("item"));
        }
        line.amount().ifPresent(amount -> records.notLikeLabel(amount.toString(), path.to("amount")));
        line.share().ifPresent(share -> records.notLikeLabel(share.toString(), path.to("share")));
        line.extras()
                .forEach((label, text) ->
                        records.notLikeLabel(text, path.to("extras").to(label)));
        line.prior().forEach((year, amount) -> {
            ModelPath place = path.to("prior").to(year);
            records.fact(amount.toString(), place);
            boolean relative =
                    year.equals(CompositionSection.YEAR_BEFORE_LAST) || year.equals(CompositionSection.LAST_YEAR);
            boolean own =
                    table.fiscalYear().map(String::valueOf).filter(year::equals).isPresent();
            if (relative
                    ? table.fiscalYear().isPresent()
                    : own || !year.matches("\\d{4}") || PrintedYear.whole(year) == null) {
                records.add(LayoutProblem.PRIOR_YEAR, place, "year", year);
            }
        });
    }
}
