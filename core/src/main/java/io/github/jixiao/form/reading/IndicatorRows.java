package io.github.jixiao.form.reading;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.IndicatorRegime;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.Placeholder;
import io.github.jixiao.value.Weight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a block of indicators: levels, values, history, and what goes with them. */
final class IndicatorRows {

    private final Paper paper;
    private final RecordHeader header;
    private final TableDraft draft;
    private final FormVocabulary vocabulary;
    private final SideFacts beside;
    private final TargetColumns targets;
    private final LevelColumn level1;
    private final LevelColumn level2;
    private @Nullable PaperCell section1;
    private @Nullable PaperCell section2;

    IndicatorRows(Paper paper, RecordHeader header, FormVocabulary vocabulary, TableDraft draft) {
        this.paper = paper;
        this.header = header;
        this.draft = draft;
        this.vocabulary = vocabulary;
        this.beside = new SideFacts(paper, header, vocabulary, draft);
        this.targets = new TargetColumns(header, draft);
        this.level1 = new LevelColumn(header, draft, Meaning.LEVEL1);
        this.level2 = new LevelColumn(header, draft, Meaning.LEVEL2);
    }

    void read(@Nullable Horizon named, int end) {
        level1.look(paper, end);
        level2.look(paper, end);
        GoalsDraft.IndicatorTarget target = null;
        boolean cut = true;
        AreaDraft area = new AreaDraft(header, draft);
        for (int row = header.end; row < end; row++) {
            cut |= paper.isSeam(row);
            Horizon goal = beside.take(row);
            RecordRow record = new RecordRow(paper, header, draft, row);
            List<PaperCell> content = record.content();
            if (!record.hasContent() || RecordBlock.isPlaceholder(content)) {
                content.forEach(cell -> cell.mark(CellRole.BOILERPLATE));
                area.row(RecordArea.Kind.FREE, record, null, sections());
                continue;
            }
            PaperCell section = header.section(content);
            if (section != null) {
                level1.pass(record);
                section(section);
                area.row(RecordArea.Kind.HEADING, record);
                continue;
            }
            if (vocabulary.isSum(content.get(0).key)) {
                record.sumToExtras();
                area.row(RecordArea.Kind.TOTAL, record);
                continue;
            }
            if (RecordBlock.isFieldNames(content)) {
                content.forEach(cell -> cell.mark(CellRole.BOILERPLATE));
                area.row(RecordArea.Kind.HEAD, record);
                continue;
            }
            if (isCodeAlone(content)) {
                PaperCell code = content.get(0);
                RecordHeader.Column column = header.bind(code).column();
                draft.extra(column == null ? "" : column.label(), code.text, code);
                area.row(RecordArea.Kind.FREE, record, null, sections());
                continue;
            }
            if (isUnused(record, content)) {
                area.row(RecordArea.Kind.FREE, record, null, sections());
                continue;
            }
            if (target != null && goal != null) {
                area.close(target.path());
            }
            if (target == null || goal != null) {
                target = goal == null ? target(named) : draft.goals().indicatorTarget(goal);
            }
            if (cut && !target.rows().isEmpty()) {
                level1.goOn(target.trail().level1);
                level2.goOn(target.trail().level2);
            }
            cut = false;
            ModelPath path = target.path().at(target.rows().size());
            target.rows().add(indicator(record, path));
            area.row(RecordArea.Kind.RECORD, record, path, sections());
        }
        if (target == null) {
            // an empty block is the goal's own all the same
            target = target(named);
        } else {
            target.trail().level1 = level1.last();
            target.trail().level2 = level2.last();
        }
        level1.close();
        level2.close();
        area.close(target.path());
    }

    /** The levels on rows of their own that hold for the next row. */
    private List<RecordArea.Cell> sections() {
        List<RecordArea.Cell> sections = new ArrayList<>(2);
        if (section1 != null) {
            sections.add(new RecordArea.Cell("level1", section1.slot("")));
        }
        if (section2 != null) {
            sections.add(new RecordArea.Cell("level2", section2.slot("")));
        }
        return sections;
    }

    /** Nothing is left of a row but the code that a system gave it. */
    private boolean isCodeAlone(List<PaperCell> content) {
        PaperCell first = content.get(0);
        RecordHeader.Column column = header.bind(first).column();
        return content.size() == 1
                && column != null
                && (column.meaning() == null || column.meaning() == Meaning.INDICATOR_ORDINAL)
                && first.text.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }

    /** A row in which only a level 1 begins, for the rows below: the one level 2 that it had was struck out. */
    private boolean isUnused(RecordRow record, List<PaperCell> content) {
        PaperCell first = content.get(0);
        boolean alone = content.size() == 1
                && record.cells(Meaning.LEVEL1).contains(first)
                && record.cells(Meaning.LEVEL2).stream().allMatch(PaperCell::isBlank);
        boolean used = false;
        for (int row = record.row() + 1; alone && row < first.rowEnd && !used; row++) {
            used = new RecordRow(paper, header, draft, row).hasContent();
        }
        return used;
    }

