/**
 * The gate that every file passes: opens a zip package or an OLE directory within the limits and bounds an XML reader.
 *
 * <p>Containers on the JDK alone, XML through the {@code javax.xml.stream} factory that the caller hands in. Exported to the
 * format modules only. No word of any office format may stand here.
 */
@NullMarked
package io.github.jixiao.gate;

import org.jspecify.annotations.NullMarked;
