package io.github.jixiao.excel;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import io.github.jixiao.grid.SourceDocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks made by hand, part by part, and short ways to write and read them. */
final class Books {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relationships = new StringBuilder();
    private String properties = "";
    private int count;

    static Books book() {
        return new Books();
    }

    /** A workbook with one sheet of the given rows. */
    static Books rows(String rows) {
        return book().sheet("Sheet1", "<sheetData>" + rows + "</sheetData>");
    }

    Books sheet(String name, String body) {
        return sheet(name, "", body);
    }

    Books sheet(String name, String attributes, String body) {
        count++;
        sheets.append("<sheet name='").append(name).append("' sheetId='").append(count);
        sheets.append("' r:id='rId")
                .append(count)
                .append("' ")
                .append(attributes)
                .append("/>");
        relate("worksheet", "worksheets/sheet" + count + ".xml", "rId" + count);
        return part("xl/worksheets/sheet" + count + ".xml", "<worksheet xmlns='" + MAIN + "'>" + body + "</worksheet>");
    }

    Books strings(String items) {
        relate("sharedStrings", "sharedStrings.xml", "strings");
        return part("xl/sharedStrings.xml", "<sst xmlns='" + MAIN + "'>" + items + "</sst>");
    }

    /** Cell styles 1, 2 … with the given format codes. */
    Books formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId='0'/>");
        for (int i = 0; i < codes.length; i++) {
            String code = codes[i].replace("&", "&amp;").replace("'", "&apos;").replace("<", "&lt;");
            formats.append("<numFmt numFmtId='")
                    .append(164 + i)
                    .append("' formatCode='")
                    .append(code)
                    .append("'/>");
            styles.append("<xf numFmtId='").append(164 + i).append("'/>");
        }
        return styles("<numFmts>" + formats + "</numFmts><cellXfs>" + styles + "</cellXfs>");
    }

    Books styles(String body) {
        relate("styles", "styles.xml", "styles");
        return part("xl/styles.xml", "<styleSheet xmlns='" + MAIN + "'>" + body + "</styleSheet>");
    }

    Books properties(String element) {
        properties = element;
        return this;
    }

    Books relate(String type, String target, String id) {
        relationships.append("<Relationship Id='").append(id).append("' Type='").append(RELATIONSHIPS);
        relationships
                .append('/')
                .append(type)
                .append("' Target='")
                .append(target)
                .append("'/>");
        return this;
    }

    Books part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    Map<String, String> parts() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>");
        all.put(
                "_rels/.rels",
                relationships(
                        "<Relationship Id='r' Type='" + RELATIONSHIPS + "/officeDocument' Target='xl/workbook.xml'/>"));
        all.put(
                "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='" + RELATIONSHIPS + "'>" + properties + "<sheets>" + sheets
                        + "</sheets></workbook>");
        all.put("xl/_rels/workbook.xml.rels", relationships(relationships.toString()));
        all.putAll(parts);
        return all;
    }

    byte[] bytes() {
        return zip(parts());
    }

    SourceDocument read() {
        return Books.read(bytes());
    }

    Grid grid() {
        return read().grids().get(0);
    }

    List<String> codes() {
        return read().findings().stream().map(Finding::code).toList();
    }

    static String relationships(String body) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + body
                + "</Relationships>";
    }

    static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] written(Block... blocks) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ExcelFormat().write(SourceDocument.of(List.of(blocks)), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static SourceDocument read(byte[] file) {
        try {
            return new ExcelFormat().read(file, ReadLimits.standard());
        } catch (RejectedException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    static XSSFWorkbook opened(byte[] file) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
