package io.github.jixiao.examples;

import io.github.jixiao.TargetTables;
import io.github.jixiao.check.CheckReport;
import io.github.jixiao.check.Checker;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.json.TargetTableJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Takes an upload inside a larger program: reads it, checks it, answers. */
public final class Embed {

    // readme: begin
    // make these once; they serve any number of threads
    private static final TargetTables TABLES = TargetTables.standard();
    private static final Checker CHECKER = Checker.standard();

    /** What a web page would show to the person who submitted the file. */
    static void receive(InputStream upload) throws IOException {
        ReadResult read = TABLES.read(upload); // content never throws
        CheckReport report = CHECKER.check(read);
        System.out.println(read.status() + ", " + (report.passes() ? "accepted" : "returned"));
        for (Finding finding : report.findings()) {
            String place = finding.address()
                    .map(address -> address.display(Locale.ENGLISH))
                    .orElse("");
            System.out.println(finding.code() + " | " + place + " | " + finding.message(Locale.ENGLISH));
        }
        read.table().map(TargetTableJson::write).ifPresent(json -> System.out.println("to store: " + json));
    }
    // readme: end

    private Embed() {}

    /**
     * Takes a file as if it were uploaded.
     *
     * @param arguments the file
     * @throws IOException where the file cannot be opened
     */
    public static void main(String... arguments) throws IOException {
        try (InputStream upload = Files.newInputStream(Path.of(arguments[0]))) {
            receive(upload);
        }
    }
}
