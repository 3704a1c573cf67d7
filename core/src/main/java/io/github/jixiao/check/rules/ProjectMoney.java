package io.github.jixiao.check.rules;

import io.github.jixiao.check.rules.FundingSide.Line;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingItem;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.LabelKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The money of the projects.
 *
 * @param expenditure 项目支出 of the composition, where it states money
 * @param yearBudgets 项目本年度预算 of every project, blank ones included
 * @param taskAmounts the amounts of the tasks that name a project; one named again with the same amount counts once
 */
record ProjectMoney(Optional<MoneyCell> expenditure, List<MoneyCell> yearBudgets, List<MoneyCell> taskAmounts) {

    private record Named(String project, Optional<Amount> amount) {}

    static ProjectMoney of(DepartmentTargetTable table) {
        Optional<MoneyCell> expenditure = FundingSide.expenditure(table).allLines().stream()
                .filter(line -> line.line()
                        .standardItem()
                        .filter(FundingItem.PROJECT::equals)
                        .isPresent())
                .map(Line::amount)
                .filter(amount -> !amount.blank())
                .findFirst();
        List<MoneyCell> budgets = new ArrayList<>();
        ModelPath projects = ModelPath.root().to("projects");
        for (int i = 0; i < table.projects().size(); i++) {
            budgets.add(new MoneyCell(
                    projects.at(i).to("yearBudget"), table.projects().get(i).yearBudget()));
        }
        return new ProjectMoney(expenditure, budgets, taskAmounts(table));
    }

    private static List<MoneyCell> taskAmounts(DepartmentTargetTable table) {
        List<MoneyCell> amounts = new ArrayList<>();
        Set<Named> known = new HashSet<>();
        List<MoneyCell> rows = TaskMoney.AMOUNT.rows(table);
        for (int i = 0; i < rows.size(); i++) {
            Optional<String> project = table.tasks().get(i).project();
            // 基本支出 stands there as well
            if (!TextKey.blank(project)
                    && FundingItem.of(project.get()).isEmpty()
                    && known.add(new Named(
                            LabelKey.compact(project.get()), rows.get(i).amount()))) {
                amounts.add(rows.get(i));
            }
        }
        return amounts;
    }
}
