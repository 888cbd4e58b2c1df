package io.journeydeck.export.pptx;

import io.journeydeck.scene.ImageData;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFRelation;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** What one slide refers to, each thing once: pictures, addresses and other slides, by the ids of their relations. */
final class SlideRelations {

    private final XMLSlideShow deck;
    private final XSLFSlide slide;
    private final Map<String, XSLFSlide> slidesByPage;
    private final Map<Object, String> known = new HashMap<>();

    SlideRelations(XMLSlideShow deck, XSLFSlide slide, Map<String, XSLFSlide> slidesByPage) {
        this.deck = deck;
        this.slide = slide;
        this.slidesByPage = slidesByPage;
    }

    String picture(ImageData data) {
        return known.computeIfAbsent(data, key -> {
            XSLFPictureData part = deck.addPicture(data.bytes(), type(data.type()));
            return slide.addRelation(null, XSLFRelation.IMAGES, part)
                    .getRelationship()
                    .getId();
        });
    }

    /** Empty when {@code uri} is no address. */
    Optional<String> address(String uri) {
        String id = known.get(uri);
        if (id == null) {
            try {
                id = slide.getPackagePart()
                        .addExternalRelationship(uri, XSLFRelation.HYPERLINK.getRelation())
                        .getId();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
            known.put(uri, id);
        }
        return Optional.of(id);
    }

    /** Empty when the page has no slide in this deck. */
    Optional<String> slide(String pageId) {
        XSLFSlide target = slidesByPage.get(pageId);
        return target == null
                ? Optional.empty()
                : Optional.of(known.computeIfAbsent(target, key -> slide.addRelation(null, XSLFRelation.SLIDE, target)
                        .getRelationship()
                        .getId()));
    }

    private static PictureData.PictureType type(ImageData.Type type) {
        return switch (type) {
            case PNG -> PictureData.PictureType.PNG;
            case JPEG -> PictureData.PictureType.JPEG;
            case GIF -> PictureData.PictureType.GIF;
            case SVG -> PictureData.PictureType.SVG;
        };
    }
}
