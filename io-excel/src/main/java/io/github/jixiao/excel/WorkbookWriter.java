package io.github.jixiao.excel;

import io.github.jixiao.grid.SourceDocument;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes one workbook. Nothing of the time or the machine goes into it, so the same document gives the same bytes. */
final class WorkbookWriter {

    static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String WORKBOOK_PART = "xl/workbook.xml";

    private final ZipOutputStream zip;
    private final List<SheetPage> pages;
    private final List<String> names = new ArrayList<>();

    private WorkbookWriter(ZipOutputStream zip, List<SheetPage> pages) {
        this.zip = zip;
        this.pages = pages;
        SheetNames given = new SheetNames();
        for (SheetPage page : pages) {
            names.add(given.next(page.grid().name()));
        }
    }

    /** Writes a document; the stream is flushed and stays open. */
    static void write(SourceDocument document, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        new WorkbookWriter(zip, SheetPage.of(document)).write();
        zip.finish();
        zip.flush();
    }

    private interface Body {
        void write(OutputStream out) throws IOException;
    }

    private void write() throws IOException {
        Styles styles = new Styles();
        part("[Content_Types].xml", this::contentTypes);
        part("_rels/.rels", this::packageRelationships);
        part(WORKBOOK_PART, this::workbook);
        part("xl/_rels/workbook.xml.rels", this::workbookRelationships);
        for (int i = 0; i < pages.size(); i++) {
            part(sheetPart(i), new SheetWriter(pages.get(i), styles)::write);
        }
        part("xl/styles.xml", styles::write);
    }

    private void part(String name, Body body) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        body.write(zip);
        zip.closeEntry();
    }

    private static String sheetPart(int index) {
        return "xl/worksheets/sheet" + (index + 1) + ".xml";
    }

    private void contentTypes(OutputStream out) throws IOException {
        XmlOutput xml = XmlOutput.begin(out, "Types", Part.CONTENT_TYPES);
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        override(xml, WORKBOOK_PART, "sheet.main+xml");
        for (int i = 0; i < pages.size(); i++) {
            override(xml, sheetPart(i), "worksheet+xml");
        }
        override(xml, "xl/styles.xml", "styles+xml");
        xml.finish();
    }

    private static void override(XmlOutput xml, String part, String type) throws IOException {
        xml.empty("Override", "PartName", "/" + part, "ContentType", Part.SHEET_TYPE + type);
    }

    private void packageRelationships(OutputStream out) throws IOException {
        XmlOutput xml = XmlOutput.begin(out, "Relationships", Part.PACKAGE_RELATIONSHIPS);
        relationship(xml, 1, "officeDocument", WORKBOOK_PART);
        xml.finish();
    }

    private void workbookRelationships(OutputStream out) throws IOException {
        XmlOutput xml = XmlOutput.begin(out, "Relationships", Part.PACKAGE_RELATIONSHIPS);
        for (int i = 0; i < pages.size(); i++) {
            relationship(xml, i + 1, "worksheet", "worksheets/sheet" + (i + 1) + ".xml");
        }
        relationship(xml, pages.size() + 1, "styles", "styles.xml");
        xml.finish();
    }

    private static void relationship(XmlOutput xml, int id, String type, String target) throws IOException {
        xml.empty("Relationship", "Id", "rId" + id, "Type", Part.RELATIONSHIPS + "/" + type, "Target", target);
    }

    private void workbook(OutputStream out) throws IOException {
        XmlOutput xml = XmlOutput.begin(out, "workbook", Part.MAIN).attribute("xmlns:r", Part.RELATIONSHIPS);
        xml.start("sheets");
        for (int i = 0; i < pages.size(); i++) {
            xml.empty("sheet", "name", names.get(i), "sheetId", i + 1, "r:id", "rId" + (i + 1));
        }
        xml.end();
        if (pages.stream().anyMatch(page -> page.headerRows() > 0)) {
            xml.start("definedNames");
            for (int i = 0; i < pages.size(); i++) {
                if (pages.get(i).headerRows() > 0) {
                    xml.start("definedName", "name", "_xlnm.Print_Titles", "localSheetId", i);
                    xml.text(repeatedRows(names.get(i), pages.get(i))).end();
                }
            }
            xml.end();
        }
        if (pages.stream().anyMatch(SheetPage::computes)) {
            xml.empty("calcPr", "fullCalcOnLoad", 1);
        }
        xml.finish();
    }

    private static String repeatedRows(String name, SheetPage page) {
        int first = page.tableRow() + 1;
        int last = page.tableRow() + page.headerRows();
        return "'" + name.replace("'", "''") + "'!$" + first + ":$" + last;
    }
}
