package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import org.jspecify.annotations.Nullable;

/**
 * By what one table is told from the next: where a page or a sheet repeats them, the table goes on.
 *
 * @param title the folded title, or null
 * @param department the folded name of the department, or null
 */
record TableHead(@Nullable String title, @Nullable String department) {

    static final TableHead NONE = new TableHead(null, null);

    /** The first title and department in a grid. */
    static TableHead of(Paper paper, FormVocabulary vocabulary) {
        TableHead head = NONE;
        for (int row = 0; row < paper.rows; row++) {
            String title = null;
            for (PaperCell cell : paper.beginning(row)) {
                title = Headings.isTitle(cell.text, vocabulary) ? LabelText.oneLine(cell.text) : title;
            }
            TableHead found = new TableHead(title, department(paper, row, vocabulary));
            head = new TableHead(
                    head.title == null ? found.title : head.title,
                    head.department == null ? found.department : head.department);
        }
        return head;
    }

    /** The department that a row names; null where it names none. */
    static @Nullable String department(Paper paper, int row, FormVocabulary vocabulary) {
        for (PaperCell cell : paper.beginning(row)) {
            if (vocabulary.find(cell.key, Place.FACT) == Meaning.DEPARTMENT_NAME) {
                PaperCell right = paper.at(row, cell.columnEnd);
                boolean none = right == null || right.isBlank() || vocabulary.isLabel(right.key);
                return none ? null : LabelText.oneLine(right.text);
            }
        }
        return null;
    }

    /** Whether another title or department stands there; what stands nowhere says nothing. */
    boolean isOther(TableHead next) {
        return differ(title, next.title) || differ(department, next.department);
    }

    private static boolean differ(@Nullable String known, @Nullable String next) {
        return known != null && next != null && !known.equals(next);
    }

    TableHead with(@Nullable String newTitle, @Nullable String newDepartment) {
        return new TableHead(newTitle == null ? title : newTitle, newDepartment == null ? department : newDepartment);
    }
}
