package io.github.jixiao.diff;

import io.github.jixiao.value.IndicatorValue;
import java.util.Optional;

/**
 * One text of a table with its label. Immutable.
 *
 * @param label what the text is, within the row or property that changed
 * @param text the text as printed; of a goal's horizon its word
 * @param value what is understood of it where it is the value of an indicator
 */
public record Printed(Phrase label, Phrase text, Optional<IndicatorValue> value) {}
