package io.github.jixiao.examples;

import io.github.jixiao.diff.Change;
import io.github.jixiao.diff.ChangeKind;
import io.github.jixiao.diff.TableDiff;
import io.github.jixiao.diff.TablePair;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints what changed between two files for a person: a line for each change, a line for the sum of them. */
final class DiffSummary {

    private final Console console;
    private final Locale locale;

    DiffSummary(Console console, Locale locale) {
        this.console = console;
        this.locale = locale;
    }

    void show(ComparedFiles files) {
        console.result(files.before().name() + " → " + files.after().name());
        List<TablePair> pairs = files.diff().pairs();
        for (TablePair pair : pairs) {
            if (pairs.size() > 1) {
                console.result(name(pair));
            }
            show(pair);
        }
        console.result("  " + sum(files));
    }

    private String name(TablePair pair) {
        return pair.department().isEmpty()
                ? say("（未注明部门的表）", "(a table without a department)")
                : pair.department().lines().collect(Collectors.joining(" "));
    }

    private void show(TablePair pair) {
        if (pair.before().isEmpty()) {
            console.result("  " + say("变更前的文件中没有这张表", "the file before has no such table"));
        } else if (pair.after().isEmpty()) {
            console.result("  " + say("变更后的文件中没有这张表", "the file after has no such table"));
        }
        pair.diff().changes().forEach(this::show);
        pair.history().ifPresent(this::history);
    }

    private void history(TableDiff history) {
        if (history.isEmpty()) {
            console.result("  " + say("上年值与上年表中的目标一致", "the values of last year are last year's targets"));
        } else {
            console.result("  " + say("上年值与上年表中的目标不一致：", "values of last year that are not last year's targets:"));
            history.changes().forEach(this::show);
        }
    }

    /** Texts of several lines stay what they are, under the first. */
    private void show(Change change) {
        console.result("  " + change.display(locale).lines().collect(Collectors.joining("\n      ")));
    }

    private String sum(ComparedFiles files) {
        if (files.diff().isEmpty()) {
            return say("没有变化", "nothing changed");
        }
        Map<ChangeKind, Integer> counts = files.diff().counts();
        String told = counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .map(count -> say(
                        count.getKey().label(locale) + " " + count.getValue() + " 处",
                        count.getValue() + " " + count.getKey().label(locale)))
                .collect(Collectors.joining(say("，", ", ")));
        long alone =
                files.diff().pairs().stream().filter(pair -> !pair.isWhole()).count();
        String tables = alone == 0 ? "" : say("没有对应的表 " + alone + " 张", alone + " tables without a partner");
        return told + (told.isEmpty() || tables.isEmpty() ? "" : say("；", "; ")) + tables;
    }

    private String say(String zh, String en) {
        return locale.equals(Locale.CHINESE) ? zh : en;
    }
}
