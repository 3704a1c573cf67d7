package io.github.jixiao.value;

/** What kind of thing an {@link IndicatorValue} states (指标值类型). */
public enum ValueKind {
    /** A number of things: 1100人次, 4次, 0. */
    COUNT,
    /** A percentage: ≥95%. */
    PERCENTAGE,
    /** Money: 480万元. */
    MONEY,
    /** A number of a compound unit: 17元/人·天. */
    RATE,
    /** A physical quantity: 6万立方米, 4900公顷. */
    MEASURE,
    /** A deadline: 2023年12月31日, 12月底前. */
    DATE,
    /** A span of time or its length: 2023.07-2024.01, 2021年全年, 1年. */
    PERIOD,
    /** How often: 按月安排, 每季度一次. */
    FREQUENCY,
    /** A change against another year: 较上年增长5%. */
    RELATIVE,
    /** Two numbers between which the value lies: 5%-10%. */
    RANGE,
    /** A grade, or bands of grades: 优良, 高, 85%|80%|70%|70%. */
    GRADE,
    /** A word without a number: 效果明显, 持续改善. */
    QUALITATIVE,
    /** Compliance prose: 严格执行相关制度规定. */
    RULE,
    /** A sentence, which may state a number: 资金到位率达100%. */
    SENTENCE,
    /** A mark that stands for nothing: /, -, ……. */
    BLANK,
    /** Template text that was not filled in: **月**日前. */
    TEMPLATE
}
