package io.github.jixiao.form.reading;

import io.github.jixiao.form.Meaning;
import io.github.jixiao.model.FundingItem;
import io.github.jixiao.value.LabelKey;
import org.jspecify.annotations.Nullable;

/** The side of the composition that words tell. */
final class MoneySide {

    private MoneySide() {}

    static FundingItem.@Nullable Side of(@Nullable Meaning meaning) {
        return meaning == Meaning.INCOME
                ? FundingItem.Side.INCOME
                : meaning == Meaning.EXPENDITURE ? FundingItem.Side.EXPENDITURE : null;
    }

    /** The side that the name of a line or total tells by itself; null where it tells none. */
    static FundingItem.@Nullable Side named(@Nullable Meaning total, LabelKey item) {
        if (total != null && total.isTotal()) {
            return total == Meaning.INCOME_TOTAL
                    ? FundingItem.Side.INCOME
                    : total == Meaning.EXPENDITURE_TOTAL ? FundingItem.Side.EXPENDITURE : null;
        }
        return FundingItem.of(item).map(FundingItem::side).orElse(sideOfWord(item.name()));
    }

    /** 未纳入财政专户管理的收入 is income by its own words. */
    private static FundingItem.@Nullable Side sideOfWord(String name) {
        return name.endsWith("收入") || name.endsWith("拨款")
                ? FundingItem.Side.INCOME
                : name.endsWith("支出") ? FundingItem.Side.EXPENDITURE : null;
    }
}
