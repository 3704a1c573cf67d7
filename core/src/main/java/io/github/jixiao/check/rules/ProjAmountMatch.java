package io.github.jixiao.check.rules;

import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleContext;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Project;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.MoneyUnit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the annual tasks, goals or functions tell the money of a project, it is that of the project's row, to within the
 * digits printed. Paired by the name alone, which must stand by itself right before the amount; a sentence that speaks
 * of several years, phases or sources proves nothing.
 */
final class ProjAmountMatch implements Rule {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Shorter names are words that a text may use otherwise. */
    private static final int LEAST = 4;

    /** What may stand between a name and its amount. */
    private static final List<String> BETWEEN = List.of(
            "项目", "资金", "经费", "预算", "安排", "投入", "支出", "共计", "合计", "共", "计", "为", "是", "本年度", "本年", "当年", "今年", "年度",
            ":", ",", "(", "\"", "“", "”", "》", "」");

    /** What may stand before a name that is not a part of a longer one. */
    private static final List<String> BEFORE = List.of(
            "安排", "投入", "用于", "拨付", "落实", "下达", "开展", "实施", "保障", "完成", "列支", "支付", "和", "及", "与", "中", "、", "。", ".",
            ",", ":", "(", ")", "\"", "“", "”", "《", "「", "-", "—");

    /** What makes an amount one of several. */
    private static final Words SEVERAL = Words.of("其中 累计 总投资 总预算 总概算 分期 一期 二期 三期 上年 去年 结转 三年 五年 追加 调整 另 已 比 较 增 减");

    private static final FindingCode DIFFERS = new FindingCode(
            "proj-amount-match",
            Severity.ERROR,
            "项目“{name}”本年度预算为 {amount}，文字中写作 {other}",
            "the year budget of the project “{name}” is {amount}, but the text says {other}");

    private static final RuleDescription DESCRIPTION = RuleDescription.of(
            "文字中写明的项目当年金额与项目本年度预算一致",
            "Where a text tells the money of a project, it is the project's year budget",
            Citation.SUITABILITY,
            DIFFERS);

    /** An amount that a text tells of a project. */
    private record Told(Amount amount, ModelPath text) {}

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<RuleExample> examples() {
        String place = "/projects/0/yearBudget";
        return List.of(
                RuleExample.holds("the same money", of("安排康复经费686万元，用于儿童康复救助。")),
                RuleExample.holds("in another unit, rounded", of("康复经费项目投入0.07亿元。")),
                RuleExample.breaks("other money", of("安排康复经费600万元，用于儿童康复救助。"), place),
                RuleExample.breaks("the name in quotation marks", of("1.“康复经费”预算：568万元；"), place),
                RuleExample.notApplicable("a longer name", of("安排精神残疾人康复经费60万元。")),
                RuleExample.notApplicable("several years", of("康复经费686万元，2024年康复经费500万元。")),
                RuleExample.notApplicable("a part of it", of("其中安排康复经费300万元。")),
                RuleExample.notApplicable("a price", of("康复经费600元/人。")),
                RuleExample.notApplicable("two amounts may be two halves", of("拨付康复经费300万元；拨付康复经费386万元。")),
                RuleExample.notApplicable("no unit", of("安排康复经费600。")),
                RuleExample.notJudged(
                        "the unit of the table is not known",
                        of("安排康复经费600万元。").withMoneyUnit(Optional.empty()),
                        "/moneyUnit"));
    }

    private static DepartmentTargetTable of(String tasks) {
        return Samples.table()
                .annualTasks(tasks)
                .addProjects(Samples.project("康复经费", "2000", "686"), Samples.project("宣传经费", "6", "6"))
                .build();
    }

    @Override
    public void check(RuleContext context) {
        DepartmentTargetTable table = context.table();
        Map<String, Integer> names = new HashMap<>();
        for (int i = 0; i < table.projects().size(); i++) {
            Optional<String> name = table.projects().get(i).name();
            if (!TextKey.blank(name) && name.get().length() >= LEAST) {
                names.merge(LabelKey.compact(name.get()), i, (one, other) -> -1);
            }
        }
        names.values().removeIf(row -> row < 0);
        if (names.isEmpty()) {
            return;
        }
        Map<Integer, List<Told>> told = new HashMap<>();
        for (Narrative narrative : Narrative.all(table)) {
            for (String sentence : narrative.sentencesWithMoney()) {
                read(table, LabelKey.compact(sentence), narrative.path(), names, told);
            }
        }
        told.forEach((row, amounts) -> check(context, row, amounts));
    }

