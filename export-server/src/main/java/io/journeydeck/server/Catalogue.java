package io.journeydeck.server;

import io.javalin.http.Context;
import io.journeydeck.export.DeckKind;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.SlideSize;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What there is to choose from: formats and templates. */
final class Catalogue {

    private final List<OutputFormat> formats;
    private final TemplateSource templates;
    private final TemplatePictures pictures;
    private final ThemeSource themes;
    private final ServerSettings settings;
    private final Json json;

    Catalogue(
            List<OutputFormat> formats,
            TemplateSource templates,
            TemplatePictures pictures,
            ThemeSource themes,
            ServerSettings settings,
            Json json) {
        this.formats = formats;
        this.templates = templates;
        this.pictures = pictures;
        this.themes = themes;
        this.settings = settings;
        this.json = json;
    }

    /** {@code GET /api/v1/formats} */
    void formats(Context ctx) {
        send(
                ctx,
                new Formats(
                        formats.stream().map(FormatEntry::of).toList(),
                        Arrays.stream(SlideSize.values()).map(SlideSize::id).toList(),
                        Arrays.stream(DeckKind.values()).map(DeckKind::id).toList(),
                        themes.names(),
                        new Bounds(
                                settings.bodies().requestBytes(),
                                settings.bodies().files(),
                                settings.batches().bytes(),
                                settings.batches().files(),
                                settings.work().conversionTime().toSeconds()),
                        new Editor(settings.editor().address())));
    }

    /** {@code GET /api/v1/templates} */
    void templates(Context ctx) {
        send(
                ctx,
                new Templates(
                        templates.templates().stream().map(TemplateEntry::of).toList()));
    }

    /** {@code GET /api/v1/templates/{id}.drawio?lang=en} */
    void template(Context ctx) {
        Diagram found = diagram(ctx);
        ctx.header("Content-Disposition", ContentDisposition.attachment(found.id + ".drawio"));
        CachedAnswer.send(ctx, "application/vnd.jgraph.mxfile", found.bytes);
    }

    /** {@code GET /api/v1/templates/{id}.svg?lang=en} */
    void picture(Context ctx) {
        Diagram found = diagram(ctx);
        ctx.header("Content-Security-Policy", ResponseHeaders.PICTURE_POLICY);
        CachedAnswer.send(ctx, "image/svg+xml", pictures.picture(found.id, found.language, found.bytes));
    }

    private Diagram diagram(Context ctx) {
        String id = ctx.pathParam("id");
        TemplateSource.Template template = templates.templates().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        404,
                        "TEMPLATE_UNKNOWN",
                        "There is no template \"" + Excerpt.of(id) + "\"",
                        "Choose one of: " + ids() + "."));
        String wanted = ctx.queryParam("lang");
        String language = wanted == null ? template.languages().get(0) : wanted;
        if (!template.languages().contains(language)) {
            throw new ProblemException(
                    404,
                    "TEMPLATE_LANGUAGE_UNKNOWN",
                    "Template \"" + id + "\" is not there in \"" + Excerpt.of(language) + "\"",
                    "Choose one of: " + String.join(", ", template.languages()) + ".");
        }
        byte[] diagram = templates
                .diagram(id, language)
                .orElseThrow(() -> new IllegalStateException("Listed, but not there: " + id + " " + language));
        return new Diagram(id, language, diagram);
    }

    private String ids() {
        return templates.templates().stream().map(TemplateSource.Template::id).collect(Collectors.joining(", "));
    }

    private void send(Context ctx, Object answer) {
        CachedAnswer.send(ctx, Json.MEDIA_TYPE, json.bytes(answer));
    }

    /**
     * @param slides names of slide sizes
     * @param decks names of kinds of decks
     * @param themes names of the templates that decks may look like
     */
    private record Formats(
            List<FormatEntry> formats,
            List<String> slides,
            List<String> decks,
            List<String> themes,
            Bounds limits,
            Editor editor) {}

    /** @param address of the draw.io that the page opens */
    private record Editor(String address) {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Diagram(String id, String language, byte[] bytes) {}

    private record FormatEntry(String id, String title, String summary, String mediaType, boolean holdsAllPages) {

        static FormatEntry of(OutputFormat format) {
            return new FormatEntry(
                    format.id(), format.title(), format.summary(), format.mediaType(), format.holdsAllPages());
        }
    }

    private record Bounds(long requestBytes, int files, long batchBytes, int batchFiles, long seconds) {}

    private record Templates(List<TemplateEntry> templates) {}

    private record TemplateEntry(
            String id,
            String title,
            String summary,
            List<String> languages,
            Map<String, TemplateSource.Words> words,
            String href,
            String picture) {

        static TemplateEntry of(TemplateSource.Template template) {
            return new TemplateEntry(
                    template.id(),
                    template.title(),
                    template.summary(),
                    template.languages(),
                    template.words(),
                    "/api/v1/templates/" + template.id() + ".drawio",
                    "/api/v1/templates/" + template.id() + ".svg");
        }
    }
}
