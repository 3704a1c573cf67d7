package io.github.jixiao.check.rules;

import io.github.jixiao.finding.ModelPath;
import io.github.jixiao.value.Amount;
import io.github.jixiao.value.Placeholder;
import java.util.Optional;

/** An amount, or the lack of one, at its place in the model. */
record MoneyCell(ModelPath path, Optional<Amount> amount) {

    /** Whether the cell is empty; a mark such as — says that there is no money, which is more than nothing. */
    boolean empty() {
        return amount.isEmpty();
    }

    /** Whether the cell states no money: it adds nothing to a sum. */
    boolean blank() {
        return amount.isEmpty()
                || (amount.get().value().isEmpty()
                        && Placeholder.matches(amount.get().toString()));
    }
}
