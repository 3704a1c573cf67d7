package io.github.jixiao.form;

import io.github.jixiao.value.LabelKey;
import io.github.jixiao.value.MoneyUnit;

/** The name of a line of money out of its printed label. */
final class FundingLabel {

    private FundingLabel() {}

    /** Without numbering, 其中, a trailing colon and a unit in brackets: （二）其中：基本支出（万元） is 基本支出. */
    static String of(String printed) {
        String text = RecordHeader.oneLine(LabelKey.strip(printed));
        LabelKey key = LabelKey.of(text);
        String name = MoneyUnit.of(key.qualifier()).isPresent() ? key.name() : key.whole();
        if (name.isEmpty()) {
            return text;
        }
        // the key is folded: find the same characters in the printed text, so that （ stays （
        for (int start = 0; start < text.length(); start++) {
            for (int end = text.length(); end > start; end--) {
                if (LabelKey.fold(text.substring(start, end)).equals(name)) {
                    return text.substring(start, end);
                }
            }
        }
        return name;
    }
}
