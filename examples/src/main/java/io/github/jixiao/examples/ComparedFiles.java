package io.github.jixiao.examples;

import io.github.jixiao.diff.FileDiff;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.form.reading.ReadTable;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.List;
import java.util.Locale;

/**
 * Two files and what changed between them.
 *
 * @param before the first file
 * @param after the second file
 * @param diff what changed; without meaning where a file holds no table
 */
record ComparedFiles(InputFile before, InputFile after, FileDiff diff) {

    static ComparedFiles of(InputFile before, InputFile after) {
        return new ComparedFiles(before, after, FileDiff.between(tables(before), tables(after)));
    }

    private static List<DepartmentTargetTable> tables(InputFile file) {
        return file.read().tables().stream().map(ReadTable::table).toList();
    }

    /** Says what stands against a comparison; whether there is something to compare. */
    boolean complain(Console console, Locale locale) {
        boolean readable = true;
        for (InputFile file : List.of(before, after)) {
            if (file.rejected()) {
                file.complain(console, locale);
            } else if (file.read().tables().isEmpty()) {
                console.complain(file.name() + ": holds no table that can be compared");
            } else {
                file.read().findings().stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .forEach(finding -> console.complain(file.name() + ": " + finding.display(locale)));
            }
            readable &= !file.read().tables().isEmpty();
        }
        return readable;
    }
}
