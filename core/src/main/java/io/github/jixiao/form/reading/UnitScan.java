package io.github.jixiao.form.reading;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.model.FundingItem;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.MoneyUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The unit of a table's money, sought before any amount is read: a line 单位：万元 wins, then a sentence that tells it, then
 * the first bracket behind a label, then what is printed behind every amount.
 */
final class UnitScan {

    private static final int LONGEST = 200;

    private static final List<String> SAID = List.of("单位均为", "单位都为", "单位为", "单位是");

    private final List<PaperCell> texts = new ArrayList<>();
    private final Paper paper;
    private final FormVocabulary vocabulary;

    private UnitScan(Candidate candidate, Paper paper, FormVocabulary vocabulary) {
        this.paper = paper;
        this.vocabulary = vocabulary;
        Stream.of(candidate.before(), paper.cells(), candidate.after())
                .flatMap(List::stream)
                .filter(cell -> cell.text.length() <= LONGEST)
                .forEach(texts::add);
    }

    static Optional<MoneyUnit> of(Candidate candidate, Paper paper, FormVocabulary vocabulary) {
        UnitScan scan = new UnitScan(candidate, paper, vocabulary);
        return scan.inLine().or(scan::inSentence).or(scan::inBracket).or(scan::behindAmounts);
    }

    private Optional<MoneyUnit> inLine() {
        for (PaperCell cell : texts) {
            if (!cell.text.contains("单位")) {
                continue;
            }
            for (InlinePairs.Pair pair : InlinePairs.of(LoneText.unbracketed(cell.text), vocabulary)) {
                Optional<MoneyUnit> unit =
                        pair.found().meaning() == Meaning.MONEY_UNIT ? MoneyUnit.of(pair.value()) : Optional.empty();
                if (unit.isPresent()) {
                    return unit;
                }
            }
        }
        return Optional.empty();
    }

    /** 本表金额单位均为万元，保留两位小数; but 计量单位为元 is that of an indicator, and 单位为元/人 of no sum. */
    private Optional<MoneyUnit> inSentence() {
        for (PaperCell cell : texts) {
            for (String word : SAID) {
                int at = cell.text.indexOf(word);
                if (at > 0 && cell.text.charAt(at - 1) == '量') {
                    continue;
                }
                for (MoneyUnit unit : MoneyUnit.values()) {
                    if (at >= 0 && endsThere(cell.text, at + word.length(), unit.label())) {
                        return Optional.of(unit);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean endsThere(String text, int at, String word) {
        int end = at + word.length();
        return text.startsWith(word, at)
                && (end == text.length() || "，,。；;、）) \n\u3000".indexOf(text.charAt(end)) >= 0);
    }

    private Optional<MoneyUnit> inBracket() {
        return texts.stream()
                .filter(cell -> !cell.key.qualifier().isEmpty())
                .flatMap(cell -> MoneyUnit.within(cell.key.qualifier()).stream())
                .findFirst();
    }

    private Optional<MoneyUnit> behindAmounts() {
        Set<Optional<MoneyUnit>> units = new HashSet<>();
        for (PaperCell cell : paper.cells()) {
            Meaning money = vocabulary.find(cell.key, Place.MONEY);
            boolean line = FundingItem.of(cell.key).isPresent() || (money != null && money.isTotal());
            PaperCell beside = line ? paper.at(cell.row, cell.columnEnd) : null;
            Amount amount = beside == null || beside.isBlank() ? null : Amount.parse(beside.text);
            if (amount != null && amount.value().isPresent()) {
                units.add(amount.unit());
            }
        }
        return units.size() == 1 ? units.iterator().next() : Optional.empty();
    }
}
