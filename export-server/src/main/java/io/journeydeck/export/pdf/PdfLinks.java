package io.journeydeck.export.pdf;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Link;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;

/** Places to click (ISO 32000-1, 12.5.6.5). They are joined to their pages when all pages are there. */
final class PdfLinks {

    private record Place(PDPage page, PDRectangle box, Link link, Origin origin) {}

    private final List<Place> places = new ArrayList<>();
    private final Map<String, PDPage> pages = new HashMap<>();
    private final Diagnostics diagnostics;

    PdfLinks(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    void page(String id, PDPage page) {
        pages.putIfAbsent(id, page);
    }

    /** @param toPdf from the link's box to the PDF page, pt */
    void add(PDPage page, Bounds box, AffineTransform toPdf, Link link, Origin origin) {
        Rectangle2D there = toPdf.createTransformedShape(
                        new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()))
                .getBounds2D();
        PDRectangle place = new PDRectangle(
                (float) there.getX(), (float) there.getY(), (float) there.getWidth(), (float) there.getHeight());
        places.add(new Place(page, place, link, origin));
    }

    void finish() throws IOException {
        for (Place place : places) {
            PDAnnotationLink annotation = new PDAnnotationLink();
            annotation.setRectangle(place.box());
            PDBorderStyleDictionary none = new PDBorderStyleDictionary();
            none.setWidth(0);
            annotation.setBorderStyle(none);
            annotation.setPrinted(true);
            if (leads(annotation, place)) {
                annotation.setPage(place.page());
                place.page().getAnnotations().add(annotation);
            }
        }
    }

    private boolean leads(PDAnnotationLink annotation, Place place) {
        return place.link().accept(new Link.Visitor<Boolean>() {
            @Override
            public Boolean web(Link.Web web) {
                if (Link.parse(web.uri()).isEmpty()) {
                    return false;
                }
                PDActionURI action = new PDActionURI();
                action.setURI(web.uri());
                annotation.setAction(action);
                return true;
            }

            @Override
            public Boolean page(Link.Page target) {
                PDPage page = pages.get(target.pageId());
                if (page == null) {
                    diagnostics.add(Diagnostic.info(
                            "PDF_PAGE_LINK",
                            "A link leads to a page that is not in the document",
                            place.origin(),
                            "Choose all pages."));
                    return false;
                }
                PDPageFitDestination destination = new PDPageFitDestination();
                destination.setPage(page);
                annotation.setDestination(destination);
                return true;
            }
        });
    }
}
