package io.journeydeck.server;

import io.journeydeck.export.OutputFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.jspecify.annotations.Nullable;

/** Which documents are wanted: by the parameter {@code format}, else by the Accept header. */
final class FormatChoice {

    private static final String ZIP = "application/zip";
    private static final String ANY = "*/*";

    private final List<OutputFormat> formats;

    FormatChoice(List<OutputFormat> formats) {
        this.formats = formats;
    }

    /** True when the caller reads JSON rather than a document. */
    static boolean wantsReport(@Nullable String accept) {
        List<String> types = types(accept);
        return !types.isEmpty() && types.get(0).equals(Json.MEDIA_TYPE);
    }

    List<OutputFormat> of(List<String> ids, @Nullable String accept) {
        if (ids.isEmpty()) {
            return List.of(accepted(accept));
        }
        List<OutputFormat> chosen = new ArrayList<>();
        for (String id : ids) {
            chosen.add(formats.stream()
                    .filter(format -> format.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new ProblemException(
                            400, "FORMAT_UNKNOWN", "There is no format \"" + Excerpt.of(id) + "\"", choices())));
        }
        return chosen;
    }

    /** The best type that is a format's, by the weights that the caller gave; {@code image/*} is the first picture. */
    private OutputFormat accepted(@Nullable String accept) {
        List<String> types = types(accept).stream()
                .filter(type -> !type.equals(ZIP) && !type.equals(Json.MEDIA_TYPE))
                .toList();
        for (String type : types) {
            for (OutputFormat format : formats) {
                if (format.mediaType().equals(type) || isOfKind(format.mediaType(), type)) {
                    return format;
                }
            }
        }
        if (types.isEmpty() || types.contains(ANY)) {
            throw new ProblemException(400, "FORMAT_MISSING", "The request does not say which format", choices());
        }
        throw new ProblemException(
                406, "FORMAT_NOT_ACCEPTABLE", "No format is of a type that the Accept header names", choices());
    }

    private static boolean isOfKind(String mediaType, String range) {
        return range.endsWith("/*")
                && !range.equals(ANY)
                && mediaType.startsWith(range.substring(0, range.length() - 1));
    }

    private static List<String> types(@Nullable String accept) {
        QuotedQualityCSV values = new QuotedQualityCSV();
        if (accept != null) {
            values.addValue(accept);
        }
        return values.getValues().stream()
                .map(value -> value.replaceFirst("\\s*;.*", "").toLowerCase(Locale.ROOT))
                .toList();
    }

    private String choices() {
        return "Choose one or several of: "
                + formats.stream().map(OutputFormat::id).collect(Collectors.joining(", "))
                + " (format=...).";
    }
}
