package io.github.jixiao.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.grid.ReadLimits;
import io.github.jixiao.grid.RejectedException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlCursorTest {

    private static final XMLInputFactory FACTORY = XmlCursor.secure(XMLInputFactory.newDefaultFactory());

    @Test
    void itVisitsTagsAndText() throws RejectedException {
        assertThat(walk("<?xml version='1.0'?><!-- c --><a x:i='1' xmlns:x='u'>t<b/><![CDATA[<]]></a>"))
                .containsExactly("<a 1", "t", "<b null", ">b", "<", ">a");
    }

    @Test
    void itSkipsAnElementWithAllThatIsInIt() throws RejectedException {
        try (XmlCursor xml = open("<a><b><c/>t</b><d/></a>")) {
            xml.next();
            xml.next();
            xml.skip();
            assertThat(xml.isEnd()).isTrue();
            assertThat(xml.name()).isEqualTo("b");
            xml.next();
            assertThat(xml.name()).isEqualTo("d");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<a>",
                "<a></b>",
                "<a>&#1;</a>",
                "<a>\u0001</a>",
                "<a>&unknown;</a>",
                "<a b='1' b='2'/>",
                "<p:a/>",
                "<a/><b/>"
            })
    void whatIsNotWellFormedIsCorrupt(String xml) {
        assertThat(code(xml)).isEqualTo("corrupt-part");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>",
                "<!DOCTYPE a [<!ENTITY a '&b;&b;&b;'><!ENTITY b '&c;&c;&c;'><!ENTITY c 'x'>]><a>&a;</a>"
            })
    void documentTypesAreRefused(String xml) {
        assertThat(code(xml)).isEqualTo("dtd-not-allowed");
    }

    @Test
    void nothingOutsideIsOpened(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(1);
            String url = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            assertThat(code("<!DOCTYPE a SYSTEM '" + url + "'><a/>")).isEqualTo("dtd-not-allowed");
            assertThat(code("<!DOCTYPE a [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><a>&e;</a>"))
                    .isEqualTo("dtd-not-allowed");
            assertThat(walk("<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='" + url + "'/></a>"))
                    .containsExactly("<a null", "<include null", ">include", ">a");
            assertThat(catchThrowableOfType(java.net.SocketTimeoutException.class, server::accept))
                    .isNotNull();
        }
    }

    @Test
    void depthIsLimited() throws RejectedException {
        int limit = ReadLimits.standard().xmlDepth();
        assertThat(walk("<a>".repeat(limit) + "</a>".repeat(limit))).hasSize(2 * limit);
        assertThat(code("<a>".repeat(limit + 1) + "</a>".repeat(limit + 1))).isEqualTo("limit-depth");
        assertThat(code("<a>".repeat(300_000))).isEqualTo("limit-depth");
    }

    @Test
    void aLimitOfThePackageComesThroughTheParser() throws RejectedException {
        byte[] zip = Zips.patched(Zips.of("p", "<a>" + "x".repeat(30 << 20) + "</a>"), 0, 24, 9, 0, 0, 0);
        OfficePackage file = OfficePackage.open(zip, ReadLimits.standard());
        RejectedException refused = catchThrowableOfType(RejectedException.class, () -> walk(file));
        assertThat(refused.finding().code()).isEqualTo("limit-inflated");
    }

    private static XmlCursor open(String xml) throws RejectedException {
        ReadLimits limits = ReadLimits.standard();
        return XmlCursor.open(FACTORY, OfficePackage.open(Zips.of("p", xml), limits), "p", limits);
    }

    private static List<String> walk(String xml) throws RejectedException {
        return walk(OfficePackage.open(Zips.of("p", xml), ReadLimits.standard()));
    }

    private static List<String> walk(OfficePackage file) throws RejectedException {
        List<String> seen = new ArrayList<>();
        try (XmlCursor xml = XmlCursor.open(FACTORY, file, "p", ReadLimits.standard())) {
            while (xml.next()) {
                if (xml.isStart()) {
                    seen.add("<" + xml.name() + " " + xml.attribute("i"));
                } else if (xml.isEnd()) {
                    seen.add(">" + xml.name());
                } else {
                    StringBuilder text = new StringBuilder();
                    xml.appendText(text);
                    seen.add(text.toString());
                }
            }
        }
        return seen;
    }

    private static String code(String xml) {
        return catchThrowableOfType(RejectedException.class, () -> walk(xml))
                .finding()
                .code();
    }
}
