package io.github.jixiao.word;

/** The parts that are the same in every document written. */
final class FixedParts {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    static final String CONTENT_TYPES = HEAD + """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Default Extension="xml" ContentType="application/xml"/>\
            <Override PartName="/docProps/core.xml" \
            ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
            <Override PartName="/word/document.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
            <Override PartName="/word/settings.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>\
            <Override PartName="/word/styles.xml" \
            ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
            </Types>""";

    static final String PACKAGE_RELATIONSHIPS = HEAD + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
            Target="word/document.xml"/>\
            <Relationship Id="rId2" \
            Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
            Target="docProps/core.xml"/>\
            </Relationships>""";

    static final String DOCUMENT_RELATIONSHIPS = HEAD + """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
            <Relationship Id="rId1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" \
            Target="styles.xml"/>\
            <Relationship Id="rId2" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" \
            Target="settings.xml"/>\
            </Relationships>""";

    /** Without a time: the same document is the same bytes. */
    static final String CORE_PROPERTIES = HEAD + """
            <cp:coreProperties \
            xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/">\
            <dc:creator>Jixiao</dc:creator></cp:coreProperties>""";

    /** Without the compatibility mode Word opens a new document as one of 2007. */
    static final String SETTINGS = HEAD + """
            <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
            <w:characterSpacingControl w:val="compressPunctuation"/>\
            <w:compat><w:compatSetting w:name="compatibilityMode" \
            w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>\
            <w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>""";

    static final String STYLES = HEAD
            + "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
            + "<w:docDefaults><w:rPrDefault><w:rPr>" + fonts("宋体") + size(21)
            + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault>"
            + "<w:pPrDefault/></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
            + style("Title", "Title", "<w:spacing w:before=\"120\" w:after=\"120\"/>", "center", fonts("黑体") + size(36))
            + style("Note", "Note", "", "right", size(21))
            + style("CellText", "Cell Text", "", "left", size(18))
            + style("CellCentered", "Cell Centered", "", "center", size(18))
            + style("CellNumber", "Cell Number", "", "right", size(18))
            + style("CellLabel", "Cell Label", "", "center", "<w:b/>" + size(18))
            + "<w:style w:type=\"character\" w:styleId=\"PlaceholderText\"><w:name w:val=\"Placeholder Text\"/>"
            + "<w:rPr><w:color w:val=\"A6A6A6\"/></w:rPr></w:style>"
            + style("Separator", "Separator", "<w:spacing w:line=\"20\" w:lineRule=\"exact\"/>", "left", size(2))
            + "</w:styles>";

    private FixedParts() {}

    /** All of these, or Word takes the font for Latin letters only. */
    private static String fonts(String name) {
        return "<w:rFonts w:hint=\"eastAsia\" w:ascii=\"" + name + "\" w:eastAsia=\"" + name + "\" w:hAnsi=\"" + name
                + "\" w:cs=\"" + name + "\"/>";
    }

    private static String size(int halfPoints) {
        return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }

    private static String style(String id, String name, String spacing, String alignment, String look) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:pPr>" + spacing + "<w:jc w:val=\"" + alignment
                + "\"/></w:pPr><w:rPr>" + look + "</w:rPr></w:style>";
    }
}
