package io.github.jixiao.check.rules;

import io.github.jixiao.form.FormVocabulary;
import io.github.jixiao.form.Meaning;
import io.github.jixiao.form.Place;
import io.github.jixiao.model.Indicator;
import io.github.jixiao.value.IndicatorValue;
import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.Placeholder;
import io.github.jixiao.value.ValueKind;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands beside the value, in columns of its own or in the bracket of the name, and was not joined with it. */
final class ValueColumns {

    /** The columns that say how a value is meant: 定量, 定性. */
    private static final Set<String> KINDS = Set.of("指标值类型", "指标类型", "指标性质", "指标值性质");

    private static final Words STANDARDS = Words.of("标准 说明 解释 内容 优 良");

    /** Units of counting that may stand in a bracket; any other word there may as well be a remark. */
    private static final Set<String> COUNTED = Set.of(
            "人", "人次", "名", "位", "户", "户次", "家", "家次", "个", "件", "项", "次", "场", "场次", "期", "批", "批次", "台", "套", "辆",
            "处", "所", "座", "间", "栋", "篇", "份", "本", "册", "条", "例", "起", "张", "村", "株", "头", "只", "单", "宗", "床", "组",
            "支");

    private ValueColumns() {}

    /** The unit of a column that stayed apart from the value. */
    static Optional<String> unit(Indicator indicator) {
        for (Map.Entry<String, String> extra : indicator.extras().entrySet()) {
            if (!Placeholder.matches(extra.getValue()) && names(extra.getKey(), Meaning.UNIT)) {
                return Optional.of(extra.getValue());
            }
        }
        return Optional.empty();
    }

    private static boolean names(String label, Meaning meaning) {
        return FormVocabulary.standard().find(LabelKey.of(label), Place.INDICATOR_COLUMN) == meaning;
    }

    /** Whether a sign of comparison stands in any column beside the value, or grades with signs of their own do. */
    static boolean hasSign(Indicator indicator) {
        return indicator.extras().values().stream()
                .anyMatch(text -> !text.isBlank()
                        && IndicatorValue.of(text.length() > 2 ? text : text + "1")
                                .comparison()
                                .isPresent());
    }

    static boolean declaredQuantitative(Indicator indicator) {
        return indicator.extras().entrySet().stream()
                .anyMatch(extra -> LabelKey.fold(extra.getValue()).startsWith("定量")
                        && KINDS.contains(LabelKey.of(extra.getKey()).name()));
    }

    /** Whether the row says how a value in words is to be judged. */
    static boolean hasStandard(Indicator indicator) {
        return !TextKey.blank(indicator.explanation())
                || !TextKey.blank(indicator.scoring())
                || indicator.extras().entrySet().stream()
                        .anyMatch(extra -> !Placeholder.matches(extra.getValue()) && STANDARDS.isIn(extra.getKey()));
    }

    /** The unit in the bracket of a name: 签约数（万人）, 合格率（≥**%）; written as a value writes it. */
    static Optional<String> unitInName(String name) {
        if (name.indexOf('(') < 0 && name.indexOf('（') < 0) {
            return Optional.empty();
        }
        String bracket = LabelKey.of(name).qualifier();
        int start = 0;
        while (start < bracket.length() && "≥≤><=*×XxN_:单位".indexOf(bracket.charAt(start)) >= 0) {
            start++;
        }
        String unit = bracket.substring(start);
        IndicatorValue one = unit.isEmpty() ? IndicatorValue.of("1") : IndicatorValue.of("1" + unit);
        boolean listed =
                one.kind() != ValueKind.COUNT || COUNTED.contains(unit.startsWith("万") ? unit.substring(1) : unit);
        return one.number().isPresent() && listed ? one.unit() : Optional.empty();
    }

    /** A unit as a value writes it: 百分比 is %; empty where it is no unit. */
    static Optional<String> normal(String unit) {
        return unit.isBlank() ? Optional.empty() : IndicatorValue.of("1" + unit).unit();
    }
}
