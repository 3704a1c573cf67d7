package io.github.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.model.Composition;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Project;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.MoneyUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class MoneyChartsTest {

    private static ParsedPage charts(DepartmentTargetTable table) {
        Markup page = new Markup().open("body");
        new MoneyCharts(new Language(Locale.CHINESE), table).show(page);
        return ParsedPage.of(page.close().toString());
    }

    private static DepartmentTargetTable income(FundingLine... lines) {
        return DepartmentTargetTable.builder()
                .moneyUnit(MoneyUnit.WAN_YUAN)
                .composition(Composition.builder()
                        .income(FundingBreakdown.builder().addLines(lines).build())
                        .build())
                .build();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Test
    void barsAreAsLongAsTheirAmounts() {
        List<Element> bars = charts(income(FundingLine.of("财政拨款", "300"), FundingLine.of("其他资金", "100")))
                .all("rect", "line");
        assertThat(number(bars.get(0), "width")).isEqualTo(3 * number(bars.get(1), "width"), within());
    }

    private static Offset<Double> within() {
        return Offset.offset(0.5);
    }

    @Test
    void otherUnitsAreConverted() {
        List<Element> bars = charts(income(FundingLine.of("财政拨款", "300"), FundingLine.of("其他资金", "1500000元")))
                .all("rect", "line");
        assertThat(number(bars.get(0), "width")).isEqualTo(2 * number(bars.get(1), "width"), within());
    }

    @Test
    void negativeAmountsLieOnTheOtherSideOfTheAxis() {
        ParsedPage page = charts(income(FundingLine.of("财政拨款", "300"), FundingLine.of("其他资金", "-100")));
        Element plus = page.all("rect", "line").get(0);
        Element minus = page.all("rect", "minus").get(0);
        assertThat(number(minus, "x") + number(minus, "width")).isEqualTo(number(plus, "x"), within());
    }

    @Test
    void whatHasNoNumberHasATextAndNoBar() {
        ParsedPage page = charts(income(
                FundingLine.of("财政拨款", "300"),
                FundingLine.builder().item("其他资金").build(),
                FundingLine.builder().item("单位资金").amount(Amount.parse("约5")).build()));
        assertThat(page.all("rect")).hasSize(1);
        assertThat(page.all("text").map(Element::getTextContent))
                .containsExactly("财政拨款", "300", "其他资金", "未填", "单位资金", "约5");
    }

    @Test
    void longLabelsAreCutAndWhollyToldInTheirTitle() {
        String name = "残疾人服务中心运行管理和无障碍设施维护经费";
        ParsedPage page = charts(DepartmentTargetTable.builder()
                .addProjects(
                        Project.builder().name(name).yearBudget(Amount.of("3")).build())
                .build());
        assertThat(page.all("text").findFirst().orElseThrow().getTextContent()).isEqualTo("残疾人服务中心运行管…");
        assertThat(page.all("title").map(Element::getTextContent)).anyMatch(title -> title.startsWith(name));
    }

    @Test
    void manyProjectsAreNotAllDrawn() {
        Project project =
                Project.builder().name("经费").yearBudget(Amount.of("3")).build();
        ParsedPage page = charts(DepartmentTargetTable.builder()
                .projects(Collections.nCopies(40, project))
                .build());
        assertThat(page.all("rect")).hasSize(15);
        assertThat(page.all("p", "legend").get(0).getTextContent()).contains("另有 25 个项目未绘出");
    }

    @Test
    void withoutAmountsNothingIsDrawn() {
        assertThat(charts(income(FundingLine.builder().item("财政拨款").build())).first("svg"))
                .isEqualTo(Optional.empty());
        assertThat(charts(income(FundingLine.of("财政拨款", "0"))).first("svg")).isEmpty();
    }
}