    /** Of blocks side by side, each belongs to the goal above it. */
    private GoalsDraft.IndicatorTarget target(@Nullable Horizon named) {
        GoalsDraft.IndicatorTarget above =
                header.isOneOfSeveral() ? draft.goals().above(header) : null;
        return above == null ? draft.goals().indicatorTarget(named) : above;
    }

    private Indicator indicator(RecordRow record, ModelPath path) {
        record.passOver(Meaning.INDICATOR_ORDINAL);
        Optional<String> first =
                level1.read(record, path.to("level1"), false, false).or(() -> section(section1, path.to("level1")));
        Optional<String> second = level2.read(record, path.to("level2"), level1.changed(), level1.guessed())
                .or(() -> section(section2, path.to("level2")));
        if (level1.changed()) {
            level2.crossing(record);
        }
        Map<String, String> extras = new LinkedHashMap<>();
        Optional<IndicatorValue> value = targets.target(record, path, extras);
        history(record, path, extras);
        extras.putAll(record.extras(path));
        return Indicator.builder()
                .level1(first)
                .level2(second)
                .name(record.text(Meaning.INDICATOR_NAME, path.to("name")))
                .target(value)
                .yearBeforeLast(past(record, Meaning.YEAR_BEFORE_LAST, path.to("yearBeforeLast"), 0))
                .lastYear(past(record, Meaning.LAST_YEAR, path.to("lastYear"), 1))
                .basis(record.text(Meaning.BASIS, path.to("basis")))
                .weight(record.number(Meaning.WEIGHT, path.to("weight")).map(text -> weight(text, record, path)))
                .direction(targets.direction(record, path))
                .explanation(record.text(Meaning.EXPLANATION, path.to("explanation")))
                .scoring(record.text(Meaning.SCORING, path.to("scoring")))
                .remark(record.text(Meaning.REMARK, path.to("remark")))
                .extras(extras)
                .build();
    }

    /** A level on a row of its own, above the rows that it classifies. */
    private void section(PaperCell cell) {
        cell.mark(CellRole.VALUE);
        String name = LabelText.item(cell.text);
        List<IndicatorRegime> regimes = vocabulary.taxonomy().regimes();
        // 成本指标 is a level 1 of its own in one regime, and below 产出指标 in another: （四） says which
        boolean bracketed = cell.text.startsWith("（") || cell.text.startsWith("(");
        boolean below = bracketed
                && section1 != null
                && regimes.stream()
                        .anyMatch(regime -> regime.level1(LabelText.item(section1.text))
                                .filter(regime.homes(name)::contains)
                                .isPresent());
        boolean first = !below
                && header.column(Meaning.LEVEL1).isEmpty()
                && regimes.stream().anyMatch(regime -> regime.level1(name).isPresent());
        section2 = first ? null : cell;
        section1 = first ? cell : section1;
    }

    private Optional<String> section(@Nullable PaperCell cell, ModelPath path) {
        if (cell == null) {
            return Optional.empty();
        }
        draft.slot(path, cell, "");
        return Optional.of(LabelText.oneLine(cell.text));
    }

    private Weight weight(String text, RecordRow record, ModelPath path) {
        Weight weight = Weight.parse(text);
        PaperCell cell = record.first(Meaning.WEIGHT);
        if (weight.value().isEmpty() && !Placeholder.matches(text) && cell != null) {
            draft.add(ReadingCode.NOT_A_NUMBER.at(cell).at(path.to("weight")).with("text", text));
        }
        return weight;
    }

    /** 前年 and 上年, or two columns under 近两年指标值 that print years or nothing: the earlier one stands first. */
    private Optional<IndicatorValue> past(RecordRow record, Meaning meaning, ModelPath path, int position) {
        if (header.column(meaning).isPresent()) {
            return record.text(meaning, path).map(IndicatorValue::of);
        }
        RecordHeader.Column column = HistoryColumns.past(header, position, draft.fiscalYear());
        return column == null ? Optional.empty() : record.text(column, path).map(IndicatorValue::of);
    }

    /** Any other history columns are kept by their heads. */
    private void history(RecordRow record, ModelPath path, Map<String, String> extras) {
        for (RecordHeader.Column column : HistoryColumns.of(header)) {
            boolean taken = false;
            for (int position = 0; position < 2; position++) {
                Meaning named = position == 0 ? Meaning.YEAR_BEFORE_LAST : Meaning.LAST_YEAR;
                taken |= header.column(named).isEmpty()
                        && column.equals(HistoryColumns.past(header, position, draft.fiscalYear()));
            }
            if (!taken) {
                record.take(column, path, extras);
            }
        }
    }
}
