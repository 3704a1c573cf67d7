package io.github.jixiao.value;

/** How a target is compared with what is achieved (计算符号). Absent where none is printed: never assumed to be =. */
public enum Comparison {
    /** ≥, 不低于, 以上. */
    AT_LEAST("≥"),
    /** ＞, 超过, 大于. */
    GREATER(">"),
    /** ＝, 达到. */
    EQUAL("="),
    /** ＜, 小于. */
    LESS("<"),
    /** ≤, 不超过, 以内. */
    AT_MOST("≤"),
    /** ≈, 左右, 约. */
    ABOUT("≈");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    /**
     * The sign.
     *
     * @return one of ≥ &gt; = &lt; ≤ ≈
     */
    public String symbol() {
        return symbol;
    }

    @Override
    public String toString() {
        return symbol;
    }
}
