package io.github.jixiao.finding;

/**
 * A kind of finding: its code, how grave it is, and its text in two languages with named arguments in braces.
 *
 * @param id the code, lower case words joined by hyphens, for example {@code fund-total-missing}; it never changes its
 *     meaning
 * @param severity how grave such a finding is
 * @param zh the Chinese text, for example {@code 未填写，应为 {expected}}
 * @param en the English text with the same arguments
 */
public record FindingCode(String id, Severity severity, String zh, String en) {}
