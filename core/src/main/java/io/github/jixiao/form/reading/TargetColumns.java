package io.github.jixiao.form.reading;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.Placeholder;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The columns of sign, value and unit: a target stands in one of them, in two or in three. */
final class TargetColumns {

    /** Words that stand in the column of signs but compare nothing. */
    private static final Set<String> NO_SIGN = Set.of("定性", "定量", "定性指标", "定量指标");

    private final RecordHeader header;
    private final TableDraft draft;

    TargetColumns(RecordHeader header, TableDraft draft) {
        this.header = header;
        this.draft = draft;
    }

    /**
     * Sign, value and unit as the text that one cell would print. What would double or contradict stays apart, in the
     * extras: ≤ | 12 | 月 are twelve months, while ≤12月 is December.
     */
    Optional<IndicatorValue> target(RecordRow record, ModelPath path, Map<String, String> extras) {
        Optional<String> value = record.text(Meaning.TARGET, path.to("target"));
        Optional<String> sign = record.text(Meaning.COMPARISON, path.to("target"));
        Optional<String> unit = record.text(Meaning.UNIT, path.to("target")).or(() -> unitOfHead(value));
        if (sign.isEmpty() && unit.isEmpty()) {
            return value.map(IndicatorValue::of);
        }
        String front = sign.filter(text -> !NO_SIGN.contains(text) && !isDirection(text) && !Placeholder.matches(text))
                .orElse("");
        String back = unit.filter(text -> !Placeholder.matches(text)).orElse("");
        unit.filter(Placeholder::matches).ifPresent(text -> keepApart(record, Meaning.UNIT, text, path, extras));
        if (value.isEmpty()) {
            // a unit printed in the form is no target
            keepApart(record, Meaning.COMPARISON, front, path, extras);
            keepApart(record, Meaning.UNIT, back, path, extras);
            return Optional.empty();
        }
        boolean both = fits(front, value.get(), back);
        boolean signFits = both || fits(front, value.get(), "");
        boolean unitFits = both || (!signFits && fits("", value.get(), back));
        if (!signFits) {
            keepApart(record, Meaning.COMPARISON, front, path, extras);
        }
        if (!unitFits) {
            keepApart(record, Meaning.UNIT, back, path, extras);
        }
        PaperCell cell = record.first(Meaning.TARGET);
        if (!both && cell != null) {
            draft.add(ReadingCode.VALUE_COLUMNS_CONFLICT
                    .at(cell)
                    .at(path.to("target"))
                    .with("text", String.join(" | ", front, value.get(), back)));
        }
        return Optional.of(IndicatorValue.of((signFits ? front : "") + value.get() + (unitFits ? back : "")));
    }

    /** 指标性质 means the sign here, and the direction there: 正向指标. */
    Optional<String> direction(RecordRow record, ModelPath path) {
        Optional<String> own = record.text(Meaning.DIRECTION, path.to("direction"));
        PaperCell sign = record.first(Meaning.COMPARISON);
        return own.isPresent() || sign == null || !isDirection(sign.text)
                ? own
                : record.text(Meaning.COMPARISON, path.to("direction"));
    }

    /** 正向, 反向指标, 正: what stands where others have signs. */
    static boolean isDirection(String text) {
        String key = LabelKey.fold(text);
        return key.startsWith("正") || key.startsWith("反") || key.startsWith("逆") || key.startsWith("负");
    }

    /** 指标值（单位：%） over 98. */
    private Optional<String> unitOfHead(Optional<String> value) {
        String qualifier = header.column(Meaning.TARGET)
                .map(RecordHeader.Column::qualifier)
                .orElse("");
        String unit = qualifier.startsWith("单位:") ? qualifier.substring(3) : qualifier;
        boolean bare = value.map(IndicatorValue::of)
                .filter(one -> one.number().isPresent() && one.unit().isEmpty())
                .isPresent();
        boolean known = unit.equals(IndicatorValue.of("1" + unit).unit().orElse(null));
        return bare && known && header.column(Meaning.UNIT).isEmpty() ? Optional.of(unit) : Optional.empty();
    }

    /** Whether the joined text says what the three cells say, no more and no less. */
    private static boolean fits(String front, String value, String back) {
        IndicatorValue joined = IndicatorValue.of(front + value + back);
        IndicatorValue alone = IndicatorValue.of(value);
        boolean signFits = front.isEmpty()
                || (alone.comparison().isEmpty()
                        && joined.comparison().isPresent()
                        && joined.comparison()
                                .equals(IndicatorValue.of(front + "1").comparison()));
        boolean unitFits = back.isEmpty()
                || (alone.unit().isEmpty()
                        && joined.number().isPresent()
                        && joined.unit().equals(IndicatorValue.of("1" + back).unit()));
        // 6.5 | 万件 are 65,000 件
        BigDecimal scale = back.isEmpty()
                ? BigDecimal.ONE
                : IndicatorValue.of("1" + back).number().orElse(BigDecimal.ONE);
        boolean numberFits = alone.number().isEmpty()
                ? joined.number().isEmpty()
                : joined.number()
                        .filter(number -> number.compareTo(alone.number().get().multiply(scale)) == 0)
                        .isPresent();
        return signFits && unitFits && numberFits;
    }

    private void keepApart(RecordRow record, Meaning meaning, String text, ModelPath path, Map<String, String> extras) {
        if (text.isEmpty()) {
            return;
        }
        header.column(meaning).ifPresent(column -> {
            extras.put(column.label(), text);
            @Nullable PaperCell cell = record.first(meaning);
            if (cell != null) {
                draft.slot(path.to("extras").to(column.label()), cell, record.label(column));
            }
        });
    }
}
