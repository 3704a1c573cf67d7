package io.github.jixiao.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.value.Amount;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.MoneyUnit;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ModelTest {

    static Stream<Class<?>> types() {
        return Stream.of(
                DepartmentTargetTable.class,
                Department.class,
                Composition.class,
                FundingBreakdown.class,
                FundingLine.class,
                Task.class,
                Project.class,
                Goal.class,
                Indicator.class);
    }

    /** Reflection from other packages and users' code see only the interfaces. */
    @ParameterizedTest
    @MethodSource("types")
    void everyPropertyCanBeReplacedInACopy(Class<?> type) throws ReflectiveOperationException {
        Method build = type.getMethod("builder").getReturnType().getMethod("build");
        assertThat(build.getReturnType()).isEqualTo(type);
        List<String> properties = Arrays.stream(
                        Class.forName(type.getPackageName() + ".Immutable" + type.getSimpleName())
                                .getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .map(Field::getName)
                .toList();
        assertThat(properties).isNotEmpty();
        assertThat(Arrays.stream(type.getMethods()).map(Method::getName).toList())
                .containsAll(properties)
                .containsAll(properties.stream()
                        .map(name -> "with" + Character.toUpperCase(name.charAt(0)) + name.substring(1))
                        .toList());
    }

    @Test
    void anEmptyTableIsEmptyThroughout() {
        DepartmentTargetTable table = DepartmentTargetTable.builder().build();
        assertThat(table.title()).isEmpty();
        assertThat(table.department()).isEqualTo(Department.empty());
        assertThat(table.composition().income().lines()).isEmpty();
        assertThat(table.composition()).isEqualTo(Composition.empty());
        assertThat(table.indicators()).isEmpty();
        assertThat(table.extras()).isEmpty();
    }

    @Test
    void aCopyDiffersOnlyInWhatWasReplaced() {
        DepartmentTargetTable sample = Tables.sample();
        DepartmentTargetTable other =
                sample.withFiscalYear(Optional.of(2027)).withMoneyUnit(Optional.of(MoneyUnit.YUAN));
        assertThat(other).isNotEqualTo(sample);
        assertThat(other.fiscalYear()).contains(2027);
        assertThat(other.withFiscalYear(sample.fiscalYear()).withMoneyUnit(sample.moneyUnit()))
                .isEqualTo(sample)
                .hasSameHashCodeAs(sample);
    }

    @Test
    void amountsAreEqualByValueNotByDecimals() {
        assertThat(FundingLine.of("财政拨款", "10")).isEqualTo(FundingLine.of("财政拨款", "10.00"));
        assertThat(FundingLine.of("财政拨款", "10")).isNotEqualTo(FundingLine.of("财政拨款", "10.01"));
    }

    @Test
    void listsAndMapsCannotBeChangedFromOutside() {
        assertThatThrownBy(() -> Tables.sample().goals().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Tables.sample().extras().put("a", "b"))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aLineNeedsItsItemAndAGoalItsHorizon() {
        assertThatThrownBy(() -> FundingLine.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("item");
        assertThatThrownBy(() -> Goal.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("horizon");
    }

    @Test
    void shortFormsBuildTheSame() {
        Indicator row = Indicator.of("产出指标", "数量指标", "康复救助人次", "1100人次");
        assertThat(row)
                .isEqualTo(Indicator.builder()
                        .level1("产出指标")
                        .level2("数量指标")
                        .name("康复救助人次")
                        .target(IndicatorValue.of("1100人次"))
                        .build());
        assertThat(Goal.annual(1, "应救尽救", row))
                .isEqualTo(Goal.builder()
                        .horizon(Horizon.ANNUAL)
                        .number(1)
                        .text("应救尽救")
                        .addIndicators(row)
                        .build());
        assertThatThrownBy(() -> FundingLine.of("财政拨款", "约100")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void indicatorsAreThoseOfTheGoalsAndThenTheSharedOnes() {
        Indicator first = Indicator.of("产出指标", "数量指标", "甲", "1");
        Indicator second = Indicator.of("产出指标", "数量指标", "乙", "1");
        Indicator shared = Indicator.of("产出指标", "数量指标", "丙", "1");
        DepartmentTargetTable table = DepartmentTargetTable.builder()
                .addSharedIndicators(shared)
                .addGoals(Goal.annual(1, "", first), Goal.annual(2, "", second))
                .build();
        assertThat(table.indicators()).containsExactly(first, second, shared);
    }

    @Test
    void linesAreFoundByTheirItemAlsoWithinOthers() {
        FundingLine part = FundingLine.of("（一）政府性基金预算拨款", "3");
        FundingBreakdown income = FundingBreakdown.builder()
                .addLines(FundingLine.builder().item("财政拨款").addParts(part).build())
                .addLines(FundingLine.of("其他资金", "1"), FundingLine.of("其他收入", "2"))
                .build();
        assertThat(income.line(FundingItem.GOVERNMENT_FUND)).contains(part);
        assertThat(income.line(FundingItem.OTHER)).contains(FundingLine.of("其他资金", "1"));
        assertThat(income.line(FundingItem.BASIC)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "财政拨款, FISCAL",
        "（一）财政拨款, FISCAL",
        "1.一般公共预算拨款, GENERAL_PUBLIC",
        "其中：人员经费, PERSONNEL",
        "公 用 经 费, PUBLIC",
        "项目支出（万元）, PROJECT",
        "事业收入, BUSINESS_INCOME",
        "上年结转, CARRIED_OVER"
    })
    void itemsAreKnownByTheWordsOfThePaper(String printed, FundingItem item) {
        assertThat(FundingItem.of(printed)).contains(item);
    }

    @ParameterizedTest
    @EnumSource
    void everyItemIsKnownByItsOwnWord(FundingItem item) {
        assertThat(FundingItem.of(item.label())).contains(item);
    }

    @Test
    void aTotalIsNoItem() {
        assertThat(FundingItem.of("合计")).isEmpty();
        assertThat(FundingItem.of("")).isEmpty();
        assertThat(FundingItem.BASIC.side()).isEqualTo(FundingItem.Side.EXPENDITURE);
        assertThat(FundingItem.OTHER.side()).isEqualTo(FundingItem.Side.INCOME);
    }

    @Test
    void moneyOfATableMayBeText() {
        assertThat(Project.builder().yearBudget(Amount.parse("约100")).build().yearBudget())
                .get()
                .extracting(Amount::value)
                .isEqualTo(Optional.empty());
    }
}
