package io.github.jixiao.diff;

import io.github.jixiao.model.Horizon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the parts of a table are called. */
final class Labels {

    /** Property, Chinese, English; where the same property is called otherwise in one owner, with that owner. */
    private static final Map<String, Phrase> WORDS = words("""
            title | 标题 | title
            fiscalYear | 年度 | fiscal year
            moneyUnit | 资金单位 | unit of money
            department/name | 部门（单位）名称 | department
            department/code | 部门编码 | department code
            department/preparer | 填报人 | preparer
            department/phone | 联系电话 | phone
            department/date | 填报日期 | date
            income | 收入构成 | income
            expenditure | 支出构成 | expenditure
            total | 合计 | total
            item | 收支项目 | item
            amount | 当年金额 | amount
            share | 占比 | share
            parts | 其中 | of which
            functions | 部门职能概述 | functions
            annualTasks | 年度工作任务 | annual tasks
            tasks | 年度主要任务 | main tasks
            tasksTotal | 年度主要任务/合计 | main tasks/total
            tasks/name | 任务名称 | task
            content | 主要内容 | content
            function | 部门职能 | function
            project | 对应项目 | project
            tasks/amount | 预算金额 | amount
            tasksTotal/amount | 预算金额 | amount
            fiscal | 财政拨款 | fiscal appropriation
            other | 其他资金 | other funds
            projects | 项目支出情况 | projects
            projects/name | 项目名称 | project
            type | 项目类型 | type
            totalBudget | 项目总预算 | total budget
            yearBudget | 项目本年度预算 | year budget
            purpose | 支出方向和用途 | purpose
            sharedIndicators | 各目标共用的指标 | shared indicators
            goals/horizon | 目标类型 | kind of goal
            goals/number | 目标序号 | number
            endYear | 截止年份 | end year
            goals/text | 目标内容 | goal
            level1 | 一级指标 | level 1
            level2 | 二级指标 | level 2
            name | 三级指标 | indicator
            target | 指标值 | target
            yearBeforeLast | 前年 | year before last
            lastYear | 上年 | last year
            basis | 指标值确定依据 | basis
            weight | 权重 | weight
            direction | 指标方向性 | direction
            explanation | 指标解释 | explanation
            scoring | 评分标准 | scoring
            remark | 备注 | remark""");

    /** These say nothing that the labels above and below them do not say. */
    private static final List<String> SILENT =
            List.of("", "department", "composition", "lines", "prior", "extras", "goals", "indicators");

    private static final Phrase ANNUAL = new Phrase("年度目标", "annual goal");
    private static final Phrase LONG_TERM = new Phrase("长期目标", "long-term goal");

    /** Names are cut here where they stand in a label. */
    private static final int LONGEST_NAME = 30;

    private Labels() {}

    private static Map<String, Phrase> words(String lines) {
        Map<String, Phrase> words = new HashMap<>();
        lines.lines().forEach(line -> {
            String[] cells = line.split(" \\| ", -1);
            words.put(cells[0], new Phrase(cells[1], cells[2]));
        });
        return Map.copyOf(words);
    }

    /** What one part is called, without what it belongs to; empty where it needs no name. */
    static Phrase of(Part part) {
        if (part.isRow()) {
            return row(part);
        }
        String name = part.name();
        if (part.owner().equals("extras")) {
            return Phrase.of(name);
        }
        if (part.owner().equals("prior")) {
            return prior(name);
        }
        if (SILENT.contains(name)) {
            return Phrase.NONE;
        }
        Phrase known = WORDS.get(part.owner() + "/" + name);
        return known == null ? WORDS.getOrDefault(name, Phrase.of(name)) : known;
    }

    private static Phrase prior(String year) {
        return switch (year) {
            case "-2" -> new Phrase("前年金额", "amount of the year before last");
            case "-1" -> new Phrase("上年金额", "amount of last year");
            default -> new Phrase(year + "年金额", "amount of " + year);
        };
    }

    private static Phrase row(Part row) {
        if (row.owner().equals("goals")) {
            return horizon(row.text("horizon")).then("", " ", Phrase.of(row.text("number")));
        }
        Phrase total = WORDS.get(row.name());
        if (total != null) {
            return total;
        }
        String name = String.join(" ", RowPairs.name(row).lines().toList()).strip();
        if (name.isEmpty()) {
            int number = row.index() + 1;
            return new Phrase("第" + number + "行", "row " + number);
        }
        int end = name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name.length()
                : name.offsetByCodePoints(0, LONGEST_NAME);
        return Phrase.of(end == name.length() ? name : name.substring(0, end) + "…");
    }

    /** What a list is called. */
    static Phrase named(String list) {
        return WORDS.getOrDefault(list, Phrase.NONE);
    }

    /** All texts of a text or row, each with its label within it; without the indicators of a goal. */
    static List<Printed> printed(Part part) {
        List<Printed> all = new ArrayList<>();
        part.texts(place -> all.add(new Printed(from(part, place), text(place), TextComparison.value(place))));
        return all;
    }

    /** What stands at a place, for people: of a horizon its word. */
    private static Phrase text(Part place) {
        String text = place.printed();
        return place.name().equals("horizon") && place.owner().equals("goals") ? horizon(text) : Phrase.of(text);
    }

    private static Phrase horizon(String name) {
        return name.equals(Horizon.ANNUAL.name()) ? ANNUAL : LONG_TERM;
    }

    /** The words that lead from a row, or from the table where there is none, to a part. */
    static Phrase from(@Nullable Part row, Part part) {
        Phrase label = Phrase.NONE;
        for (Part step : part.from(row)) {
            label = label.to(of(step));
        }
        return label;
    }
}
