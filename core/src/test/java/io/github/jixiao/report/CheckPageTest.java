package io.github.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.check.CheckPolicy;
import io.github.jixiao.check.CheckReport;
import io.github.jixiao.check.Checker;
import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.finding.Address;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.reading.FormReader;
import io.github.jixiao.form.reading.ReadResult;
import io.github.jixiao.grid.Block;
import io.github.jixiao.grid.Grids;
import io.github.jixiao.grid.PageHeader;
import io.github.jixiao.grid.SourceDocument;
import io.github.jixiao.grid.StyleRole;
import io.github.jixiao.grid.TextBlock;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Tables;
import io.github.jixiao.value.Amount;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CheckPageTest {

    private static final String FORM = """
            | {name}2025年整体支出绩效目标表 | < | < | < |
            | 资金单位：万元 | < | < | < |
            | 单位名称 | {name} | < | < |
            | 收入构成 | 财政拨款 | 当年金额 | 80.00 |
            | ^ | 其他资金 | 当年金额 | 20.00 |
            | ^ | 合计 | 当年金额 | 101.00 |
            | 年度目标1：培训到位 | < | < | < |
            | 一级指标 | 二级指标 | 三级指标 | 指标值 |
            | 产出指标 | 数量指标 | 培训人数 | ≥140人 |
            | 产出指标 | 质量指标 | 培训合格率 | ≥105% |
            """;

    private static ReadResult read(Block... blocks) {
        return FormReader.of(FormVocabulary.standard()).read(SourceDocument.of(List.of(blocks)));
    }

    private static Block form(String sheet, String name) {
        return Grids.sheet(sheet, FORM.replace("{name}", name));
    }

    private static CheckedDocument checked(String name, ReadResult read) {
        return new CheckedDocument(name, read, Checker.standard().check(read));
    }

    private static ParsedPage page(CheckedDocument... documents) {
        return ParsedPage.of(CheckPage.of(List.of(documents)).html(Locale.CHINESE))
                .isSafe();
    }

    private static String text(ParsedPage page) {
        return page.first("body").orElseThrow().getTextContent();
    }

    @Test
    void showsThePaperWithItsMergedCells() {
        ParsedPage page = page(checked("a.xlsx", read(form("Sheet1", "青禾县残联"))));
        Element side = page.all("td", "label").stream()
                .filter(cell -> cell.getTextContent().equals("收入构成"))
                .findFirst()
                .orElseThrow();
        assertThat(side.getAttribute("rowspan")).isEqualTo("3");
        assertThat(page.all("td", "title"))
                .singleElement()
                .satisfies(title -> assertThat(title.getAttribute("colspan")).isEqualTo("4"));
    }

    @Test
    void aFindingAndItsCellLeadToEachOther() {
        ParsedPage page = page(checked("a.xlsx", read(form("Sheet1", "青禾县残联"))));
        Element finding = page.finding("val-pct-range");
        assertThat(finding.getAttribute("class")).isEqualTo("error");
        assertThat(finding.getTextContent()).contains("Sheet1!D10").contains("应在 0 至 100% 之间");
        Element cell = page.cell(finding).orElseThrow();
        assertThat(cell.getTextContent()).startsWith("≥105%");
        assertThat(cell.getAttribute("class").split(" ")).contains("error");
        assertThat(cell.getElementsByTagName("a")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("href")
                        .getNodeValue())
                .isEqualTo("#" + finding.getAttribute("id"));
    }

    @Test
    void aPageHeaderStandsAboveTheTableThatWasReadFromIt() {
        Address place = new Address.PageHeader("", "Sheet1", 0);
        TextBlock header = new TextBlock("金额单位：元", StyleRole.TEXT, Optional.of(place));
        TextBlock unread = new TextBlock("第1页", StyleRole.TEXT, Optional.of(new Address.PageHeader("", "Sheet1", 1)));
        Block form = Grids.sheet("Sheet1", FORM.replace("{name}", "青禾县残联").replace("| 资金单位：万元 | < | < | < |\n", ""));
        SourceDocument document =
                new SourceDocument(List.of(form), List.of(new PageHeader(List.of(header, unread), 0, 1)), List.of());
        ReadResult read = FormReader.of(FormVocabulary.standard()).read(document);
        ParsedPage page = page(checked("a.xlsx", read));
        assertThat(page.all("div", "paper").get(0).getTextContent())
                .startsWith("金额单位：元")
                .doesNotContain("第1页");
    }

    @Test
    void theHeadTellsTheVerdict() {
        ParsedPage page = page(checked("上报/a.xlsx", read(form("Sheet1", "青禾县残联"))));
        Element head = page.all("table", "facts").get(0);
        assertThat(head.getTextContent()).contains("不通过", "青禾县残联", "2025", "完整读取", "万元");
        ParsedPage good = page(CheckedDocument.of("good", Checker.standard().check(Tables.sample())));
        assertThat(good.all("td", "pass"))
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.getTextContent()).isEqualTo("通过"));
        assertThat(text(good)).contains("没有发现问题");
    }

    @Test
    void saysHowToPutThingsRight() {
        ParsedPage page = page(CheckedDocument.of(
                "a.json",
                Checker.standard()
                        .check(Tables.sample()
                                .withComposition(Tables.sample()
                                        .composition()
                                        .withIncome(Tables.sample()
                                                .composition()
                                                .income()
                                                .withTotal(Tables.sample()
                                                        .composition()
                                                        .income()
                                                        .total()
                                                        .map(total -> total.withAmount(Optional.empty()))))))));
        Element finding = page.finding("fund-total-missing");
        assertThat(finding.getTextContent()).contains("建议：填写“1320.50”");
        assertThat(page.cell(finding))
                .hasValueSatisfying(cell -> assertThat(cell.getTextContent())
                        .isEqualTo(ParsedPage.texts(finding, "span").get(0)));
    }

    @Test
    void severalTablesHaveContentsAndSectionsOfTheirOwn() {
        ReadResult two = read(form("甲", "青禾县残联"), form("乙", "白石镇"));
        ParsedPage page = page(checked("two.xlsx", two));
        assertThat(page.all("section", "table")).hasSize(2);
        Element contents = page.all("table", "contents").get(0);
        assertThat(ParsedPage.texts(contents, "a")).containsExactly("two.xlsx", "青禾县残联（甲）", "白石镇（乙）");
        assertThat(page.all("section", "table").get(1).getTextContent())
                .contains("白石镇2025年")
                .doesNotContain("青禾县残联2025年");
    }

    @Test
    void tablesOfOneSheetHaveTheRowsThatAreTheirs() {
        ReadResult two = read(Grids.sheet("甲", FORM.replace("{name}", "青禾县残联") + FORM.replace("{name}", "白石镇")));
        assertThat(two.tables()).hasSize(2);
        List<Element> sections = page(checked("two.xlsx", two)).all("section", "table");
        assertThat(sections.get(0).getTextContent()).contains("青禾县残联2025年").doesNotContain("白石镇2025年");
        assertThat(sections.get(1).getTextContent()).contains("白石镇2025年").doesNotContain("青禾县残联2025年");
    }

    @Test
    void severalFilesStandOnOnePage() {
        ReadResult refused = ReadResult.rejected(
                Finding.of(new FindingCode("file-not-found", Severity.ERROR, "找不到文件", "there is no such file")));
        ParsedPage page = page(
                checked("a.xlsx", read(form("Sheet1", "青禾县残联"))),
                checked("b.xlsx", refused),
                checked("c.xlsx", read(form("Sheet1", "白石镇"))));
        assertThat(page.all("section", "document")).hasSize(3);
        assertThat(page.finding("file-not-found").getTextContent()).contains("找不到文件");
        assertThat(page.all("table", "contents").get(0).getTextContent()).contains("不通过（未能读取）");
    }

    @Test
    void otherTablesAreNamed() {
        ReadResult read = read(form("Sheet1", "青禾县残联"), Grids.sheet("项目", """
                | 2025年项目支出绩效目标表 | < | < | < |
                | 项目名称 | 康复经费 | < | < |
                | 一级指标 | 二级指标 | 三级指标 | 指标值 |
                | 产出指标 | 数量指标 | 培训人数 | ≥140人 |
                """));
        assertThat(read.others()).isNotEmpty();
        assertThat(text(page(checked("a.xlsx", read)))).contains("2025年项目支出绩效目标表", "未审核", "（项目）");
    }

    @Test
    void acceptedFindingsStayListedWithTheirReason() {
        ReadResult read = read(form("Sheet1", "青禾县残联"));
        Finding range = Checker.standard().check(read).findings().stream()
                .filter(finding -> finding.code().equals("val-pct-range"))
                .findFirst()
                .orElseThrow();
        CheckPolicy policy = CheckPolicy.builder().accept(range, "上级<要求>").build();
        CheckReport report =
                Checker.builder().addStandard().policy(policy).build().check(read);
        ParsedPage page = page(new CheckedDocument("a.xlsx", read, report));
        Element finding = page.finding("val-pct-range");
        assertThat(finding.getAttribute("class")).isEqualTo("accepted");
        assertThat(finding.getTextContent()).contains("已接受，理由：上级<要求>");
        assertThat(page.cell(finding).orElseThrow().getAttribute("class")).doesNotContain("error");
    }

    @Test
    void rulesWithoutVerdictAreFoldedWithWhatTheyLack() {
        DepartmentTargetTable table = Tables.sample();
        DepartmentTargetTable unreadable = table.withComposition(table.composition()
                .withIncome(table.composition()
                        .income()
                        .withTotal(table.composition()
                                .income()
                                .total()
                                .map(total -> total.withAmount(Optional.of(Amount.parse("约1300")))))));
        ParsedPage page = page(CheckedDocument.of("a", Checker.standard().check(unreadable)));
        Element folded = page.first("details").orElseThrow();
        assertThat(folded.hasAttribute("open")).isFalse();
        assertThat(folded.getTextContent()).contains("fund-income-sum", "所缺：", "收入构成/合计/当年金额");
    }

    @Test
    void aRuleOfOnesOwnIsToldInItsWords() {
        Rule own = new Rule() {
            @Override
            public RuleDescription description() {
                return RuleDescription.of(
                        "标题应写明部门",
                        "the title names the department",
                        "本单位",
                        new FindingCode("own-title", Severity.ERROR, "标题有误", "the title is wrong"));
            }

            @Override
            public void check(RuleContext context) {
                context.notJudged(ModelPath.root().to("title"));
            }
        };
        Rule broken = new Rule() {
            @Override
            public RuleDescription description() {
                return RuleDescription.of("有", "there is", "本单位", new FindingCode("own-fault", Severity.ERROR, "", ""));
            }

            @Override
            public void check(RuleContext context) {
                throw new IllegalStateException();
            }
        };
        Checker checker = Checker.builder().add(own).add(broken).build();
        CheckPage page = CheckPage.of(CheckedDocument.of("a", checker.check(Tables.sample())));
        String known = text(ParsedPage.of(page.withRules(checker.rules()).html(Locale.CHINESE)));
        assertThat(known).contains("标题应写明部门", "规则 own-fault 运行出错", "不通过（审核不完整）");
        assertThat(text(ParsedPage.of(page.html(Locale.CHINESE))))
                .contains("own-title")
                .doesNotContain("标题应写明部门");
    }

    @Test
    void speaksEnglish() {
        String english =
                CheckPage.of(checked("a.xlsx", read(form("Sheet1", "青禾县残联")))).html(Locale.ENGLISH);
        ParsedPage page = ParsedPage.of(english).isSafe();
        assertThat(page.first("html").orElseThrow().getAttribute("lang")).isEqualTo("en");
        assertThat(text(page))
                .contains("does not pass", "should lie between 0 and 100%")
                .doesNotContain("审核", "错误");
    }

    @Test
    void hostileTextsStayTexts() {
        CheckedDocument made =
                CheckedDocument.of(HostileTexts.text(0), Checker.standard().check(HostileTexts.table(300)));
        CheckPageProperties.holdsEveryFindingOnce(made, Locale.CHINESE);
        for (String text : HostileTexts.ALL) {
            String cell = text.replaceAll("[|⏎\\p{Cc}]", "");
            CheckedDocument paper = checked(text, read(form(text, cell.isEmpty() ? "空" : cell)));
            CheckPageProperties.holdsEveryFindingOnce(paper, Locale.ENGLISH);
        }
    }

    @Test
    void growsWithTheTableAndNotFaster() {
        int small = length(200);
        int large = length(2_000);
        assertThat(large).isLessThan(11 * small);
    }

    private static int length(int rows) {
        String indicators = IntStream.range(0, rows)
                .mapToObj(i -> "| 产出指标 | 数量指标 | 培训人数" + i + " | 约" + i + " |\n")
                .collect(Collectors.joining());
        ReadResult read = read(Grids.sheet("Sheet1", FORM.replace("{name}", "青禾县残联") + indicators));
        return CheckPage.of(checked("a.xlsx", read)).html(Locale.CHINESE).length();
    }

    @Test
    void aReportOfSomethingElseIsRefused() {
        ReadResult read = read(form("Sheet1", "青禾县残联"));
        CheckReport other = Checker.standard().check(Tables.sample());
        assertThatThrownBy(() -> new CheckedDocument("a", read, other)).isInstanceOf(IllegalArgumentException.class);
    }
}
