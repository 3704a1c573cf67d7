package io.github.jixiao.fill;

import io.github.jixiao.fill.RecordGroup.Want;
import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.form.reading.FormReader;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.form.reading.ReadTable;
import io.github.jixiao.grid.DocumentEdits;
import io.github.jixiao.grid.DocumentFormat;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.RowCopies;
import io.github.jixiao.json.TableTexts;
import io.github.jixiao.model.DepartmentTargetTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fills a form: first its head, then it gets the goals and rows that it lacks, then every cell its value. In between the
 * form is read again, so that the reader alone says where things are. Not safe for use by several threads.
 */
public final class FormFilling {

    /** So many times rows are added in vain. */
    private static final int MOST_IDLE = 2;

    private final DocumentFormat format;
    private final FormReader reader;
    private final ReadLimits limits;
    private final DepartmentTargetTable table;
    private final List<Finding> findings = new ArrayList<>();
    private byte[] data;
    private ReadResult read;

    private FormFilling(
            DocumentFormat format, FormReader reader, ReadLimits limits, byte[] template, DepartmentTargetTable table)
            throws RejectedException {
        this.format = format;
        this.reader = reader;
        this.limits = limits;
        this.table = table;
        this.data = template;
        this.read = reader.read(format.read(template, limits));
    }

    /**
     * A filled form.
     *
     * @param bytes the file
     * @param findings what there is to say of it
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, not compared
    public record Filled(byte[] bytes, List<Finding> findings) {}

    /**
     * Fills a form.
     *
     * @param format the format of the form
     * @param reader what recognises it
     * @param limits how much it may hold
     * @param template the bytes of the form; not changed
     * @param table what it shall say
     * @return the filled form
     * @throws RejectedException where the file is no form, or not one to be changed
     * @throws IOException never, but the formats may say so
     */
    public static Filled fill(
            DocumentFormat format, FormReader reader, ReadLimits limits, byte[] template, DepartmentTargetTable table)
            throws RejectedException, IOException {
        FormFilling filling = new FormFilling(format, reader, limits, template, table);
        filling.form();
        filling.head();
        filling.goals();
        filling.rows();
        filling.cells();
        new FillCheck(table, filling.form(), filling.findings).run();
        return new Filled(filling.data, filling.findings);
    }

    private ReadTable form() throws RejectedException {
        if (read.tables().size() != 1) {
            throw FillCode.FILL_NO_FORM.rejected("count", read.tables().size());
        }
        return read.tables().get(0);
    }

    private FormGrids grids() {
        return new FormGrids(read.document().orElseThrow());
    }

    private boolean apply(DocumentEdits edits) throws RejectedException, IOException {
        if (edits.cells().isEmpty() && edits.rows().isEmpty()) {
            return false;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(2 * data.length);
        format.edit(data, edits, limits, out);
        data = out.toByteArray();
        read = reader.read(format.read(data, limits));
        form();
        return true;
    }

    private void head() throws RejectedException, IOException {
        FilledCells cells = new FilledCells(findings);
        new HeadFilling(table, form(), read.document().orElseThrow(), cells).fill();
        apply(DocumentEdits.filling(cells.edits(), List.of()));
    }

    private void goals() throws RejectedException, IOException {
        for (int round = 0; round < 2 * table.goals().size(); round++) {
            Correspondence pairs = new Correspondence(table, form().table());
            Optional<RowCopies> copies = new GoalGrowth(table, form(), grids(), pairs).copies();
            if (copies.isEmpty() || !apply(DocumentEdits.filling(List.of(), List.of(copies.get())))) {
                return;
            }
        }
    }

    /** Goes on as long as there is less to place than before, or new levels have just been begun. */
    private void rows() throws RejectedException, IOException {
        int least = Integer.MAX_VALUE;
        for (int idle = 0; idle < MOST_IDLE; idle++) {
            FormValues values = new FormValues(table, form().table().moneyUnit());
            FormGrids grids = grids();
            Set<Address> anchors = new HashSet<>();
            List<RowCopies> copies = new ArrayList<>();
            int open = 0;
            for (RecordGroup group : groups(new ArrayList<>())) {
                RowGrowth growth = new RowGrowth(grids, group, values);
                RowPlan plan = RowPlan.of(group);
                open += group.wants.size() - plan.rows().size();
                for (RowPlan.Lack lack : plan.lacks()) {
                    growth.copies(lack)
                            .filter(rows -> anchors.add(rows.below()))
                            .ifPresent(copies::add);
                }
            }
            idle = open < least ? -1 : idle;
            least = Math.min(least, open);
            if (!apply(DocumentEdits.filling(List.of(), copies))) {
                return;
            }
        }
    }

    private List<RecordGroup> groups(List<Want> homeless) throws RejectedException {
        return RecordGroup.of(table, form(), grids(), new Correspondence(table, form().table()), homeless);
    }

    private void cells() throws RejectedException, IOException {
        FilledCells cells = new FilledCells(findings);
        FormValues values = new FormValues(table, form().table().moneyUnit());
        List<Want> homeless = new ArrayList<>();
        List<RecordGroup> groups = groups(homeless);
        boolean goalsInRows = groups.stream().anyMatch(RecordGroup::isGoals);
        Correspondence pairs = new Correspondence(table, form().table());
        new FactFilling(values, form(), TableTexts.of(form().table()), pairs, grids(), cells).fill(goalsInRows);
        groups.forEach(group -> new RecordFilling(group, values, cells).fill());
        for (Want want : homeless) {
            boolean goal = want.path()
                    .parent()
                    .filter(list -> list.last().equals("goals"))
                    .isPresent();
            if (!goal) {
                values.texts().forEach((path, text) -> {
                    if (path.toString().startsWith(want.path() + "/")) {
                        cells.lost(path, text, null);
                    }
                });
            }
        }
        apply(DocumentEdits.filling(cells.edits(), List.of()));
    }
}
