package io.github.jixiao.check.rules;

/** What measures how content people are (满意度). */
final class Satisfaction {

    private static final Words NAMES = Words.of("满意度 满意率");
    private static final Words OPPOSITES = Words.of("不满 投诉 差评 举报 上访 信访 意见 流失");

    private Satisfaction() {}

    static boolean isNamedBy(String name) {
        return NAMES.isIn(name) && !OPPOSITES.isIn(name) && !RateName.isChange(name);
    }

    /** Whether the row measures it, by its name or by its place: 公众安全感 stands under 满意度指标. */
    static boolean isMeasuredBy(IndicatorRow row) {
        return isNamedBy(row.name())
                || (!OPPOSITES.isIn(row.name())
                        && !RateName.isChange(row.name())
                        && row.isUnder("满意度", "服务对象满意度", "社会公众或服务对象满意度"));
    }
}
