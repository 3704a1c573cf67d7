package io.github.jixiao.grid;

/** A part of a document in its order: a {@link TextBlock} or a {@link Grid}. */
public sealed interface Block permits TextBlock, Grid {}
