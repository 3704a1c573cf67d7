package io.github.jixiao.examples;

import io.github.jixiao.check.CheckReport;
import io.github.jixiao.check.TableReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.report.CheckPage;
import io.github.jixiao.report.CheckedDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A file and what its check brought to light. */
record CheckedFile(InputFile file, CheckReport report) {

    /** What could not be read for certain, then what is wrong by the rules. */
    List<TableFinding> findings() {
        List<TableFinding> all = new ArrayList<>();
        file.findings().stream()
                .filter(found -> found.finding().severity() != Severity.INFO)
                .forEach(all::add);
        int position = 0;
        for (TableReport table : report.tables()) {
            for (Finding finding : table.findings()) {
                all.add(new TableFinding(position, finding));
            }
            position++;
        }
        return all;
    }

    void complainOfFaults(Console console) {
        report.faults()
                .forEach(fault ->
                        console.complain(file.name() + ": the rule " + fault.rule() + " failed: " + fault.cause()));
    }

    /** A file without a table of the kind that is checked does not pass either. */
    int exitCode() {
        if (file.rejected()) {
            return ExitCode.UNREADABLE;
        }
        return report.passes() ? ExitCode.FINE : ExitCode.ERRORS_FOUND;
    }

    /** One page of all files. */
    static String page(List<CheckedFile> files, Locale locale) {
        List<CheckedDocument> documents = files.stream()
                .map(checked -> new CheckedDocument(checked.title(files), checked.file.read(), checked.report))
                .toList();
        return CheckPage.of(documents).html(locale);
    }

    /** The name without its folder, unless another file has the same. */
    private String title(List<CheckedFile> files) {
        String name = file.shortName();
        boolean alone = files.stream()
                        .filter(other -> other.file.shortName().equals(name))
                        .count()
                == 1;
        return alone ? name : file.name();
    }
}
