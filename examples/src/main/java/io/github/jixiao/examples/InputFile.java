package io.github.jixiao.examples;

import io.github.jixiao.TargetTables;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.form.reading.ReadStatus;
import io.github.jixiao.form.reading.ReadTable;
import io.github.jixiao.model.DepartmentTargetTable;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A file named on the command line and what was read from it. One that cannot be opened counts as rejected.
 *
 * @param name the argument as given
 * @param read what was read
 */
record InputFile(String name, ReadResult read) {

    private static final FindingCode NOT_FOUND =
            new FindingCode("file-not-found", Severity.ERROR, "找不到文件", "there is no such file");
    private static final FindingCode UNREADABLE =
            new FindingCode("file-unreadable", Severity.ERROR, "无法读取文件：{reason}", "the file cannot be read: {reason}");

    static InputFile read(TargetTables tables, String name) {
        return new InputFile(name, readOrReject(tables, name));
    }

    private static ReadResult readOrReject(TargetTables tables, String name) {
        try {
            return tables.read(Path.of(name));
        } catch (NoSuchFileException | InvalidPathException e) {
            return ReadResult.rejected(Finding.of(NOT_FOUND));
        } catch (IOException e) {
            return ReadResult.rejected(
                    Finding.of(UNREADABLE).with("reason", e.getClass().getSimpleName() + " " + e.getMessage()));
        }
    }

    boolean rejected() {
        return read.status() == ReadStatus.REJECTED;
    }

    /** The name without its folder. */
    String shortName() {
        try {
            return Optional.ofNullable(Path.of(name).getFileName())
                    .map(Path::toString)
                    .orElse(name);
        } catch (InvalidPathException e) {
            return name;
        }
    }

    /** All findings of the reading, each with the table it belongs to. */
    List<TableFinding> findings() {
        int ofTables = read.tables().stream()
                .mapToInt(table -> table.findings().size())
                .sum();
        List<TableFinding> all = new ArrayList<>();
        read.findings()
                .subList(0, read.findings().size() - ofTables)
                .forEach(finding -> all.add(new TableFinding(TableFinding.OF_FILE, finding)));
        int position = 0;
        for (ReadTable table : read.tables()) {
            for (Finding finding : table.findings()) {
                all.add(new TableFinding(position, finding));
            }
            position++;
        }
        return all;
    }

    /** The one table of the file; where it has none or several, says so. */
    Optional<DepartmentTargetTable> oneTable(Console console, Locale locale) {
        Optional<DepartmentTargetTable> table = read.table();
        if (table.isEmpty()) {
            complain(console, locale);
        }
        if (table.isEmpty() && !rejected()) {
            console.complain(name + ": holds " + read.tables().size() + " tables, not one; nothing was written");
        }
        return table;
    }

    /** Says why the file was rejected. */
    void complain(Console console, Locale locale) {
        read.findings().forEach(finding -> console.complain(name + ": " + finding.display(locale)));
    }
}
