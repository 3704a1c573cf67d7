package io.github.jixiao.check;

/**
 * A rule that threw: a mistake of the rule's, never of the table's.
 *
 * @param rule the id of the rule
 * @param cause what it threw
 */
public record RuleFault(String rule, RuntimeException cause) {}
