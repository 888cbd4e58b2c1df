package io.journeydeck.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Whether a document is whole: its XML can be read, its numbers are numbers, the library that reads such documents opens it. */
public final class Wholeness {

    private Wholeness() {}

    public static void check(String format, byte[] document)
            throws IOException, SAXException, ParserConfigurationException {
        assertThat(document).as(format).isNotEmpty();
        switch (format) {
            case "svg" -> checkXml("the SVG", document);
            case "png" ->
                assertThat(ImageIO.read(new ByteArrayInputStream(document)))
                        .as("the PNG")
                        .isNotNull();
            case "pdf" -> checkPdf(document);
            case "pptx" -> {
                checkParts(document);
                try (XMLSlideShow deck = new XMLSlideShow(new ByteArrayInputStream(document))) {
                    assertThat(deck.getSlides()).isNotEmpty();
                }
            }
            case "xlsx" -> {
                checkParts(document);
                try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(document))) {
                    assertThat(book.getNumberOfSheets()).isPositive();
                }
            }
            default -> throw new AssertionError("Say here when a document of format " + format + " is whole");
        }
    }

    private static void checkPdf(byte[] document) {
        String text = new String(document, StandardCharsets.ISO_8859_1);
        assertThat(text).as("the PDF").startsWith("%PDF-");
        assertThat(text.stripTrailing()).as("the PDF").endsWith("%%EOF");
    }

    private static void checkParts(byte[] document) throws IOException, SAXException, ParserConfigurationException {
        Set<String> names = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(names.add(entry.getName()))
                        .as("part %s is there once", entry.getName())
                        .isTrue();
                if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                    checkXml(entry.getName(), zip.readAllBytes());
                }
            }
        }
        assertThat(names).contains("[Content_Types].xml");
    }

    private static void checkXml(String name, byte[] xml)
            throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Strict());
        builder.parse(new InputSource(new ByteArrayInputStream(xml)));
        String numbers = new String(xml, StandardCharsets.UTF_8).replaceAll(">[^<]*<", "><");
        assertThat(numbers)
                .as("numbers of %s", name)
                .doesNotContainPattern("=\"[^\"=:;%<>/]*\\b(NaN|Infinity)\\b[^\"=:;%<>/]*\"");
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
