package io.github.jixiao.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What all pages have around their content: one HTML file that loads and runs nothing. */
final class HtmlPage {

    private HtmlPage() {}

    /**
     * A whole page.
     *
     * @param styles the name of the style sheet that the page has beside the common one
     * @param body writes the content
     * @return HTML that is well-formed as XML too, to be stored as UTF-8
     */
    static String of(Language language, String title, String styles, Consumer<Markup> body) {
        Markup page = new Markup();
        page.open("html", "lang", language.code());
        page.open("head").empty("meta", "charset", "utf-8");
        // should a mistake of ours ever let something through, the browser still would not run or fetch it
        page.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        page.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        page.element("title", title).element("style", sheet("page.css") + sheet(styles));
        page.close().open("body");
        body.accept(page);
        page.close().close();
        return "<!DOCTYPE html>\n" + page;
    }

    private static String sheet(String name) {
        try (InputStream css = HtmlPage.class.getResourceAsStream(name)) {
            if (css == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
