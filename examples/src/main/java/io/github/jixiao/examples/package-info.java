/**
 * The command line and three small programs that show the library at work. May use the library only through what it
 * exports; nothing of it is released.
 */
@NullMarked
package io.github.jixiao.examples;

import org.jspecify.annotations.NullMarked;
