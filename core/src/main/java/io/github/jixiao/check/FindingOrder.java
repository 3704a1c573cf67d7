package io.github.jixiao.check;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ModelPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The order of a table: findings stand in a report as their places stand in the model. */
final class FindingOrder {

    private static final List<String> PROPERTIES = List.of(
            "title",
            "fiscalYear",
            "moneyUnit",
            "department",
            "composition",
            "income",
            "expenditure",
            "lines",
            "total",
            "functions",
            "annualTasks",
            "tasks",
            "tasksTotal",
            "projects",
            "goals",
            "sharedIndicators",
            "horizon",
            "number",
            "endYear",
            "text",
            "indicators",
            "level1",
            "level2",
            "name",
            "content",
            "function",
            "project",
            "target",
            "yearBeforeLast",
            "lastYear",
            "type",
            "totalBudget",
            "yearBudget",
            "purpose",
            "item",
            "amount",
            "fiscal",
            "other",
            "share",
            "prior",
            "parts",
            "basis",
            "weight",
            "direction",
            "explanation",
            "scoring",
            "remark",
            "extras");

    private static final Map<String, Integer> RANKS = new HashMap<>();

    static {
        for (String property : PROPERTIES) {
            RANKS.put(property, RANKS.size());
        }
    }

    private FindingOrder() {}

    static List<Finding> sorted(List<Finding> findings) {
        record Keyed(List<String> path, Finding finding) {}
        return findings.stream()
                .map(finding -> new Keyed(segments(finding.path()), finding))
                .sorted(Comparator.comparing(Keyed::path, FindingOrder::compare)
                        .thenComparing(keyed -> keyed.finding().code())
                        .thenComparing(keyed -> keyed.finding().arguments().toString()))
                .map(Keyed::finding)
                .toList();
    }

    private static List<String> segments(ModelPath path) {
        List<String> segments = new ArrayList<>();
        for (Optional<ModelPath> at = Optional.of(path);
                at.isPresent() && at.get().parent().isPresent();
                at = at.get().parent()) {
            segments.add(at.get().last());
        }
        Collections.reverse(segments);
        return segments;
    }

    private static int compare(List<String> one, List<String> other) {
        int common = Math.min(one.size(), other.size());
        for (int i = 0; i < common; i++) {
            int order = compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static int compare(String one, String other) {
        int order = Integer.compare(rank(one), rank(other));
        if (order != 0) {
            return order;
        }
        // positions have no leading zeros, so the longer number is the greater one
        int length = rank(one) < 0 ? Integer.compare(one.length(), other.length()) : 0;
        return length != 0 ? length : one.compareTo(other);
    }

    private static int rank(String segment) {
        boolean position = !segment.isEmpty() && segment.chars().allMatch(c -> c >= '0' && c <= '9');
        return position ? -1 : RANKS.getOrDefault(segment, RANKS.size());
    }
}
