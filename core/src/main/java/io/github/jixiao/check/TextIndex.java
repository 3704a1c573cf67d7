package io.github.jixiao.check;

import io.github.jixiao.finding.ModelPath;
import java.util.Map;

/** Every text of a table by its path. */
record TextIndex(Map<ModelPath, String> texts) {}
