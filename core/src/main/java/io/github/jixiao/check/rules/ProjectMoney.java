package io.github.jixiao.check.rules;

import io.github.jixiao.check.rules.FundingSide.Line;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The money of the projects.
 *
 * @param expenditure 项目支出 of the composition, where it states money
 * @param yearBudgets 项目本年度预算 of every project, blank ones included
 */
record ProjectMoney(Optional<MoneyCell> expenditure, List<MoneyCell> yearBudgets) {

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
        return new ProjectMoney(expenditure, budgets);
    }
}
