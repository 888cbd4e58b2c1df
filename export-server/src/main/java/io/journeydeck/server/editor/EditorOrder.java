package io.journeydeck.server.editor;

import com.fasterxml.jackson.databind.JsonNode;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.PageSelection;
import io.journeydeck.export.PictureOptions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an editor wants.
 *
 * @param diagram the file
 * @param format an id, not looked up yet
 * @param fileName of the document as the editor wrote it; null when it wrote none
 * @param base64 the answer goes into a page of the editor rather than into a file
 * @param pageIds of all pages of the file
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record EditorOrder(
        byte[] diagram,
        String format,
        ExportOptions options,
        @Nullable String fileName,
        boolean base64,
        List<String> pageIds) {

    private static final double LARGEST_SCALE = 16;
    private static final double LARGEST_BORDER = 1_000;
    private static final double LONGEST_SIDE = 16_384;
    private static final int MOST_PAGES = 10_000;

    public EditorOrder {
        pageIds = List.copyOf(pageIds);
    }

    /**
     * Reads what is wanted; fields that are not known are left alone, for each draw.io has some of its own.
     *
     * @param mostBytes of the diagram when it is inflated
     * @throws DiagnosticException when something is missing, or can't be done
     */
    public static EditorOrder of(EditorForm form, long mostBytes) {
        String format = form.text("format")
                .map(id -> id.toLowerCase(Locale.ROOT))
                .orElseThrow(
                        () -> trouble("FORMAT_MISSING", "The request does not say which format", "Send format=pdf."));
        byte[] diagram = diagram(form, mostBytes);
        List<String> ids = PageIds.of(new String(diagram, StandardCharsets.UTF_8));
        String name = form.words("filename").orElse(null);
        return new EditorOrder(
                diagram,
                format.equals("jpeg") ? "jpg" : format,
                ExportOptions.standard()
                        .withPages(pages(form, ids))
                        .withLayers(layers(form))
                        .with(picture(form)),
                name,
                form.flag("base64"),
                ids);
    }

    private static byte[] diagram(EditorForm form, long mostBytes) {
        Optional<String> plain = form.text("xml");
        if (plain.isPresent()) {
            return plain.get().getBytes(StandardCharsets.UTF_8);
        }
        String packed = form.words("xmldata")
                .orElseThrow(
                        () -> trouble("BODY_MISSING", "The request holds no diagram", "Send it as xml or xmldata."));
        return PackedDiagram.unpack(packed, mostBytes);
    }

    /** draw.io counts pages from 0 and sends one of: an id, a range, all of them, or nothing. */
    private static PageSelection pages(EditorForm form, List<String> ids) {
        Optional<String> id = form.words("pageId");
        if (id.isPresent() && !ids.isEmpty()) {
            int at = ids.indexOf(id.get());
            if (at < 0) {
                throw trouble(
                        "PAGE_MISSING", "No page has the id that pageId names", "Send the id of a page in the file.");
            }
            return PageSelection.only(at + 1);
        }
        if (form.flag("allPages")) {
            return PageSelection.ALL;
        }
        if (form.text("from").isEmpty()) {
            return PageSelection.DEFAULT;
        }
        int from = (int) number(form, "from", 0, MOST_PAGES, 0);
        int to = (int) number(form, "to", 0, MOST_PAGES, from);
        return new PageSelection(from + 1, Math.max(from, to) + 1);
    }

    private static List<String> layers(EditorForm form) {
        JsonNode wanted = form.member("extras", "layerIds");
        List<String> layers = new ArrayList<>();
        wanted.forEach(id -> layers.add("id:" + id.asText()));
        return layers;
    }

    private static PictureOptions picture(EditorForm form) {
        PictureOptions picture = PictureOptions.STANDARD
                .withScale(number(form, "scale", 0.01, LARGEST_SCALE, 1))
                .withBorder(number(form, "border", 0, LARGEST_BORDER, 0))
                .withDpi((int) number(form, "dpi", 0, PictureOptions.MOST_DPI, 0))
                .withEmbed(form.flag("embedXml") || form.flag("embedData"))
                .within(number(form, "w", 0, LONGEST_SIDE, 0), number(form, "h", 0, LONGEST_SIDE, 0));
        Optional<String> color = form.text("bg").filter(value -> !value.equals("none"));
        if (color.isEmpty()) {
            return picture.withTransparent(true);
        }
        return picture.withBackground(PictureOptions.background(color.get()).orElse(null));
    }

    private static double number(EditorForm form, String field, double least, double most, double otherwise) {
        Optional<String> text = form.text(field);
        if (text.isEmpty()) {
            return otherwise;
        }
        String value = text.get().strip();
        if (value.matches("-?\\d{1,9}(\\.\\d{1,20})?")) {
            return Math.max(least, Math.min(most, Double.parseDouble(value)));
        }
        throw trouble("PARAMETER_INVALID", "Field \"" + field + "\" is no number", "Send a number, or leave it out.");
    }

    private static DiagnosticException trouble(String code, String message, String remedy) {
        return new DiagnosticException(Diagnostic.error(code, message, Origin.UNKNOWN, remedy));
    }
}
