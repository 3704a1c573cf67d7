package io.github.jixiao.value;

import static io.github.jixiao.value.Comparison.ABOUT;
import static io.github.jixiao.value.Comparison.AT_LEAST;
import static io.github.jixiao.value.Comparison.AT_MOST;
import static io.github.jixiao.value.Comparison.EQUAL;
import static io.github.jixiao.value.Comparison.GREATER;
import static io.github.jixiao.value.Comparison.LESS;

import io.github.jixiao.value.WordTable.Match;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The signs and words of comparison: ≥ and 不低于 before a number, 以上 and 以内 behind it. */
final class ComparisonWords {

    static final WordTable<Comparison> SIGNS = new WordTable<Comparison>()
            .add(AT_LEAST, "≥ >= =>")
            .add(AT_MOST, "≤ <= =<")
            .add(GREATER, ">")
            .add(LESS, "<")
            .add(EQUAL, "= ==")
            .add(ABOUT, "≈");

    static final WordTable<Comparison> LEADING = new WordTable<Comparison>()
            .addAll(SIGNS)
            .add(AT_LEAST, "不低于 不少于 不小于 不得低于 不得少于 不能低于 至少 最少 大于等于 大于或等于 高于或等于")
            .add(AT_MOST, "不高于 不超过 不超出 不超 不大于 不多于 不突破 不得超过 不得高于 不能超过 至多 最多 小于等于 小于或等于")
            .add(GREATER, "超过 超出 超 大于 高于 多于 逾")
            .add(LESS, "小于 低于 少于 不足 不到")
            .add(EQUAL, "等于 达到 达")
            .add(ABOUT, "约 大约 约为 约等于");

    static final WordTable<Comparison> TRAILING = new WordTable<Comparison>()
            .add(AT_LEAST, "以上 及以上 或以上 之上")
            .add(AT_MOST, "以内 之内 内 范围内 以下 及以下 或以下 之下")
            .add(ABOUT, "左右 上下");

    private ComparisonWords() {}

    /** The comparison at a place before a number; of 达到≥ the sign counts. */
    static @Nullable Match<Comparison> leading(String text, int at) {
        Match<Comparison> first = LEADING.at(text, at);
        Match<Comparison> second = first == null || first.meaning() != EQUAL ? null : LEADING.at(text, first.end());
        return second == null ? first : second;
    }

    /**
     * What a word before and a word behind a number say together: 达到90%以上 is ≥ 90%.
     *
     * @return empty where they contradict each other
     */
    static Optional<Said> together(@Nullable Match<Comparison> leading, @Nullable Match<Comparison> trailing) {
        Comparison before = leading == null ? null : leading.meaning();
        Comparison behind = trailing == null ? null : trailing.meaning();
        if (behind == null || behind == before) {
            return Optional.of(new Said(before));
        }
        if (before == null || before == EQUAL) {
            return Optional.of(new Said(behind));
        }
        boolean stricter = (before == GREATER && behind == AT_LEAST) || (before == LESS && behind == AT_MOST);
        return stricter ? Optional.of(new Said(before)) : Optional.empty();
    }

    /** What is said about the comparison: perhaps nothing. */
    record Said(@Nullable Comparison comparison) {}
}
