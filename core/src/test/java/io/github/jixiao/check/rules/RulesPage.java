package io.github.jixiao.check.rules;

import io.github.jixiao.check.CheckPolicy;
import io.github.jixiao.check.Rule;
import io.github.jixiao.check.RuleDescription;
import io.github.jixiao.check.RuleExample;
import io.github.jixiao.check.RuleOutcome;
import io.github.jixiao.check.RuleSetting;
import io.github.jixiao.check.policy.RuleSets;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FindingCode;
import io.github.jixiao.finding.Fix;
import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.finding.Severity;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page about the rules, in one language. */
final class RulesPage {

    private static final Map<Severity, String> SEVERITIES =
            Map.of(Severity.ERROR, "错误", Severity.WARNING, "警告", Severity.INFO, "提示");

    /** What each rule set is for, in Chinese and English. */
    static final Map<String, List<String>> RULE_SETS = Map.of(
            "standard", List.of("通用规则，按其原有的严重程度", "the rules as they are"),
            "hubei",
                    List.of(
                            "湖北省预算绩效管理系统的填报要求",
                            "what the system of Hubei province demands: goals of both horizons, and units"),
            "guideline-2021",
                    List.of(
                            "财预〔2021〕101号：成本为一级指标，按其权重",
                            "财预〔2021〕101号: cost is a level 1, and the weights are those of the guideline"),
            "strict",
                    List.of(
                            "从严：多数审核部门会据以退回的警告按错误处理，凭用词推断的仍为警告",
                            "warnings for which most offices return a table are errors; what is guessed from words stays a warning"));

    private final boolean chinese;
    private final StringBuilder out = new StringBuilder();

    private RulesPage(Locale language) {
        chinese = language.equals(Locale.CHINESE);
    }

    static String in(Locale language) {
        RulesPage page = new RulesPage(language);
        page.heading();
        page.ruleSets();
        StandardRules.all().forEach(page::rule);
        return page.out.toString();
    }

    private void heading() {
        line(say("# 规则\n\n[English](rules.md)\n", "# Rules\n\n[中文](rules.zh-CN.md)\n"));
        line(say(
                "`Checker.standard()` 的全部规则。本页由规则本身生成，示例均经测试运行。标“按需”的规则须由审核口径打开。\n",
                "The rules of `Checker.standard()`. This page is written from the rules themselves; the examples are run by "
                        + "the tests. Rules marked “on request” wait for a policy to switch them on.\n"));
        row(say("规则", "rule"), say("严重程度", "severity"), say("应当成立", "statement"));
        line("|---|---|---|");
        for (Rule rule : StandardRules.all()) {
            String wanted = rule.description().onRequest() ? say("，按需", ", on request") : "";
            row(link(rule.id()), severity(rule.severity()) + wanted, statement(rule.description()));
        }
    }

    private void ruleSets() {
        line(say("\n## 规则集\n", "\n## Rule sets\n"));
        line(say(
                "规则集是随库提供的审核口径：`RuleSets.policy(\"hubei\")`、`check --policy hubei`，或在审核口径文件中写 `\"ruleSet\": \"hubei\"`。\n",
                "A rule set is a policy that ships with the library: `RuleSets.policy(\"hubei\")`, `check --policy hubei`, or "
                        + "`\"ruleSet\": \"hubei\"` in a policy of one's own.\n"));
        for (String name : RuleSets.names()) {
            line("- `%s`: %s"
                    .formatted(
                            name,
                            say(RULE_SETS.get(name).get(0), RULE_SETS.get(name).get(1))));
        }
        line(say("\n与 `standard` 不同之处：\n", "\nWhere they differ from `standard`:\n"));
        Map<String, CheckPolicy> policies =
                RuleSets.names().stream().collect(Collectors.toMap(name -> name, RuleSets::policy));
        row(say("规则", "rule"), cells(RuleSets.names(), name -> "`" + name + "`"));
        line("|---|" + "---|".repeat(RuleSets.names().size()));
        for (Rule rule : StandardRules.all()) {
            if (policies.values().stream()
                            .map(policy -> graded(rule, policy))
                            .distinct()
                            .count()
                    > 1) {
                row(link(rule.id()), cells(RuleSets.names(), name -> graded(rule, policies.get(name))));
            }
        }
        row(
                say("指标体系", "regime"),
                cells(
                        RuleSets.names(),
                        name -> policies.get(name)
                                .regime()
                                .map(RulesPage::code)
                                .orElse(say("各表自定", "the table's own"))));
    }

