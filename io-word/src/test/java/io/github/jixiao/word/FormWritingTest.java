package io.github.jixiao.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.grid.CellContent;
import io.github.jixiao.grid.CellEntry;
import io.github.jixiao.grid.CellEntry.Kind;
import io.github.jixiao.grid.CellFormula;
import io.github.jixiao.grid.CellFormula.Offset;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.GridCell;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.StyleRole;
import jakarta.xml.bind.JAXBElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.docx4j.TextUtils;
import org.docx4j.TraversalUtil;
import org.docx4j.XmlUtils;
import org.docx4j.finders.ClassFinder;
import org.docx4j.wml.CTSdtComboBox;
import org.docx4j.wml.CTSdtListItem;
import org.docx4j.wml.SdtPr;
import org.docx4j.wml.SdtRun;
import org.junit.jupiter.api.Test;

/** Forms to fill in, judged by docx4j. */
class FormWritingTest {

    private static final CellEntry TEXT = CellEntry.text("点击此处填写", 6);
    private static final CellEntry BASIS = CellEntry.choice("选择", List.of("计划标准", "历史标准"));

    private static byte[] column(CellContent... contents) {
        List<GridCell> cells = IntStream.range(0, contents.length)
                .mapToObj(row -> new GridCell(row, 0, 1, 1, contents[row], StyleRole.TEXT, Optional.empty()))
                .toList();
        return Docx.write(SourceDocument.of(List.of(Grid.of("", contents.length, new double[] {0, 1}, cells))));
    }

    private static List<SdtRun> controls(byte[] document) {
        ClassFinder finder = new ClassFinder(SdtRun.class);
        new TraversalUtil(Oracle.load(document).getMainDocumentPart().getContent(), finder);
        return finder.results.stream().map(SdtRun.class::cast).toList();
    }

    private static String shown(SdtRun control) {
        return TextUtils.getText(control.getSdtContent());
    }

    private static boolean isEmpty(SdtRun control) {
        return property(control.getSdtPr(), "showingPlcHdr").isPresent();
    }

    private static Optional<Object> property(SdtPr properties, String name) {
        return properties.getRPrOrAliasOrLock().stream()
                .filter(JAXBElement.class::isInstance)
                .map(JAXBElement.class::cast)
                .filter(element -> element.getName().getLocalPart().equals(name))
                .map(XmlUtils::unwrap)
                .findFirst();
    }

    private static List<String> texts(byte[] document) {
        return Docx.read(document).grids().get(0).cells().stream()
                .map(GridCell::text)
                .toList();
    }

    @Test
    void anEmptyPlaceShowsItsHintWhichIsNoContent() {
        byte[] document = column(
                CellContent.entry("", TEXT),
                CellContent.entry("", BASIS),
                CellContent.entry("", CellEntry.of(Kind.AMOUNT)));
        assertThat(controls(document))
                .allMatch(FormWritingTest::isEmpty)
                .extracting(FormWritingTest::shown)
                .containsExactly("点击此处填写", "选择", "　　");
        assertThat(texts(document)).containsExactly("", "", "");
    }

    @Test
    void theWordsOfTheFormStandBeforeThePlace() {
        byte[] document = column(CellContent.entry("年度目标1：", TEXT));
        assertThat(controls(document))
                .singleElement()
                .satisfies(control -> assertThat(shown(control)).isEqualTo("点击此处填写"));
        assertThat(texts(document)).containsExactly("年度目标1：");
    }

    @Test
    void aChoiceMadeBeforehandStandsInThePlace() {
        byte[] document = column(CellContent.entry("历史标准", BASIS));
        SdtRun control = controls(document).get(0);
        assertThat(isEmpty(control)).isFalse();
        assertThat(shown(control)).isEqualTo("历史标准");
        CTSdtComboBox box =
                (CTSdtComboBox) property(control.getSdtPr(), "comboBox").orElseThrow();
        assertThat(box.getListItem()).extracting(CTSdtListItem::getValue).containsExactly("计划标准", "历史标准");
        assertThat(texts(document)).containsExactly("历史标准");
    }

    @Test
    void everyPlaceHasANumberOfItsOwn() {
        byte[] document =
                column(CellContent.entry("", TEXT), CellContent.entry("", TEXT), CellContent.entry("", BASIS));
        assertThat(controls(document))
                .extracting(control -> control.getSdtPr().getId().getVal())
                .doesNotHaveDuplicates();
        assertThat(document)
                .isEqualTo(
                        column(CellContent.entry("", TEXT), CellContent.entry("", TEXT), CellContent.entry("", BASIS)));
    }

    @Test
    void aSumIsAPlaceLikeAnyOther() {
        CellFormula sum = new CellFormula.Sum(List.of(new Offset(-1, 0)));
        byte[] document = column(
                CellContent.entry("", CellEntry.of(Kind.AMOUNT)),
                CellContent.entry("", CellEntry.of(Kind.AMOUNT).withFormula(sum)));
        assertThat(controls(document)).hasSize(2);
        assertThat(Oracle.load(document).getMainDocumentPart().getXML())
                .doesNotContain("fldChar", "fldSimple", "instrText");
    }

    @Test
    void whatMayGrowLongMaySplit() {
        assertThat(Oracle.load(column(CellContent.entry("", TEXT)))
                        .getMainDocumentPart()
                        .getXML())
                .contains("w:val=\"1496\"")
                .doesNotContain("cantSplit");
    }
}
