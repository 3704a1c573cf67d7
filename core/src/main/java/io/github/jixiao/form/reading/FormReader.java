package io.github.jixiao.form.reading;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.model.Composition;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the tables of a document, whatever form they have: by their labels, the paths of their headers and the true
 * widths of their cells. Content never throws. Immutable and safe for use by several threads.
 */
public final class FormReader {

    private static final int LONGEST_SHOWN = 30;

    private final FormVocabulary vocabulary;

    private FormReader(FormVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * A reader that knows the given words.
     *
     * @param vocabulary the words of the forms
     * @return the reader
     */
    public static FormReader of(FormVocabulary vocabulary) {
        return new FormReader(vocabulary);
    }

    /**
     * Reads all tables of a document.
     *
     * @param document the document as a format read it
     * @return the tables, their neighbours, and what there is to say; rejected where neither was found
     */
    public ReadResult read(SourceDocument document) {
        List<ReadTable> tables = new ArrayList<>();
        List<OtherTable> others = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(document.findings());
        for (Candidate candidate : new TableFinder(vocabulary).find(document)) {
            List<Candidate> parts = new TableSplitter(candidate, candidate.paper(), vocabulary).split();
            if (parts.size() > 1 && parts.stream().allMatch(this::isWhole)) {
                parts.forEach(part -> read(part, tables, others, findings));
            } else {
                read(candidate, tables, others, findings);
            }
        }
        List<ReadTable> covers =
                tables.stream().filter(table -> isCover(table, tables)).toList();
        covers.forEach(cover -> findings.add(coverOf(cover)));
        tables.removeAll(covers);
        if (tables.isEmpty() && others.isEmpty()) {
            findings.add(ReadingCode.NO_TABLE.finding());
        }
        tables.forEach(table -> findings.addAll(table.findings()));
        return new ReadResult(tables, others, Optional.of(document), findings);
    }

    private void read(Candidate candidate, List<ReadTable> tables, List<OtherTable> others, List<Finding> findings) {
        Paper paper = candidate.paper();
        KnownWords known = KnownWords.in(paper, vocabulary);
        Optional<PaperCell> title = KnownWords.title(candidate, paper, vocabulary);
        Meaning kind = kind(known, title);
        if (known.count() < 2 || (title.isEmpty() && !known.isTable())) {
            findings.add(otherGrid(candidate, paper));
        } else if (kind != Meaning.DEPARTMENT_TABLE) {
            OtherTable other =
                    new OtherTable(kindName(kind), title.map(cell -> cell.text).orElse(""), candidate.place());
            others.add(other);
            findings.add(ReadingCode.OTHER_TABLE_KIND
                    .at(title.orElse(paper.cells().get(0)))
                    .with("kind", other.kind()));
        } else {
            ReadTable table = new TableReader(candidate, paper, vocabulary).read();
            contradicting(table, tables).ifPresent(findings::add);
            tables.add(table);
        }
    }

    private Meaning kind(KnownWords known, Optional<PaperCell> title) {
        return known.kind(title.flatMap(cell -> vocabulary.titleKind(LabelText.oneLine(cell.text)))
                .orElse(null));
    }

    /** Whether a part of a grid can stand for itself: a title alone does not make one. */
    private boolean isWhole(Candidate part) {
        Paper paper = part.paper();
        KnownWords known = KnownWords.in(paper, vocabulary);
        return known.isTable() || kind(known, KnownWords.title(part, paper, vocabulary)) != Meaning.DEPARTMENT_TABLE;
    }

    /** A cover sheet names the department and says nothing of its targets; another sheet does. */
    private static boolean isCover(ReadTable table, List<ReadTable> all) {
        return isBare(table.table())
                && all.stream().anyMatch(other -> !isBare(other.table()))
                && all.stream()
                        .noneMatch(
                                other -> !other.equals(table) && other.place().equals(table.place()));
    }

    private static boolean isBare(DepartmentTargetTable table) {
        return table.goals().isEmpty()
                && table.indicators().isEmpty()
                && table.tasks().isEmpty()
                && table.projects().isEmpty()
                && table.functions().isEmpty()
                && table.composition().equals(Composition.empty());
    }

    private static Finding coverOf(ReadTable table) {
        String title = table.table().title().map(LabelText::oneLine).orElse("");
        return ReadingCode.OTHER_GRID.finding().with("text", table.place() + " " + title);
    }

    /** Two tables of the same department and year that say different things: which of them holds is not ours to guess. */
    private static Optional<Finding> contradicting(ReadTable table, List<ReadTable> before) {
        DepartmentTargetTable read = table.table();
        Optional<String> name = read.department().name();
        if (name.isEmpty() || read.fiscalYear().isEmpty()) {
            return Optional.empty();
        }
        return before.stream()
                .filter(other -> other.table().department().name().equals(name)
                        && other.table().fiscalYear().equals(read.fiscalYear())
                        && !other.table().equals(read))
                .findFirst()
                .map(other -> ReadingCode.TABLES_CONTRADICT
                        .finding()
                        .with("department", name.get())
                        .with("first", other.place())
                        .with("second", table.place()));
    }

    private static String kindName(Meaning kind) {
        return kind == Meaning.PROJECT_TABLE ? "项目支出绩效目标表" : "绩效自评表";
    }

    private static Finding otherGrid(Candidate candidate, Paper paper) {
        PaperCell first = paper.cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse(paper.cells().get(0));
        String text = LabelText.oneLine(first.text);
        String shown = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
        return ReadingCode.OTHER_GRID.at(first).with("text", candidate.place() + " " + shown);
    }
}
