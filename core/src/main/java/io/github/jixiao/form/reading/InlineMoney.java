package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.LabelText;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.model.FundingItem;
import io.github.jixiao.value.LabelKey;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several lines of money in one text: 资金总额（万元）：1,508.00　其中：财政拨款：1,428.00　其他资金：80.00. */
final class InlineMoney {

    private static final int LONGEST = 300;
    private static final int FEWEST_LINES = 2;

    private static final Pattern LINE = Pattern.compile(
            "([^\\d（()）：:；;，,。、\\s\u3000][^\\d：:；;，,。、\\s\u3000]{1,19})[：:]?[\\s\u3000]*([\\d０-９][\\d０-９,，.．]*[\\s\u3000]*(?:万元|亿元|元)?)");

    /** What may stand between the lines. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?:其中|[（(][\\d一二三四五六七八九十]{1,2}[)）]|\\d{1,2}[.、．]|[：:；;，,。、\\s\u3000])*");

    private record Part(String label, LabelKey key, String amount, boolean part) {}

    private InlineMoney() {}

    /** Takes a text that consists of such lines and nothing else; false leaves it to others. */
    static boolean take(PaperCell cell, FormVocabulary vocabulary, TableDraft draft) {
        List<Part> parts = parts(cell.text, vocabulary);
        if (parts.isEmpty()) {
            parts = lines(cell.text, vocabulary);
        }
        if (parts.isEmpty()) {
            return false;
        }
        for (Part part : parts) {
            Meaning meaning = vocabulary.find(part.key, Place.MONEY);
            MoneyDraft.Line line = new MoneyDraft.Line(
                    cell,
                    LabelText.item(part.label),
                    LabelText.oneLine(part.label),
                    meaning != null && meaning.isTotal(),
                    part.part,
                    null,
                    null,
                    MoneySide.named(meaning, part.key));
            draft.money().line(line);
            draft.money().value(line, Meaning.AMOUNT, "", "", part.key.qualifier(), cell, part.amount);
        }
        return true;
    }

    private static List<Part> parts(String text, FormVocabulary vocabulary) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        Matcher matcher = LINE.matcher(text);
        int end = 0;
        while (matcher.find()) {
            LabelKey key = LabelKey.of(matcher.group(1));
            Meaning meaning = vocabulary.find(key, Place.MONEY);
            boolean known = FundingItem.of(key).isPresent() || (meaning != null && meaning.isTotal());
            if (!known || !isBetween(text.substring(end, matcher.start()))) {
                return List.of();
            }
            boolean part = text.substring(end, matcher.start()).contains("其中")
                    && FundingItem.of(key).flatMap(FundingItem::whole).isPresent();
            parts.add(new Part(matcher.group(1), key, LabelKey.strip(matcher.group(2)), part));
            end = matcher.end();
        }
        return isBetween(text.substring(end)) ? parts : List.of();
    }

    /** One line of money on each line of the text; among several that are known, unknown and blank ones are lines as well. */
    private static List<Part> lines(String text, FormVocabulary vocabulary) {
        List<String> lines =
                text.lines().filter(line -> !LabelKey.strip(line).isEmpty()).toList();
        if (lines.size() < FEWEST_LINES || text.length() > LONGEST) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        int known = 0;
        int margin = 0;
        for (String line : lines) {
            int colon = Math.max(line.indexOf('：'), line.indexOf(':'));
            String label = colon < 0 ? "" : LabelKey.strip(line.substring(0, colon));
            String amount = colon < 0 ? "" : LabelKey.strip(line.substring(colon + 1));
            if (label.isEmpty() || (!amount.isEmpty() && !FactLabels.isNumber(amount))) {
                return List.of();
            }
            LabelKey key = LabelKey.of(label);
            Meaning meaning = vocabulary.find(key, Place.MONEY);
            known += FundingItem.of(key).isPresent() || (meaning != null && meaning.isTotal()) ? 1 : 0;
            int indent = line.indexOf(label.charAt(0));
            boolean part = !parts.isEmpty() && (indent > margin || label.startsWith("其中"));
            margin = part ? margin : indent;
            parts.add(new Part(label, key, amount, part));
        }
        return known >= 2 ? parts : List.of();
    }

    private static boolean isBetween(String text) {
        return BETWEEN.matcher(text).matches();
    }
}
