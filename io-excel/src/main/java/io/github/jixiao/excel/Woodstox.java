package io.github.jixiao.excel;

import com.ctc.wstx.stax.WstxInputFactory;
import io.github.jixiao.gate.XmlCursor;
import javax.xml.stream.XMLInputFactory;
import org.codehaus.stax2.XMLInputFactory2;

/** The parser of this module: made directly, never looked up, so that nobody else's choice of a parser matters. */
final class Woodstox {

    static final XMLInputFactory INPUT = input();

    private Woodstox() {}

    private static XMLInputFactory input() {
        XMLInputFactory factory = XmlCursor.secure(new WstxInputFactory());
        // a lazy parser would report broken text by an unchecked exception, and only when the text is asked for
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }
}
