package io.github.jixiao.model;

import io.github.jixiao.value.LabelKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The standard items of income and expenditure (资金性质), each with the words that name it on paper. */
public enum FundingItem {
    /** 财政拨款, fiscal appropriation. */
    FISCAL(
            Side.INCOME,
            "财政拨款",
            "当年财政拨款",
            "本年财政拨款",
            "财政资金",
            "政府预算资金",
            "财政拨款收入",
            "财政拨款小计",
            "当年财政拨款收入",
            "本年财政拨款收入",
            "财政拨款（补助）收入",
            "财政拨款补助收入",
            "财政预算资金"),
    /** 一般公共预算, part of fiscal appropriation. */
    GENERAL_PUBLIC(Side.INCOME, "一般公共预算", "一般公共预算拨款", "一般公共预算资金", "一般公共预算财政拨款", "一般公共预算拨款收入"),
    /** 政府性基金, part of fiscal appropriation. */
    GOVERNMENT_FUND(
            Side.INCOME,
            "政府性基金",
            "政府性基金预算",
            "政府性基金预算拨款",
            "政府性基金预算资金",
            "政府性基金拨款",
            "政府性基金预算财政拨款",
            "政府性基金预算拨款收入",
            "政府性基金收入",
            "基金预算拨款",
            "基金预算",
            "基金预算收入"),
    /** 国有资本经营预算, part of fiscal appropriation. */
    STATE_CAPITAL(Side.INCOME, "国有资本经营", "国有资本经营预算", "国有资本经营预算拨款", "国有资本经营预算资金", "国有资本经营预算财政拨款", "国有资本经营预算拨款收入"),
    /** 财政专户管理资金. */
    SPECIAL_ACCOUNT(Side.INCOME, "财政专户管理资金", "财政专户管理资金收入", "财政专户资金", "专户资金", "纳入财政专户管理的收入"),
    /** 单位资金, the unit's own funds. */
    UNIT_FUNDS(Side.INCOME, "单位资金", "自有资金", "单位自有资金", "单位资金收入", "自有资金小计"),
    /** 事业收入, part of the unit's own funds. */
    BUSINESS_INCOME(Side.INCOME, "事业收入", "事业收入资金"),
    /** 上年结转, carried over from last year. */
    CARRIED_OVER(Side.INCOME, "上年结转", "上年结转资金", "上年结转结余", "上年结余", "上年结余收入", "上年结转收入"),
    /** 其他资金, other funds. */
    OTHER(Side.INCOME, "其他资金", "其他收入", "其他来源资金", "其它资金", "其它收入", "其他", "其它"),
    /** 基本支出, basic expenditure. */
    BASIC(Side.EXPENDITURE, "基本支出", "基本支出预算"),
    /** 人员经费, part of basic expenditure. */
    PERSONNEL(Side.EXPENDITURE, "人员经费", "人员支出", "人员类"),
    /** 公用经费, part of basic expenditure. */
    PUBLIC(Side.EXPENDITURE, "公用经费", "公用支出", "日常公用支出", "日常公用经费", "运转类"),
    /** 项目支出, project expenditure. */
    PROJECT(Side.EXPENDITURE, "项目支出", "项目支出预算", "项目经费");

    /** The side of the composition on which an item stands. */
    public enum Side {
        /** 收入. */
        INCOME,
        /** 支出. */
        EXPENDITURE
    }

    private static final Map<String, FundingItem> BY_NAME = new HashMap<>();

    static {
        for (FundingItem item : values()) {
            for (String name : item.names) {
                BY_NAME.put(LabelKey.of(name).whole(), item);
            }
        }
    }

    private final Side side;

    private final List<String> names;

    FundingItem(Side side, String... names) {
        this.side = side;
        this.names = List.of(names);
    }

    /**
     * The side on which the item stands.
     *
     * @return income or expenditure
     */
    public Side side() {
        return side;
    }

    /**
     * The item of which this one is a part where both are printed (其中).
     *
     * @return for example {@link #FISCAL} for {@link #GENERAL_PUBLIC}; empty for an item of its own
     */
    public Optional<FundingItem> whole() {
        return switch (this) {
            case GENERAL_PUBLIC, GOVERNMENT_FUND, STATE_CAPITAL -> Optional.of(FISCAL);
            case BUSINESS_INCOME -> Optional.of(UNIT_FUNDS);
            case PERSONNEL, PUBLIC -> Optional.of(BASIC);
            default -> Optional.empty();
        };
    }

    /**
     * The item's official word.
     *
     * @return for example {@code 财政拨款}
     */
    public String label() {
        return names.get(0);
    }

    /**
     * Finds the item that a printed word names.
     *
     * @param printed for example {@code （一）财政拨款}
     * @return the item, or empty where the word names none of the standard ones
     */
    public static Optional<FundingItem> of(String printed) {
        return of(LabelKey.of(printed));
    }

    /**
     * Finds the item that a folded label names.
     *
     * @param label the key of the printed word
     * @return the item, or empty where the word names none of the standard ones
     */
    public static Optional<FundingItem> of(LabelKey label) {
        String name = label.name();
        FundingItem item = BY_NAME.get(name);
        // 财政拨款数 is 财政拨款
        boolean counted = item == null && (name.endsWith("数") || name.endsWith("额"));
        return Optional.ofNullable(counted ? BY_NAME.get(name.substring(0, name.length() - 1)) : item);
    }
}
