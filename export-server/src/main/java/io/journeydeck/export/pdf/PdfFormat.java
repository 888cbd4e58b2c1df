package io.journeydeck.export.pdf;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.DiagramInPdf;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.export.PaperSize;
import io.journeydeck.export.java2d.Letters;
import io.journeydeck.export.java2d.ScenePainter;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Scene;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.util.Matrix;

/**
 * All pages as one PDF document: lines, text that can be searched, links that can be clicked, bookmarks with the pages' names. It
 * holds no date and no random id, so that the same diagram gives the same bytes.
 */
public final class PdfFormat implements OutputFormat {

    private static final float VERSION = 1.7f;

    private final Letters letters;

    public PdfFormat(FontLibrary fonts) {
        this.letters = new Letters(fonts);
    }

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public String title() {
        return "PDF document";
    }

    @Override
    public String summary() {
        return "A page a page, of lines and of text that can be searched, with links and bookmarks, for print.";
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public boolean holdsAllPages() {
        return true;
    }

    @Override
    public void write(Drawing drawing, ExportOptions options, OutputStream out) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            describe(document, drawing);
            PdfFonts fonts = new PdfFonts(document);
            Transparency transparency = new Transparency();
            PdfPictures pictures = new PdfPictures(document, transparency);
            PdfLinks links = new PdfLinks(drawing.diagnostics());
            PDDocumentOutline outline = new PDDocumentOutline();
            for (PaintedPage painted : drawing.pages()) {
                drawing.deadline().check();
                PDPage page = page(document, drawing, options, painted.scene(), fonts, transparency, pictures, links);
                links.page(painted.scene().pageId(), page);
                outline.addLast(bookmark(painted.name(), page));
            }
            links.finish();
            if (drawing.pages().size() > 1) {
                document.getDocumentCatalog().setDocumentOutline(outline);
                document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
            }
            drawing.deadline().check();
            document.save(whole, CompressParameters.NO_COMPRESSION);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.write(
                options.picture().embed()
                        ? DiagramInPdf.embed(whole.toByteArray(), drawing.file())
                        : whole.toByteArray());
    }

    /** The id is made of the title and a number that PDFBox would take from the clock. */
    private static void describe(PDDocument document, Drawing drawing) {
        document.getDocument().setVersion(VERSION);
        document.setDocumentId(0L);
        document.getDocumentInformation().setTitle(drawing.name());
        document.getDocumentInformation().setCreator("Journeydeck");
    }

    private static PDOutlineItem bookmark(String name, PDPage page) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(name);
        item.setDestination(destination);
        return item;
    }

    private PDPage page(
            PDDocument document,
            Drawing drawing,
            ExportOptions options,
            Scene scene,
            PdfFonts fonts,
            Transparency transparency,
            PdfPictures pictures,
            PdfLinks links)
            throws IOException {
        Sheet sheet = Sheet.of(scene.bounds(), options);
        Origin origin = Origin.UNKNOWN.onPage(scene.name());
        if (options.paper() == PaperSize.DIAGRAM && sheet.isShrunk(scene.bounds(), options)) {
            drawing.diagnostics()
                    .add(Diagnostic.info(
                            "PDF_PAGE_SHRUNK",
                            "The page is longer than 14,400 pt, the limit of PDF, and is made smaller",
                            origin,
                            "Split the page when it must keep its size."));
        }
        PDPage page = new PDPage(new PDRectangle((float) sheet.width(), (float) sheet.height()));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            PdfPaths paths = new PdfPaths(document, content, transparency);
            Color background = scene.background();
            if (background != null && !options.picture().transparent()) {
                paths.fill(new Rectangle2D.Double(0, 0, sheet.width(), sheet.height()), background);
            }
            content.transform(new Matrix(sheet.place()));
            paths.shade(scene, new ScenePainter(letters, origin, new Diagnostics(), drawing.deadline()));
            PdfTexts texts = new PdfTexts(content, transparency, paths, fonts, letters);
            PdfPainter painter = new PdfPainter(
                    page,
                    content,
                    paths,
                    texts,
                    pictures,
                    links,
                    sheet.place(),
                    origin,
                    drawing.diagnostics(),
                    drawing.deadline());
            scene.nodes().forEach(node -> node.accept(painter));
        }
        return page;
    }
}
