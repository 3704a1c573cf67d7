package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.examples.TextTable.Column;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void chineseTakesTwoColumns() {
        assertThat(DisplayWidth.of("≥95%")).isEqualTo(4);
        assertThat(DisplayWidth.of("满意度（A）")).isEqualTo(11);
        assertThat(DisplayWidth.of("𠮷")).isEqualTo(2);
    }

    @Test
    void alignsWrapsAndLeavesEmptyColumnsOut() {
        List<String> lines = new ArrayList<>();
        new TextTable(Column.TEXT, Column.TEXT, Column.NUMBER)
                .row("项目", "类型", "预算")
                .row("文献购置", "", "260")
                .row("一二三四五六七八九十一二三四五六", "", "9")
                .print(lines::add);
        assertThat(lines)
                .containsExactly(
                        "  项目                            预算",
                        "  文献购置                         260",
                        "  一二三四五六七八九十一二三四五     9",
                        "  六");
    }
}