    private String graded(Rule rule, CheckPolicy policy) {
        return policy.wants(rule)
                ? severity(policy.grades().getOrDefault(rule.id(), rule.severity()))
                : say("关闭", "off");
    }

    private void rule(Rule rule) {
        RuleDescription description = rule.description();
        line("\n## " + rule.id() + "\n");
        line(statement(description) + "\n");
        line(say("- 依据：", "- Source: ") + description.citation());
        if (!description.strongerThan().isEmpty()) {
            line(say("- 同一处不再报告：", "- Silences at the same place: ")
                    + codes(description.strongerThan(), say("、", ", ")));
        }
        if (description.onRequest()) {
            line(say("- 按需：由审核口径打开", "- On request: a policy switches it on"));
        }
        boolean fixes = rule.examples().stream()
                .flatMap(example -> ExampleRun.of(rule, example).findings().stream())
                .anyMatch(finding -> finding.fix().isPresent());
        line(fixes ? say("- 可自动修正：是", "- Can be put right: yes") : say("- 可自动修正：否", "- Can be put right: no"));
        line("");
        row(say("严重程度", "severity"), say("说明", "message"));
        line("|---|---|");
        for (FindingCode code : description.codes()) {
            row(severity(code.severity()), say(code.zh(), code.en()));
        }
        if (!rule.settings().isEmpty()) {
            settings(rule.settings());
        }
        line("");
        rule.examples().forEach(example -> example(rule, example));
        if (chinese) {
            others(rule);
        }
    }

    private void settings(List<RuleSetting> settings) {
        line("");
        row(say("参数", "setting"), say("含义", "meaning"), say("标准值", "standard"));
        line("|---|---|---|");
        for (RuleSetting setting : settings) {
            row(
                    code(setting.id()),
                    say(setting.zh(), setting.en()),
                    (setting.standard().toPlainString() + " " + setting.unit()).strip());
        }
    }

    /** The captions are English, so the Chinese page shows the examples that speak for themselves. */
    private void example(Rule rule, RuleExample example) {
        RuleOutcome outcome = example.outcome();
        if (chinese && (outcome == RuleOutcome.HOLDS || outcome == RuleOutcome.NOT_APPLICABLE)) {
            return;
        }
        String places = outcome == RuleOutcome.NOT_JUDGED
                ? codes(example.places().stream().map(ModelPath::toString).toList(), say("、", ", "))
                : "";
        if (chinese) {
            line(outcome == RuleOutcome.BROKEN ? "- 不成立：" : "- 无法判断：缺少或无法读取 " + places);
        } else {
            line("- " + outcome.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + example.caption()
                    + (places.isEmpty() ? "" : " (" + places + ")"));
        }
        for (Finding finding : ExampleRun.of(rule, example).findings()) {
            line("  - %s %s%s"
                    .formatted(
                            code(finding.path().toString()),
                            finding.message(chinese ? Locale.CHINESE : Locale.ENGLISH),
                            finding.fix().map(this::fix).orElse("")));
        }
    }

    private void others(Rule rule) {
        long holds = count(rule, RuleOutcome.HOLDS);
        long notApplicable = count(rule, RuleOutcome.NOT_APPLICABLE);
        line("- 另有成立的示例 %d 个、不适用的示例 %d 个，见[英文页](rules.md#%s)".formatted(holds, notApplicable, rule.id()));
    }

    private static long count(Rule rule, RuleOutcome outcome) {
        return rule.examples().stream()
                .filter(example -> example.outcome() == outcome)
                .count();
    }

    private String fix(Fix fix) {
        Optional<String> after = fix.after();
        return after.map(text -> say(" → 填写 ", " → ") + code(text)).orElse(say(" → 删去", " → taken out"));
    }

    private String statement(RuleDescription description) {
        return say(description.zh(), description.en());
    }

    private String severity(Severity severity) {
        return chinese ? SEVERITIES.get(severity) : severity.name();
    }

    private static String link(String id) {
        return "[`%s`](#%s)".formatted(id, id);
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String codes(Collection<String> texts, String separator) {
        return texts.stream().map(RulesPage::code).collect(Collectors.joining(separator));
    }

    private static String cells(List<String> names, java.util.function.Function<String, String> cell) {
        return names.stream().map(cell).collect(Collectors.joining(" | "));
    }

    private String say(String zh, String en) {
        return chinese ? zh : en;
    }

    private void row(String... cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
