package io.journeydeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.app.Conversions;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.PageSelection;
import io.journeydeck.export.PaperSize;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfFormatTest {

    private static final String TWO_PAGES = "<mxfile>"
            + page(
                    "a",
                    "First",
                    "<UserObject id=\"b\" label=\"Office for efficient \u017bubr\" link=\"https://example.org/?a=1\">"
                            + "<mxCell style=\"html=1;whiteSpace=wrap;fillColor=#ff0000\" vertex=\"1\" parent=\"1\">"
                            + "<mxGeometry x=\"20\" y=\"20\" width=\"200\" height=\"60\" as=\"geometry\"/></mxCell></UserObject>")
            + page(
                    "z",
                    "Second & last",
                    "<UserObject id=\"c\" label=\"back\" link=\"data:page/id,a\">"
                            + "<mxCell style=\"html=1;fontStyle=3;gradientColor=#00ff00;shadow=1\" vertex=\"1\" parent=\"1\">"
                            + "<mxGeometry width=\"80\" height=\"160\" as=\"geometry\"/></mxCell></UserObject>")
            + "</mxfile>";

    private final PdfFormat format = new PdfFormat(new FontLibrary());

    private static String page(String id, String name, String cells) {
        return "<diagram id=\"" + id + "\" name=\"" + name.replace("&", "&amp;")
                + "\"><mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>" + cells
                + "</root></mxGraphModel></diagram>";
    }

    private byte[] pdf(ExportOptions options) {
        Conversion conversion =
                Conversions.of(TWO_PAGES.getBytes(StandardCharsets.UTF_8), "two.drawio", List.of(format), options);
        assertThat(conversion.diagnostics()).isEmpty();
        assertThat(conversion.artifacts()).hasSize(1);
        return conversion.artifacts().get(0).bytes();
    }

    private PDDocument open(ExportOptions options) throws IOException {
        return Loader.loadPDF(pdf(options));
    }

    @Test
    void holdsEveryPageAsLargeAsItsDiagram() throws IOException {
        try (PDDocument document = open(ExportOptions.standard())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            PDPage first = document.getPage(0);
            // 203 x 63 px: the box, its line, and the one px more that all pictures have; 96 px are 72 pt
            assertThat(first.getMediaBox().getWidth()).isEqualTo(152.25f);
            assertThat(first.getMediaBox().getHeight()).isEqualTo(47.25f);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("two");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
        }
    }

    @Test
    void saysThatALinkLeadsToAPageThatWasNotChosen() throws IOException {
        Conversion conversion = Conversions.of(
                TWO_PAGES.getBytes(StandardCharsets.UTF_8),
                "two.drawio",
                List.of(format),
                ExportOptions.standard().withPages(PageSelection.only(2)));

        assertThat(conversion.diagnostics()).extracting(Diagnostic::code).containsExactly("PDF_PAGE_LINK");
        try (PDDocument document = Loader.loadPDF(conversion.artifacts().get(0).bytes())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getAnnotations()).isEmpty();
        }
    }

    @Test
    void laysPagesOnPaperTheBetterWayUp() throws IOException {
        try (PDDocument document = open(ExportOptions.standard().withPaper(PaperSize.A4))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(841.89f);
            assertThat(document.getPage(1).getMediaBox().getWidth()).isEqualTo(595.28f);
        }
    }

    @Test
    void keepsTextAsTextInTheBundledFonts() throws IOException {
        try (PDDocument document = open(ExportOptions.standard())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Office for efficient \u017bubr", "back");
            List<String> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getFontNames()) {
                    assertThat(resources.getFont(name).isEmbedded()).isTrue();
                    fonts.add(resources.getFont(name).getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
            assertThat(fonts).containsExactly("LiberationSans", "LiberationSans-BoldItalic");
        }
    }

    @Test
    void linksLeadToTheWebAndToPages() throws IOException {
        try (PDDocument document = open(ExportOptions.standard())) {
            PDAnnotationLink web = link(document.getPage(0));
            assertThat(((PDActionURI) web.getAction()).getURI()).isEqualTo("https://example.org/?a=1");
            assertThat(web.getRectangle().getWidth()).isEqualTo(150f);
            PDPageDestination page =
                    (PDPageDestination) link(document.getPage(1)).getDestination();
            assertThat(page.retrievePageNumber()).isZero();
        }
    }

    private static PDAnnotationLink link(PDPage page) throws IOException {
        List<PDAnnotation> annotations = page.getAnnotations();
        assertThat(annotations).hasSize(1);
        return (PDAnnotationLink) annotations.get(0);
    }

    @Test
    void bookmarksHaveThePagesNames() throws IOException {
        try (PDDocument document = open(ExportOptions.standard())) {
            List<String> names = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(item.getTitle());
            }
            assertThat(names).containsExactly("First", "Second & last");
        }
    }

    @Test
    void takesTheDiagramAlong() throws IOException {
        byte[] pdf = pdf(ExportOptions.standard().withEmbed(true));
        // What draw.io asks for before it looks any further.
        assertThat(new String(pdf, 0, 8, StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.7");
        MxFile read =
                new MxFileReader().read(pdf, "two.drawio.pdf", Limits.standard(), Deadline.far(), new Diagnostics());

        assertThat(read.pages()).extracting("name").containsExactly("First", "Second & last");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames())
                    .containsOnlyKeys("diagram.xml");
        }
    }

    @Test
    void givesTheSameBytesAgain() {
        assertThat(pdf(ExportOptions.standard().withEmbed(true)))
                .isEqualTo(pdf(ExportOptions.standard().withEmbed(true)));
    }
}
