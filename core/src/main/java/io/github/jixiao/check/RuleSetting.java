package io.github.jixiao.check;

import java.math.BigDecimal;

/**
 * A number that a rule goes by and that an office may want otherwise (参数), for example the change against last year that
 * needs no reason. Immutable.
 *
 * @param id lower case words joined by hyphens, first the id of the rule, for example {@code fund-yoy-percent}; it never
 *     changes its meaning
 * @param unit the unit of the number, for example {@code %}; empty where it is counted
 * @param standard the number where the policy tells none
 * @param zh what the number is, in Chinese
 * @param en the same in English
 */
public record RuleSetting(String id, String unit, BigDecimal standard, String zh, String en) {

    /**
     * A setting.
     *
     * @param id its id
     * @param unit the unit of the number
     * @param standard the number where the policy tells none
     * @param zh what the number is, in Chinese
     * @param en the same in English
     * @return the setting
     */
    public static RuleSetting of(String id, String unit, String standard, String zh, String en) {
        return new RuleSetting(id, unit, new BigDecimal(standard), zh, en);
    }
}
