package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    财政拨款              | 财政拨款
                    年 度\u3000主要任务：  | 年度主要任务
                    一、年度主要任务       | 年度主要任务
                    （一）财政拨款         | 财政拨款
                    (十二) 财政拨款        | 财政拨款
                    （二）、单位资金       | 单位资金
                    1.项目支出            | 项目支出
                    2）项目支出           | 项目支出
                    ３．项目支出          | 项目支出
                    ①项目支出            | 项目支出
                    ⑫ 项目支出           | 项目支出
                    ⑴项目支出            | 项目支出
                    ⒈项目支出            | 项目支出
                    ❸项目支出            | 项目支出
                    ⓴项目支出            | 项目支出
                    ㈠项目支出            | 项目支出
                    其中：财政拨款         | 财政拨款
                    其中财政拨款           | 财政拨款
                    1、其中：（1）人员经费  | 人员经费
                    *联系人              | 联系人
                    ＊ 联系人            | 联系人
                    ∶：联系人             | 联系人
                    2023年              | 2023年
                    2023、2024           | 2023、2024
                    3.5                 | 3.5
                    3.5万元              | 3.5万元
                    三公经费              | 三公经费
                    一般公共预算           | 一般公共预算
                    （含税）合计           | (含税)合计
                    *                   | *
                    其中：               | 其中
                    1、                 | 1、
                    ≧═                  | ≥=
                    联\u200B系\uFEFF人    | 联系人
                    1、资金来源：（1）政府预算资金 | 资金来源:(1)政府预算资金
                    """, quoteCharacter = '"')
    void namesWhatIsLabelled(String printed, String name) {
        assertThat(LabelKey.of(printed)).isEqualTo(new LabelKey(name, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "预算金额（万元）,          预算金额,       万元,         预算金额(万元)",
        "单位：（万元）,            单位,           万元,         单位(万元)",
        "填报单位【盖章】：,        填报单位,       盖章,         填报单位(盖章)",
        "金额（万元（含税））,      金额,           万元(含税),   金额(万元(含税))",
        "填报单位（　　）,          填报单位,       '',           填报单位",
        "（万元）,                  '',             万元,         (万元)",
        "部门（单位）名称,          部门(单位)名称, '',           部门(单位)名称",
        "金额）,                    金额),          '',           金额)",
    })
    void splitsOffTheTrailingBracket(String printed, String name, String qualifier, String whole) {
        LabelKey key = LabelKey.of(printed);

        assertThat(key).isEqualTo(new LabelKey(name, qualifier));
        assertThat(key.whole()).isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\n\t", "：", "\u200B\uFEFF"})
    void isEmptyForTextThatIsNoLabel(String printed) {
        assertThat(LabelKey.of(printed)).isEqualTo(new LabelKey("", ""));
    }

    @Test
    void isEmptyForTextLongerThanALabel() {
        assertThat(LabelKey.of("字".repeat(40)).name()).hasSize(40);
        assertThat(LabelKey.of("字".repeat(41)).name()).isEmpty();
        assertThat(LabelKey.of("㎡".repeat(21)).name()).isEmpty();
    }

    @Test
    void doesNotCountTheBlanksOfTextThatIsPaddedToItsPlace() {
        assertThat(LabelKey.of(" ".repeat(500) + "单位：万元" + "\u3000".repeat(500)).name())
                .isEqualTo("单位:万元");
    }

    @Test
    void keepsTextThatFoldsToItself() {
        String label = "年度主要任务";

        assertThat(LabelKey.fold(label)).isSameAs(label);
    }

    @ParameterizedTest
    @ValueSource(
            chars = {' ', '\t', '\n', '\u00A0', '\u3000', '\u200B', '\u2028', '\u202F', '\uFEFF', '\u00AD', '\u0085'})
    void knowsWhatIsBlankOnPaper(char c) {
        assertThat(LabelKey.isBlank(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {'-', '_', '字', '0', '、', '\uD83D', '…'})
    void knowsWhatIsSeenOnPaper(char c) {
        assertThat(LabelKey.isBlank(c)).isFalse();
    }
}
