package io.github.jixiao.word;

/**
 * What a paragraph style says about lists.
 *
 * @param basedOn the style that it inherits from; may be empty
 * @param list the list; empty where the style names none
 * @param level the level, or -1
 */
record StyleList(String basedOn, String list, int level) {}