    private static void read(
            DepartmentTargetTable table,
            String sentence,
            ModelPath path,
            Map<String, Integer> names,
            Map<Integer, List<Told>> told) {
        if (SEVERAL.isIn(sentence) || !PlainYear.allAre(sentence, table.fiscalYear())) {
            return;
        }
        for (MoneyMention mention : MoneyMention.of(sentence)) {
            Integer row = row(sentence, mention.start(), names);
            if (row != null) {
                told.computeIfAbsent(row, unused -> new ArrayList<>()).add(new Told(mention.amount(), path));
            }
        }
    }

    /** The project whose name stands before a place, with nothing but usual words between. */
    private static @Nullable Integer row(String sentence, int place, Map<String, Integer> names) {
        int end = place;
        while (end > 0) {
            String longest = "";
            for (String name : names.keySet()) {
                int start = end - name.length();
                if (name.length() > longest.length()
                        && sentence.startsWith(name, start)
                        && standsAlone(sentence, start)) {
                    longest = name;
                }
            }
            if (!longest.isEmpty()) {
                return names.get(longest);
            }
            int next = before(sentence, end);
            if (next == end) {
                return null;
            }
            end = next;
        }
        return null;
    }

    private static int before(String sentence, int end) {
        for (String word : BETWEEN) {
            if (sentence.startsWith(word, end - word.length())) {
                return end - word.length();
            }
        }
        return end;
    }

    private static boolean standsAlone(String sentence, int start) {
        return start == 0 || BEFORE.stream().anyMatch(word -> sentence.startsWith(word, start - word.length()));
    }

    private static void check(RuleContext context, int row, List<Told> told) {
        Project project = context.table().projects().get(row);
        Amount text = told.get(0).amount();
        if (project.yearBudget().isEmpty()
                || told.stream().anyMatch(other -> !other.amount().equals(text))) {
            return;
        }
        Amount budget = project.yearBudget().get();
        Optional<MoneyUnit> unit = budget.unit().or(() -> context.table().moneyUnit());
        ModelPath path = ModelPath.root().to("projects").at(row).to("yearBudget");
        if (budget.value().isEmpty() || unit.isEmpty()) {
            context.notJudged(unit.isEmpty() ? ModelPath.root().to("moneyUnit") : path);
            return;
        }
        Optional<MoneyUnit> common = context.table().moneyUnit();
        if (project.totalBudget().filter(total -> fits(total, text, common)).isPresent()
                && !fits(budget, text, common)) {
            // the text may mean all years
            return;
        }
        context.holds();
        if (!fits(budget, text, common)) {
            context.report(
                    Finding.of(DIFFERS)
                            .at(path)
                            .with("name", project.name().orElse(""))
                            .with("amount", budget.unit().isPresent() ? budget : budget.withUnit(unit.get()))
                            .with("other", text),
                    List.of(told.get(0).text()));
        }
    }

    /** Whether two amounts may be the same, the coarser one rounded to the digits printed. */
    private static boolean fits(Amount one, Amount other, Optional<MoneyUnit> common) {
        Optional<BigDecimal> mine = one.in(MoneyUnit.YUAN, common);
        Optional<BigDecimal> theirs = other.in(MoneyUnit.YUAN, common);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return false;
        }
        BigDecimal rounding = rounding(one, common).max(rounding(other, common));
        return mine.get().subtract(theirs.get()).abs().compareTo(rounding) <= 0;
    }

    private static BigDecimal rounding(Amount amount, Optional<MoneyUnit> common) {
        int decimals = amount.value().orElse(BigDecimal.ZERO).scale();
        BigDecimal half = HALF.movePointLeft(Math.max(0, decimals));
        return amount.unit().or(() -> common).orElse(MoneyUnit.YUAN).convert(half, MoneyUnit.YUAN);
    }
}
