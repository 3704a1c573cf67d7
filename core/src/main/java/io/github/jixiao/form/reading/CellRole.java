package io.github.jixiao.form.reading;

/** What became of a cell or text block of a form. */
enum CellRole {
    LABEL('L'),
    VALUE('V'),
    BOILERPLATE('B'),
    EXTRA('X'),
    UNRECOGNISED('?');

    private final char mark;

    CellRole(char mark) {
        this.mark = mark;
    }

    char mark() {
        return mark;
    }
}
