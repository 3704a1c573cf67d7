/**
 * The model, values, forms and checks of budget performance target tables. Knows no office format.
 *
 * @provides com.fasterxml.jackson.databind.Module the JSON form for a mapper of one's own
 * @uses io.github.jixiao.grid.DocumentFormat the formats of the other modules
 */
@SuppressWarnings("module") // the format modules are built after this one
module io.github.jixiao.core {
    requires transitive com.fasterxml.jackson.databind;
    requires transitive java.xml;
    requires com.fasterxml.jackson.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value;

    uses io.github.jixiao.grid.DocumentFormat;

    exports io.github.jixiao;
    exports io.github.jixiao.value;
    exports io.github.jixiao.model;
    exports io.github.jixiao.finding;
    exports io.github.jixiao.grid;
    exports io.github.jixiao.gate to
            io.github.jixiao.excel,
            io.github.jixiao.word;
    exports io.github.jixiao.form;
    exports io.github.jixiao.form.reading;
    exports io.github.jixiao.form.rendering;
    exports io.github.jixiao.form.blank;
    exports io.github.jixiao.check;
    exports io.github.jixiao.check.policy;
    exports io.github.jixiao.check.rules;
    exports io.github.jixiao.review;
    exports io.github.jixiao.json;
    exports io.github.jixiao.diff;
    exports io.github.jixiao.fill;
    exports io.github.jixiao.report;

    provides com.fasterxml.jackson.databind.Module with
            io.github.jixiao.json.JixiaoModule;
}
