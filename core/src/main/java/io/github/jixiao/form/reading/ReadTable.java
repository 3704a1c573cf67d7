package io.github.jixiao.form.reading;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.SourceMap;
import io.github.jixiao.model.DepartmentTargetTable;
import java.util.List;

/**
 * A table that was read, with all that is known of its paper. Immutable.
 *
 * @param table the table
 * @param place where it stands in the document: the name of its sheet, or 第1个表格
 * @param sourceMap where each of its properties stands
 * @param areas its blocks of records, in the order of the paper; empty where it was read from no paper
 * @param findings what the reader has to say about it
 * @param account what became of its cells
 */
public record ReadTable(
        DepartmentTargetTable table,
        String place,
        SourceMap sourceMap,
        List<RecordArea> areas,
        List<Finding> findings,
        CellAccount account) {

    /**
     * Takes copies of the lists.
     *
     * @param table the table
     * @param place where it stands
     * @param sourceMap where its properties stand
     * @param areas its blocks of records
     * @param findings what the reader has to say
     * @param account what became of its cells
     */
    public ReadTable {
        areas = List.copyOf(areas);
        findings = List.copyOf(findings);
    }

    /**
     * A table of which no more is known than where its properties stand.
     *
     * @param table the table
     * @param place where it stands in the document
     * @param sourceMap where each of its properties stands
     * @param findings what the reader has to say about it
     * @param account what became of its cells
     */
    public ReadTable(
            DepartmentTargetTable table,
            String place,
            SourceMap sourceMap,
            List<Finding> findings,
            CellAccount account) {
        this(table, place, sourceMap, List.of(), findings, account);
    }
}
