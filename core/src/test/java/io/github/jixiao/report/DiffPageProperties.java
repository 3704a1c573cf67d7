package io.github.jixiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.diff.Change;
import io.github.jixiao.diff.FileDiff;
import io.github.jixiao.model.DepartmentTargetTable;
import io.github.jixiao.model.Tables;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DiffPageProperties {

    private static final Pattern ELEMENTS = Pattern.compile("<[^<>]*>");

    @Provide
    Arbitrary<DepartmentTargetTable> any() {
        return Tables.any();
    }

    @Property(tries = 40)
    void holdsAllTextsAndNoElementOfTheirs(
            @ForAll("any") DepartmentTargetTable before, @ForAll("any") DepartmentTargetTable after) {
        FileDiff diff = FileDiff.between(List.of(before), List.of(after));
        String page = DiffPage.of(diff, "<a>\"", "b", Locale.CHINESE);
        assertThat(page).isEqualTo(DiffPage.of(diff, "<a>\"", "b", Locale.CHINESE));
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(page)).isTrue();
        ParsedPage.of(page).isSafe();
        String text = ELEMENTS.matcher(page).replaceAll("");
        assertThat(text).doesNotContain("<", ">");
        for (Change change : diff.pairs().get(0).diff().changes()) {
            assertThat(text).contains(Html.text(change.after(Locale.CHINESE)));
        }
    }
}
