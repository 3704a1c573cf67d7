package io.github.jixiao.model;

/** How far a goal looks (目标类型). */
public enum Horizon {
    /** 长期目标, 中长期目标, 实施期目标. */
    LONG_TERM,
    /** 年度目标. */
    ANNUAL
}
