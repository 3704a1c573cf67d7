package io.github.jixiao.form.reading;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.MoneyUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one candidate into a table, and accounts for each of its cells. */
final class TableReader {

    /** More text below a table is a document of its own. */
    private static final int MOST_TEXT_BELOW = 8;

    private static final int LONGEST_SHOWN = 40;

    private final Candidate candidate;
    private final Paper paper;
    private final FormVocabulary vocabulary;
    private final TableDraft draft = new TableDraft();

    TableReader(Candidate candidate, Paper paper, FormVocabulary vocabulary) {
        this.candidate = candidate;
        this.paper = paper;
        this.vocabulary = vocabulary;
    }

    ReadTable read() {
        UnitScan.of(candidate, paper, vocabulary).ifPresent(draft::expect);
        TableDraft pageHeader = PageHeaderReader.read(candidate.pageHeader(), vocabulary);
        draft.expect(pageHeader.fiscalYear());
        candidate.before().forEach(this::text);
        int row = 0;
        RecordHeader last = null;
        while (row < paper.rows) {
            RecordHeader header = headerAt(row, last);
            if (header != null) {
                row = new RecordBlock(paper, header, vocabulary, draft).read();
                last = header.place == Place.INDICATOR_COLUMN ? header : last;
            } else {
                int end = row + 1;
                while (end < paper.rows && headerAt(end, last) == null) {
                    end++;
                }
                new FactRegion(paper, row, end, vocabulary, draft).read();
                row = end;
            }
        }
        below();
        draft.complete(pageHeader);
        sheetName();
        DepartmentTargetTable table = draft.build();
        CellAccount account = account();
        if (table.moneyUnit().isEmpty() && hasAmounts(table)) {
            draft.add(ReadingCode.UNIT_NOT_FOUND.finding());
        }
        return new ReadTable(table, candidate.place(), draft.sources(), draft.areas(), draft.findings(), account);
    }

    /** A header that begins here, or the last one where its rows go on behind 目标2：…… without a header of their own. */
    private @Nullable RecordHeader headerAt(int row, @Nullable RecordHeader last) {
        RecordHeader header = RecordHeader.find(paper, row, vocabulary);
        return header != null || last == null || !last.resumesAt(row) ? header : last.resumed(row);
    }

    private boolean text(PaperCell cell) {
        LoneText lone = new LoneText(vocabulary, draft);
        List<InlinePairs.Pair> pairs = InlinePairs.of(cell.text, vocabulary);
        if (lone.take(cell)) {
            return true;
        }
        if (!pairs.isEmpty()) {
            lone.takePairs(pairs, cell);
            return true;
        }
        if (vocabulary.find(cell.key, Place.HEADING) != null) {
            cell.mark(CellRole.LABEL);
            return true;
        }
        if (vocabulary.find(cell.key, Place.BOILERPLATE) != null) {
            cell.mark(CellRole.BOILERPLATE);
            return true;
        }
        return false;
    }

    /** The lines below a table: who filled it in, where to sign, and 填表说明, which is all that follows. */
    private void below() {
        boolean instructions = false;
        for (PaperCell cell : candidate.after()) {
            if (instructions) {
                cell.mark(CellRole.BOILERPLATE);
            } else {
                text(cell);
                instructions = cell.role() == CellRole.BOILERPLATE
                        && InlinePairs.startsWith(cell.text, vocabulary, Meaning.FORM_WORDS);
            }
        }
    }

    /** What the name of a sheet says counts where nothing on the sheet says it. */
    private void sheetName() {
        String name = candidate.grid().name();
        PaperCell cell = PaperCell.of(name, Optional.empty());
        Integer year = PrintedYear.within(name);
        year = year == null ? PrintedYear.leading(LabelKey.fold(name)) : year;
        Optional<MoneyUnit> unit = MoneyUnit.within(cell.key.qualifier());
        boolean department = vocabulary.isDepartmentName(name);
        if (department && !draft.has(Meaning.DEPARTMENT_NAME)) {
            draft.text(Meaning.DEPARTMENT_NAME, name, cell, "");
            draft.add(ReadingCode.DEPARTMENT_FROM_SHEET
                    .finding()
                    .at(ModelPath.root().to("department").to("name"))
                    .with("text", name));
        }
        if (!draft.hasTitle() && Headings.isTitle(name, vocabulary)) {
            draft.title(name, cell);
        }
        if (year != null && !draft.hasYear()) {
            draft.year(year, cell, "");
        }
        if (unit.isPresent() && draft.unit().isEmpty()) {
            draft.unit(unit.get(), cell, "");
        }
    }

    private static boolean hasAmounts(DepartmentTargetTable table) {
        return !table.composition().income().equals(FundingBreakdown.empty())
                || !table.composition().expenditure().equals(FundingBreakdown.empty())
                || table.tasks().stream().anyMatch(task -> task.amount().isPresent())
                || table.projects().stream()
                        .anyMatch(project -> project.yearBudget().isPresent());
    }

    private CellAccount account() {
        List<PaperCell> all = new ArrayList<>(candidate.before());
        all.addAll(paper.cells());
        boolean few = candidate.after().size() <= MOST_TEXT_BELOW;
        candidate.after().stream().filter(cell -> few || cell.role() != null).forEach(all::add);
        Map<CellRole, Integer> counts = new EnumMap<>(CellRole.class);
        for (PaperCell cell : all) {
            if (cell.isOpen()) {
                cell.mark(CellRole.UNRECOGNISED);
                draft.add(notRecognised(cell));
            }
            CellRole role = cell.role();
            if (role != null && !cell.isBlank()) {
                counts.merge(role, 1, Integer::sum);
            }
        }
        return new CellAccount(
                counts.getOrDefault(CellRole.LABEL, 0),
                counts.getOrDefault(CellRole.VALUE, 0),
                counts.getOrDefault(CellRole.BOILERPLATE, 0),
                counts.getOrDefault(CellRole.EXTRA, 0),
                counts.getOrDefault(CellRole.UNRECOGNISED, 0));
    }

    private static Finding notRecognised(PaperCell cell) {
        String text = LabelText.oneLine(cell.text);
        String shown = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
        return ReadingCode.CELL_NOT_RECOGNISED.at(cell).with("text", shown);
    }
}
