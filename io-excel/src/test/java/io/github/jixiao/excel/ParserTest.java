package io.github.jixiao.excel;

import static org.assertj.core.api.Assertions.assertThat;

import com.ctc.wstx.stax.WstxInputFactory;
import io.github.jixiao.grid.DocumentFormat;
import io.github.jixiao.grid.Grid;
import io.github.jixiao.grid.Grids;
import java.util.Properties;
import java.util.ServiceLoader;
import javax.xml.stream.XMLInputFactory;
import org.junit.jupiter.api.Test;

class ParserTest {

    private static final String LOOKED_UP = "javax.xml.stream.XMLInputFactory";

    @Test
    void theFormatsAreFound() {
        assertThat(ServiceLoader.load(DocumentFormat.class))
                .hasExactlyElementsOfTypes(ExcelFormat.class, OldExcelFormat.class);
    }

    @Test
    void theParserIsMadeDirectlyWhateverOthersChoose() {
        assertThat(Woodstox.INPUT).isInstanceOf(WstxInputFactory.class);
        String before = System.getProperty(LOOKED_UP);
        System.setProperty(LOOKED_UP, "no.such.Parser");
        try {
            Grid grid = Grids.parse("甲 | 乙");
            assertThat(Grids.essence(Books.read(Books.written(grid)).grids().get(0)))
                    .isEqualTo(grid);
        } finally {
            if (before == null) {
                System.clearProperty(LOOKED_UP);
            } else {
                System.setProperty(LOOKED_UP, before);
            }
        }
    }

    @Test
    void nothingOfTheProgramIsChanged() {
        Properties before = (Properties) System.getProperties().clone();
        Class<?> parser = XMLInputFactory.newFactory().getClass();
        Object dtd = XMLInputFactory.newFactory().getProperty(XMLInputFactory.SUPPORT_DTD);
        Books.read(Books.written(Grids.parse("甲 | 乙")));
        assertThat(System.getProperties()).isEqualTo(before);
        assertThat(XMLInputFactory.newFactory()).isExactlyInstanceOf(parser);
        assertThat(XMLInputFactory.newFactory().getProperty(XMLInputFactory.SUPPORT_DTD))
                .isEqualTo(dtd);
    }
}
