package io.github.jixiao.report;

import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.FundingBreakdown;
import io.github.jixiao.model.FundingLine;
import io.github.jixiao.model.Goal;
import io.github.jixiao.model.Horizon;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.model.Project;
import io.github.jixiao.model.Tables;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.IndicatorValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts that try to be more than text, and a table that is full of them. */
final class HostileTexts {

    static final List<String> ALL = List.of(
            "</td></table><script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "]]></style><svg onload=alert(1)>",
            "<!-- &#0; &amp; &nbsp; -->",
            "javascript:alert(1)",
            "http://example.com/?a=1&b=2",
            "a\u0000b\u0001c\u001Bd\u007Fe\u0085f\r\ng\u000Bh",
            "\uD800 \uDC00 \uFFFE \uFFFF \uFDD0",
            "\u202E倒\u2066置\u200F עברית العربية",
            "字".repeat(5_000),
            "W".repeat(5_000),
            "{value} ${value} %s",
            "𠮷🌱");

    private HostileTexts() {}

    static String text(int i) {
        return ALL.get(i % ALL.size());
    }

    /** A table with such texts wherever a text may stand. */
    static DepartmentTargetTable table(int indicators) {
        List<Indicator> rows = new ArrayList<>();
        for (int i = 0; i < indicators; i++) {
            rows.add(Indicator.builder()
                    .level1(i % 3 == 0 ? "产出指标" : text(i))
                    .level2(text(i + 1))
                    .name(text(i + 2))
                    .target(IndicatorValue.of(text(i + 3)))
                    .basis(text(i + 4))
                    .putExtras("备注" + text(i + 5), text(i + 6))
                    .build());
        }
        DepartmentTargetTable sample = Tables.sample();
        FundingBreakdown income = sample.composition().income();
        List<FundingLine> lines = new ArrayList<>(income.lines());
        List<Project> projects = new ArrayList<>();
        for (int i = 0; i < ALL.size(); i++) {
            lines.add(FundingLine.of(text(i), "-12.5"));
            projects.add(Project.builder()
                    .name(text(i))
                    .yearBudget(Amount.parse(i % 2 == 0 ? text(i) : "12"))
                    .purpose(text(i + 1))
                    .build());
        }
        return DepartmentTargetTable.builder()
                .from(sample)
                .title(text(0))
                .department(sample.department().withName(Optional.of(text(1))))
                .composition(sample.composition().withIncome(income.withLines(lines)))
                .functions(String.join("\n", ALL))
                .projects(projects)
                .goals(List.of(Goal.builder()
                        .horizon(Horizon.ANNUAL)
                        .number(1)
                        .text(text(0))
                        .indicators(rows)
                        .build()))
                .putExtras(text(2), text(3))
                .build();
    }
}
