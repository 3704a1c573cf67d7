package io.github.jixiao.model;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Text as it stands in submitted tables: trimmed, never blank, never a label. */
final class OrdinaryText {

    private static final List<String> CLAUSES = List.of(
            "做好残疾人康复救助",
            "完善农村饮水安全设施",
            "推进“放管服”改革，优化营商环境",
            "保障机关及所属3家单位正常运转",
            "新建和改造集中供水工程14处（覆盖6个乡镇）",
            "开展就业培训140人次、技能竞赛2场",
            "落实县委、县政府《关于促进就业的若干措施》",
            "安装LED路灯1,200盏，5G基站30个",
            "治理河道堤防9.6公里；管护率≥95%",
            "资金支付进度达到90%以上",
            "办理信访事项A类、B类各1件",
            "种下🌱乡土树种",
            "𠮷祥社区服务站提档升级",
            "接待群众“零距离”——应助尽助",
            "R&D投入 <5% 的企业不予补助",
            "一是抓好落实：责任到人",
            "=100%按时办结");

    private static final List<String> PRINTED = List.of(
            "≥95%",
            "100%",
            "95.00%",
            "≤5%",
            "90%以上",
            "1100人次",
            "≥18000人",
            "=22个",
            "4次",
            "0",
            "168",
            "480万元",
            "≤202.6万元",
            "902000元",
            "17元/人·天",
            "2024年12月底前",
            "2023年12月31日",
            "12月底前",
            "2023.07-2024.01",
            "2021年全年",
            "30分钟内响应",
            "不低于250个工作日",
            "不少于3万册",
            "6万立方米",
            "5%-10%",
            "较上年增长5%",
            "按月安排",
            "优良",
            "效果明显",
            "持续改善",
            "严格执行相关制度规定",
            "预算支出进度达到90%以上");

    private OrdinaryText() {}

    /** A value as printed in the column of targets. */
    static Arbitrary<String> value() {
        return Arbitraries.of(PRINTED);
    }

    /** A short text without line breaks. */
    static Arbitrary<String> line() {
        Arbitrary<String> characters =
                Arbitraries.strings().withCharRange('一', '龥').ofMaxLength(6);
        return Combinators.combine(Arbitraries.of(CLAUSES), characters).as(String::concat);
    }

    /** A text of several sentences, some of them on a line of their own. */
    static Arbitrary<String> prose() {
        Arbitrary<String> sentence = Combinators.combine(
                        Arbitraries.of("", "", "1.", "（二）", "三、"), line(), Arbitraries.of("。", "；", "。\n"))
                .as((number, clause, stop) -> number + clause + stop);
        return sentence.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(sentences -> String.join("", sentences).strip());
    }
}
