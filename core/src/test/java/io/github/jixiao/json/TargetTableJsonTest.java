package io.github.jixiao.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.model.Composition;
import io.github.jixiao.model.Department;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Tables;
import io.github.jixiao.model.Task;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.MoneyUnit;
import io.github.jixiao.value.Share;
import io.github.jixiao.value.Weight;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTableJsonTest {

    @Test
    void writesThePropertiesInTheOrderOfTheContract() {
        DepartmentTargetTable table = DepartmentTargetTable.builder()
                .putExtras("主管部门", "青禾县人民政府")
                .addGoals(Goal.builder()
                        .horizon(Horizon.ANNUAL)
                        .number(1)
                        .text("应救尽救")
                        .addIndicators(Indicator.builder()
                                .level1("产出指标")
                                .level2("数量指标")
                                .name("康复救助人次")
                                .basis("历史数据")
                                .weight(Weight.parse("10分"))
                                .build())
                        .build())
                .addProjects(Project.builder()
                        .name("康复经费")
                        .totalBudget(Amount.of("686"))
                        .yearBudget(Amount.parse("约100"))
                        .build())
                .addTasks(Task.builder()
                        .name("基本运转")
                        .amount(Amount.of("250万元"))
                        .fiscal(Amount.of("1,286.40"))
                        .build())
                .tasksTotal(Task.builder().amount(Amount.of("4756.92")).build())
                .functions("一、\n二、")
                .composition(Composition.builder()
                        .income(FundingBreakdown.builder()
                                .addLines(FundingLine.builder()
                                        .item("财政拨款")
                                        .amount(Amount.of("49.80"))
                                        .share(Share.of("39.67%"))
                                        .putPrior("2024", Amount.of("993.88"))
                                        .build())
                                .total(FundingLine.builder()
                                        .item("合计")
                                        .share(Share.parse("0.4"))
                                        .build())
                                .build())
                        .build())
                .department(Department.builder().phone("0710-5550123").build())
                .moneyUnit(MoneyUnit.WAN_YUAN)
                .fiscalYear(2026)
                .title("青禾县残联2026年整体支出绩效目标表")
                .build();

        assertThat(TargetTableJson.write(table))
                .isEqualTo("{\"kind\":\"department\",\"title\":\"青禾县残联2026年整体支出绩效目标表\",\"fiscalYear\":2026,"
                        + "\"moneyUnit\":\"万元\",\"department\":{\"phone\":\"0710-5550123\"},"
                        + "\"composition\":{\"income\":{\"lines\":[{\"item\":\"财政拨款\",\"amount\":49.80,\"share\":39.67,"
                        + "\"prior\":{\"2024\":993.88}}],\"total\":{\"item\":\"合计\",\"share\":\"0.4\"}}},"
                        + "\"functions\":\"一、\\n二、\","
                        + "\"tasks\":[{\"name\":\"基本运转\",\"amount\":\"250万元\",\"fiscal\":1286.40}],"
                        + "\"tasksTotal\":{\"amount\":4756.92},"
                        + "\"projects\":[{\"name\":\"康复经费\",\"totalBudget\":686,\"yearBudget\":\"约100\"}],"
                        + "\"goals\":[{\"horizon\":\"ANNUAL\",\"number\":1,\"text\":\"应救尽救\",\"indicators\":["
                        + "{\"level1\":\"产出指标\",\"level2\":\"数量指标\",\"name\":\"康复救助人次\","
                        + "\"basis\":\"历史数据\",\"weight\":10}]}],"
                        + "\"extras\":{\"主管部门\":\"青禾县人民政府\"}}");
    }

    @Test
    void leavesOutWhatIsAbsentButNotWhatIsBlank() {
        assertThat(TargetTableJson.write(DepartmentTargetTable.builder().build()))
                .isEqualTo("{\"kind\":\"department\"}");
        assertThat(TargetTableJson.write(DepartmentTargetTable.builder()
                        .title("")
                        .addProjects(Project.builder().build())
                        .tasksTotal(Task.builder().build())
                        .build()))
                .isEqualTo("{\"kind\":\"department\",\"title\":\"\",\"tasksTotal\":{},\"projects\":[{}]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ≥95.0%          | {"text":"≥95.0%","kind":"PERCENTAGE","comparison":"≥","number":95.0,"unit":"%"}
            1100人次        | {"text":"1100人次","kind":"COUNT","number":1100,"unit":"人次"}
            5%-10%          | {"text":"5%-10%","kind":"RANGE","number":5,"upper":10,"unit":"%"}
            2023.07-2024.01 | {"text":"2023.07-2024.01","kind":"PERIOD","from":"2023-07-01","to":"2024-01-31"}
            效果明显        | {"text":"效果明显","kind":"QUALITATIVE"}
            """)
    void writesOfAValueWhatItsTextStates(String text, String json) {
        DepartmentTargetTable table = DepartmentTargetTable.builder()
                .addSharedIndicators(
                        Indicator.builder().target(IndicatorValue.of(text)).build())
                .build();
        assertThat(TargetTableJson.write(table))
                .isEqualTo("{\"kind\":\"department\",\"sharedIndicators\":[{\"target\":" + json + "}]}");
    }

    @Test
    void readsOfAValueOnlyItsText() {
        DepartmentTargetTable table = TargetTableJson.read("{\"kind\":\"department\",\"sharedIndicators\":[{\"target\":"
                + "{\"to\":\"2026-12-31\",\"number\":7,\"kind\":\"DATE\",\"comparison\":\"≈\",\"upper\":8,\"unit\":\"个\","
                + "\"from\":\"2026-01-01\",\"text\":\"4次\"}}]}");
        assertThat(table.sharedIndicators().get(0).target()).contains(IndicatorValue.of("4次"));
        assertThat(TargetTableJson.write(table))
                .doesNotContain("\"comparison\"")
                .doesNotContain("2026");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            49.80                            | 49.80
            0                                | 0
            -12.5                            | -12.5
            0.000001                         | 0.000001
            999999999999999999999999999999   | 999999999999999999999999999999
            "1655.84"                        | 1655.84
            "1,655.84"                       | 1,655.84
            "250万元"                        | 250万元
            "约100"                          | 约100
            "1e5"                            | 1e5
            """)
    void readsAmountsAsNumbersOrAsPrinted(String json, String printed) {
        DepartmentTargetTable table =
                TargetTableJson.read("{\"kind\":\"department\",\"projects\":[{\"yearBudget\":" + json + "}]}");
        Amount amount = table.projects().get(0).yearBudget().orElseThrow();
        assertThat(amount)
                .isEqualTo(Amount.parse(printed))
                .hasToString(Amount.parse(printed).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "≥999999999999999999999999999999亿元",
                "0.00000000000000000000000000001%",
                "1234567890123456789012345678901234567890人",
                "5%-10%",
                "2023.07-2024.01",
                "9999年12月31日前",
                "99999年底",
                "约-3.50万元",
                "1e5",
                "≈",
            })
    void whatAValueStatesCanAlwaysBeReadBack(String text) {
        DepartmentTargetTable table = DepartmentTargetTable.builder()
                .addSharedIndicators(
                        Indicator.builder().target(IndicatorValue.of(text)).build())
                .build();
        assertThat(TargetTableJson.read(TargetTableJson.write(table))).isEqualTo(table);
    }

    @Test
    void readsPropertiesInAnyOrderAndEmptyOnesAsAbsent() {
        assertThat(TargetTableJson.read("{\"goals\":[],\"department\":{},\"composition\":{\"income\":{\"lines\":[]}},"
                        + "\"extras\":{},\"kind\":\"department\"} \n"))
                .isEqualTo(DepartmentTargetTable.builder().build());
    }

    @Test
    void keepsTheOrderOfExtrasAndYears() {
        String json = "{\"kind\":\"department\",\"composition\":{\"income\":{\"total\":{\"item\":\"合计\","
                + "\"prior\":{\"2025\":2,\"2024\":1}}}},\"extras\":{\"乙\":\"2\",\"甲\":\"1\",\"\":\"3\"}}";
        assertThat(TargetTableJson.write(TargetTableJson.read(json))).isEqualTo(json);
    }

    @Test
    void aByteOrderMarkIsNoContent() {
        assertThat(TargetTableJson.read("\uFEFF{\"kind\":\"department\"}".getBytes(UTF_8)))
                .isEqualTo(DepartmentTargetTable.builder().build());
    }

    @Test
    void halvesOfSurrogatePairsSurviveUtf8() {
        DepartmentTargetTable table =
                DepartmentTargetTable.builder().title("\uDC00𠮷\uD800").build();
        String json = TargetTableJson.write(table);
        assertThat(json).isEqualTo("{\"kind\":\"department\",\"title\":\"\\udc00𠮷\\ud800\"}");
        assertThat(TargetTableJson.read(json.getBytes(UTF_8))).isEqualTo(table);
    }

    @Test
    void aLineNestedDeeperThanCanBeReadIsNotWritten() {
        assertThat(TargetTableJson.read(TargetTableJson.write(nested(45)))).isEqualTo(nested(45));
        assertThat(catchThrowableOfType(JsonFormatException.class, () -> TargetTableJson.write(nested(60)))
                        .code())
                .isEqualTo("json-too-deep");
    }

    @Test
    void aLabelWithHalfOfACharacterIsNotWritten() {
        DepartmentTargetTable table =
                DepartmentTargetTable.builder().putExtras("\uD800", "x").build();
        assertThat(catchThrowableOfType(JsonFormatException.class, () -> TargetTableJson.write(table))
                        .code())
                .isEqualTo("json-broken-name");
    }

    private static DepartmentTargetTable nested(int levels) {
        FundingLine line = FundingLine.of("财政拨款", "1");
        for (int i = 0; i < levels; i++) {
            line = FundingLine.builder().item("财政拨款").addParts(line).build();
        }
        FundingBreakdown income = FundingBreakdown.builder().addLines(line).build();
        return DepartmentTargetTable.builder()
                .composition(Composition.builder().income(income).build())
                .build();
    }

    @Test
    void isTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        String json = TargetTableJson.write(Tables.sample());
        try {
            for (String tag : List.of("tr-TR", "th-TH-u-nu-thai", "ar-SA-u-nu-arab", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(TargetTableJson.write(Tables.sample())).isEqualTo(json);
                assertThat(TargetTableJson.read(json)).isEqualTo(Tables.sample());
                assertThat(TargetTableJson.write(
                                DepartmentTargetTable.builder().title("\uD800").build()))
                        .contains("\\ud800");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void servesSeveralThreadsAtOnce() throws Exception {
        DepartmentTargetTable table = Tables.sample();
        String json = TargetTableJson.write(table);
        Callable<Boolean> both = () -> TargetTableJson.read(json).equals(table)
                && TargetTableJson.write(table).equals(json);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> future : threads.invokeAll(Collections.nCopies(200, both))) {
                results.add(future.get());
            }
            assertThat(results).hasSize(200).containsOnly(true);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theSampleIsComplete() {
        assertThat(Tables.sample().completed()).isEqualTo(Tables.sample());
        assertThat(Tables.sample().fiscalYear()).isEqualTo(Optional.of(2026));
    }
}
