package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.PrintedYear;
import io.github.jixiao.grid.TextBlock;
import io.github.jixiao.value.LabelKey;
import java.util.List;

/**
 * Reads the header of the pages into a draft of its own, from which a table takes what it does not say itself. What else
 * stands there (the name of the document, the number of the page) is said over every table and about none: it is no cell
 * of theirs that could be unrecognised, and stays in the document for whoever wants it.
 */
final class PageHeaderReader {

    /** What has more is a letterhead. */
    private static final int MOST_TEXTS = 20;

    private static final int LONGEST_TEXT = 200;

    private final FormVocabulary vocabulary;
    private final TableDraft draft = new TableDraft();
    private final LoneText lone;
    private boolean ofOther;

    private PageHeaderReader(FormVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.lone = new LoneText(vocabulary, draft);
    }

    /** What the header says of a department's table; nothing where it is the header of another kind of table. */
    static TableDraft read(List<TextBlock> texts, FormVocabulary vocabulary) {
        PageHeaderReader reader = new PageHeaderReader(vocabulary);
        texts.stream()
                .limit(MOST_TEXTS)
                .filter(text -> text.text().length() <= LONGEST_TEXT)
                .forEach(reader::read);
        return reader.ofOther ? new TableDraft() : reader.draft;
    }

    /** Tabs part what stands left, in the middle and right. */
    private void read(TextBlock text) {
        for (String part : text.text().split("\t", -1)) {
            String said = withoutFormNumber(LabelKey.strip(part));
            if (!said.isEmpty()) {
                read(PaperCell.of(said, text.address()));
            }
        }
    }

    private void read(PaperCell cell) {
        String line = LabelText.oneLine(cell.text);
        Meaning kind = vocabulary.titleKind(line).orElse(null);
        ofOther |= kind == Meaning.PROJECT_TABLE || kind == Meaning.SELF_EVALUATION;
        if (lone.take(cell)) {
            return;
        }
        List<InlinePairs.Pair> pairs = InlinePairs.of(cell.text, vocabulary);
        if (!pairs.isEmpty()) {
            lone.takePairs(pairs, cell);
            return;
        }
        // 青禾县水利局2025年部门预算; a day is that of the printing
        Integer year = PrintedYear.within(line);
        if (year != null && line.indexOf('月') < 0 && !PrintedYear.severalIn(line)) {
            draft.yearOfTitle(year, cell);
        }
    }

    /** 附件1 above a title. */
    private static String withoutFormNumber(String text) {
        int line = text.indexOf('\n');
        boolean number = line > 0 && Headings.isFormNumber(LabelKey.fold(text.substring(0, line)));
        return number ? LabelKey.strip(text.substring(line)) : text;
    }
}
