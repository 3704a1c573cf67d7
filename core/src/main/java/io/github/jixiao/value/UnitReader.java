package io.github.jixiao.value;

import static io.github.jixiao.value.ValueKind.COUNT;
import static io.github.jixiao.value.ValueKind.FREQUENCY;
import static io.github.jixiao.value.ValueKind.MEASURE;
import static io.github.jixiao.value.ValueKind.MONEY;
import static io.github.jixiao.value.ValueKind.PERCENTAGE;
import static io.github.jixiao.value.ValueKind.RATE;

import io.github.jixiao.value.UnitWords.Word;
import io.github.jixiao.value.WordTable.Match;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a unit: factor, word, and what stands below the line (万元/年, 元/人.每天, 元/标箱/年). */
final class UnitReader {

    /** Longer words that nobody has listed are no units. */
    private static final int LONGEST_UNLISTED = 4;

    /** Signs that a word behind a number is no unit: 100达标, 5完成. */
    private static final String NO_UNIT = "达完到成的在为以及前后内外上下左右满提增减合率并和与或至每余多来几半第号级类等档版届楼折时点年月日一二三四五六七八九十百千万亿零";

    private final String text;
    private final boolean whole;
    private final List<List<String>> below = new ArrayList<>();
    private int at;

    UnitReader(String text, int start, boolean whole, List<String> each) {
        this.text = text;
        this.at = start;
        this.whole = whole;
        if (!each.isEmpty()) {
            below.add(new ArrayList<>(each));
        }
    }

    @Nullable
    Unit read() {
        Match<Word> word = UnitWords.WORDS.at(text, at);
        Match<Integer> scale = word == null ? UnitWords.SCALES.at(text, at) : null;
        if (scale != null) {
            at = scale.end();
            word = UnitWords.WORDS.at(text, at);
        }
        boolean bare = word == null && scale != null && endsHere();
        if (bare && scale.meaning() < 4) {
            return below.isEmpty() ? new Unit(null, COUNT, scale.meaning(), at) : null;
        }
        Word base = bare ? bareMoney(scale.meaning()) : word == null ? unlisted() : word.meaning();
        if (base == null || (scale != null && base.kind() == PERCENTAGE)) {
            return null;
        }
        at = word == null ? at : word.end();
        skipCounted(base);
        return readBelow() ? unit(base, scale) : null;
    }

    private Unit unit(Word base, @Nullable Match<Integer> scale) {
        String single =
                below.size() == 1 && below.get(0).size() == 1 ? below.get(0).get(0) : "";
        if (single.equals("次") && UnitWords.WORDS.contains(base.symbol() + single)) {
            // 人/次 is how some write 人次
            below.clear();
            base = new Word(base.symbol() + single, base.kind());
        }
        boolean often = base.symbol().equals("次") && UnitWords.SPANS.contains(single);
        ValueKind kind = below.isEmpty() ? base.kind() : often ? FREQUENCY : RATE;
        boolean keepsScale = scale != null && (base.kind() == MONEY || base.kind() == MEASURE);
        StringBuilder symbol = new StringBuilder(keepsScale ? text.substring(scale.start(), scale.end()) : "");
        symbol.append(base.symbol());
        for (List<String> group : below) {
            symbol.append('/').append(group.size() == 1 ? group.get(0) : "(" + String.join("·", group) + ")");
        }
        return new Unit(symbol.toString(), kind, scale == null || keepsScale ? 0 : scale.meaning(), at);
    }

    /** 250万 and 3亿 are money whose 元 was left out; of 3百万 nobody knows. */
    private static @Nullable Word bareMoney(int power) {
        return power == 4 || power == 8 ? new Word("元", MONEY) : null;
    }

    private boolean endsHere() {
        return at == text.length()
                || !Character.isLetter(text.charAt(at))
                || ComparisonWords.TRAILING.at(text, at) != null;
    }

    private @Nullable Word unlisted() {
        String run = whole ? unlistedRun() : "";
        at += run.length();
        return run.isEmpty() ? null : new Word(run, COUNT);
    }

    /** Of 5个社区 the unit is 个, and the things counted say no more. */
    private void skipCounted(Word base) {
        if (whole && base.kind() == COUNT) {
            at += unlistedRun().length();
        }
    }

    private String unlistedRun() {
        int end = at;
        while (end < text.length() && Character.isIdeographic(text.charAt(end))) {
            if (NO_UNIT.indexOf(text.charAt(end)) >= 0) {
                return "";
            }
            end++;
        }
        String run = text.substring(at, end);
        return run.length() > LONGEST_UNLISTED || UnitWords.EVENTS.contains(run) ? "" : run;
    }

    /** Reads what stands below the line; false where its bracket is not closed. */
    private boolean readBelow() {
        boolean open = false;
        boolean lined = false;
        int read = at;
        while (at < text.length() && (open || isDivider(text.charAt(at), lined))) {
            boolean line = text.charAt(at) == '/' || !lined;
            skip('/', '每', '.', '·');
            open |= line && skip('(');
            skip('每');
            String part = belowPart();
            if (part.isEmpty()) {
                break;
            }
            if (line && (lined || below.isEmpty())) {
                below.add(new ArrayList<>());
            }
            below.get(below.size() - 1).add(part);
            lined = true;
            open &= !skip(')');
            read = at;
        }
        at = read;
        return !open;
    }

    private static boolean isDivider(char c, boolean lined) {
        return c == '/' || c == '每' || (lined && (c == '.' || c == '·'));
    }

    private boolean skip(char... any) {
        for (char c : any) {
            if (at < text.length() && text.charAt(at) == c) {
                at++;
                return true;
            }
        }
        return false;
    }

    private String belowPart() {
        Match<Word> known = UnitWords.DENOMINATORS.at(text, at);
        String run = whole ? unlistedRun() : "";
        if (known == null || known.end() - at < run.length()) {
            at += run.length();
            return run;
        }
        at = known.end();
        return known.meaning().symbol();
    }
}
