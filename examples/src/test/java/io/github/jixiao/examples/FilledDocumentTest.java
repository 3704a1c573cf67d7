package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.examples.Forms.Filled;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** A form with all that Word and WPS put into one. */
class FilledDocumentTest {

    private static final String CONTROL =
            "<w:sdt><w:sdtPr><w:alias w:val=\"部门\"/><w:id w:val=\"77\"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>"
                    + "<w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/></w:rPr><w:t>单击输入文字</w:t></w:r></w:sdtContent></w:sdt>";

    private static final String LIST =
            "<w:sdt><w:sdtPr><w:id w:val=\"78\"/><w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText=\"数量指标\""
                    + " w:value=\"数量指标\"/><w:listItem w:displayText=\"质量指标\" w:value=\"质量指标\"/></w:dropDownList></w:sdtPr>"
                    + "<w:sdtContent><w:r><w:t>选择一项</w:t></w:r></w:sdtContent></w:sdt>";

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/>" + properties
                + "</w:tcPr><w:p w14:paraId=\"0A0B0C0D\"><w:pPr>" + "<w:jc w:val=\"center\"/></w:pPr>" + content
                + "</w:p></w:tc>";
    }

    private static String text(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r>";
    }

    private static String row(String... cells) {
        return "<w:tr w14:paraId=\"01020304\">" + String.join("", cells) + "</w:tr>";
    }

    private static final String RESTART = "<w:vMerge w:val=\"restart\"/>";
    private static final String GOES_ON = "<w:vMerge/>";
    private static final String WIDE = "<w:gridSpan w:val=\"3\"/>";

    private static byte[] form() throws IOException {
        String table = "<w:tbl><w:tblPr/><w:tblGrid>" + "<w:gridCol w:w=\"2000\"/>".repeat(4) + "</w:tblGrid>"
                + row(cell("", text("部门（单位）名称")), cell(WIDE, CONTROL))
                + row(cell("", text("年度总体目标")), cell(WIDE, ""))
                + row(
                        cell(RESTART, text("年度绩效指标")),
                        cell("", text("一级指标")),
                        cell("", text("二级指标")),
                        cell("", text("三级指标")))
                + row(cell(GOES_ON, ""), cell(RESTART, text("产出指标")), cell("", LIST), cell("", ""))
                + row(
                        cell(GOES_ON, ""),
                        cell(GOES_ON, ""),
                        cell("", LIST),
                        cell("", "<w:bookmarkStart w:id=\"5\" w:name=\"here\"/><w:bookmarkEnd w:id=\"5\"/>"))
                + "</w:tbl>";
        String body = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\"><w:body>"
                + "<w:p><w:r><w:rPr><w:sz w:val=\"32\"/></w:rPr><w:t>2025年部门整体支出绩效目标表</w:t></w:r></w:p>"
                + table
                + "<w:p>" + text("填报人：")
                + "<w:r><w:rPr><w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">        </w:t></w:r>"
                + text("联系电话：") + "</w:p><w:sectPr/></w:body></w:document>";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("内部资料");
            document.write(out);
        }
        Map<String, byte[]> parts = parts(out.toByteArray());
        parts.put("word/document.xml", body.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return zipped.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static DepartmentTargetTable table() {
        DepartmentTargetTable table = DepartmentTargetTable.builder()
                .fiscalYear(2026)
                .addGoals(Goal.builder()
                        .horizon(Horizon.ANNUAL)
                        .text("读者更多\n藏书更新")
                        .addIndicators(indicator("数量指标", "活动"), indicator("数量指标", "讲座"))
                        .addIndicators(indicator("质量指标", "完好率"), indicator("质量指标", "合格率"))
                        .build())
                .build();
        return table.withDepartment(table.department()
                .withName(Optional.of("澄川市图书馆"))
                .withPreparer(Optional.of("林知远"))
                .withPhone(Optional.of("000-5550100")));
    }

    private static Indicator indicator(String level2, String name) {
        return Indicator.builder().level1("产出指标").level2(level2).name(name).build();
    }

    @Test
    void whatTheTextStandsInStays() throws IOException {
        byte[] form = form();
        Filled filled = Forms.fill(form, table());
        Map<String, byte[]> before = parts(form);
        Map<String, byte[]> after = parts(filled.bytes());
        assertThat(after.keySet()).containsExactlyElementsOf(before.keySet());
        before.remove("word/document.xml");
        before.forEach((name, data) -> assertThat(after.get(name)).as(name).isEqualTo(data));
        String body = new String(after.get("word/document.xml"), StandardCharsets.UTF_8);
        assertThat(body)
                .contains("<w:sz w:val=\"32\"/></w:rPr><w:t xml:space=\"preserve\">2026年部门整体支出绩效目标表</w:t>")
                .contains("<w:alias w:val=\"部门\"/><w:id w:val=\"77\"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t"
                        + " xml:space=\"preserve\">澄川市图书馆</w:t></w:r></w:sdtContent></w:sdt>")
                .contains("<w:u w:val=\"single\"/></w:rPr><w:t xml:space=\"preserve\">林知远")
                .doesNotContain("单击输入文字")
                .containsOnlyOnce("w:name=\"here\"")
                .contains("</w:sdtPr><w:sdtContent><w:r><w:t xml:space=\"preserve\">质量指标</w:t></w:r></w:sdtContent>");
        assertThat(body.split("<w:id w:val=\"78\"/>", -1))
                .as("numbers of controls")
                .hasSize(1 + 2);
        assertThat(filled.table().goals()).isEqualTo(table().goals());
        assertThat(filled.table().department()).isEqualTo(table().department());
        assertThat(filled.codes()).containsOnly("fill-replaced", "fill-kept");
    }

    @Test
    void rowsAreCopiedWithTheirMergesAndControls() throws IOException {
        Filled filled = Forms.fill(form(), table());
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled.bytes()))) {
            XWPFTable table = document.getTables().get(0);
            assertThat(table.getNumberOfRows()).isEqualTo(7);
            for (int row = 3; row < 7; row++) {
                assertThat(table.getRow(row).getCtRow().xmlText())
                        .contains("w:dropDownList")
                        .contains("w:vMerge");
            }
            assertThat(document.getHeaderList().get(0).getText()).contains("内部资料");
        }
        assertThat(filled.drawing()).endsWith("""
                        | 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 |
                        | ^ | 产出指标 | 数量指标 | 活动 |
                        | ^ | ^ | 数量指标 | 讲座 |
                        | ^ | ^ | 质量指标 | 完好率 |
                        | ^ | ^ | ^ | 合格率 |
                        """);
    }
}
