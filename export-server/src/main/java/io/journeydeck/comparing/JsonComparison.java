package io.journeydeck.comparing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.compare.Band;
import io.journeydeck.journey.compare.Difference;
import io.journeydeck.journey.compare.ItemAt;
import io.journeydeck.journey.compare.MapComparison;
import io.journeydeck.journey.compare.PropertyChange;
import io.journeydeck.journey.compare.StageDelta;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Differences for programs: to be written as JSON, the same for the same files. {@code docs/compare.md} tells what each name means. */
@JsonPropertyOrder({"comparisons", "findings"})
public record JsonComparison(List<Comparison> comparisons, List<Finding> findings) {

    /** Two maps that belong together. */
    @JsonPropertyOrder({"before", "after", "same", "counts", "facts", "personas", "stages", "lanes", "items", "feelings"
    })
    public record Comparison(
            MapName before,
            MapName after,
            boolean same,
            Counts counts,
            List<PropertyChange> facts,
            List<Part> personas,
            List<Part> stages,
            List<Part> lanes,
            List<Item> items,
            List<Feeling> feelings) {}

    /** Where a map is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MapName(
            String file, @Nullable String page, @Nullable String cell, String title) {}

    /** How many items. */
    public record Counts(int added, int removed, int changed, int moved) {}

    /** A persona, a stage or a lane, and what became of it, in the words of {@link Counts}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(String change, String name, @Nullable String cell, List<PropertyChange> changes) {}

    /** An item; a removed one as it was. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            String change,
            String kind,
            String text,
            Place place,
            @Nullable Place from,
            List<PropertyChange> changes) {}

    /** Where an item is; stage and lane are missing outside the grid. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Place(
            @Nullable String stage,
            @Nullable String lane,
            @Nullable String cell) {

        static Place of(ItemAt at) {
            return new Place(
                    at.stage() == null ? null : at.stage().name(),
                    at.lane() == null ? null : at.lane().name(),
                    at.item().origin().cellId());
        }
    }

    /** The mean feelings of a stage, −2 to 2; what is not known is missing. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Feeling(
            String stage,
            @Nullable Double before,
            @Nullable Double after,
            @Nullable Double delta) {}

    /** Something that is wrong with a file. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Finding(
            String code,
            String severity,
            String message,
            String remedy,
            @Nullable String file,
            @Nullable String page,
            @Nullable String cell) {

        static Finding of(Diagnostic finding) {
            Origin origin = finding.origin();
            return new Finding(
                    finding.code(),
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.message(),
                    finding.remedy(),
                    origin.file(),
                    origin.page(),
                    origin.cellId());
        }
    }

    static JsonComparison of(List<MapPair> pairs, List<Diagnostic> findings) {
        return new JsonComparison(
                pairs.stream().map(JsonComparison::comparison).toList(),
                findings.stream().map(Finding::of).toList());
    }

    private static Comparison comparison(MapPair pair) {
        MapComparison found = pair.comparison();
        return new Comparison(
                name(pair.before()),
                name(pair.after()),
                found.isEmpty(),
                new Counts(
                        found.added().size(),
                        found.removed().size(),
                        found.changed().size(),
                        found.moved().size()),
                found.facts(),
                parts(found.personas(), Persona::name, Persona::origin),
                parts(found.stages(), Band::name, Band::origin),
                parts(found.lanes(), Band::name, Band::origin),
                found.items().stream().map(JsonComparison::item).toList(),
                found.feelings().stream().map(JsonComparison::feeling).toList());
    }

    private static MapName name(FoundMap map) {
        Origin origin = map.map().origin();
        return new MapName(map.fileName(), origin.page(), origin.cellId(), map.title());
    }

    private static <T> List<Part> parts(
            List<Difference<T>> parts, Function<T, String> nameOf, Function<T, Origin> originOf) {
        return parts.stream()
                .map(part -> {
                    T shown = part.accept(new Shown<>());
                    return new Part(
                            Sentence.word(part),
                            nameOf.apply(shown),
                            originOf.apply(shown).cellId(),
                            part.accept(new Changes<>()));
                })
                .toList();
    }

    private static Item item(Difference<ItemAt> difference) {
        ItemAt at = difference.accept(new Shown<>());
        Place from = difference instanceof Difference.Moved<ItemAt> moved ? Place.of(moved.before()) : null;
        return new Item(
                Sentence.word(difference),
                at.item().kind().id(),
                at.item().text(),
                Place.of(at),
                from,
                difference.accept(new Changes<>()));
    }

    private static Feeling feeling(StageDelta delta) {
        return new Feeling(delta.name(), rounded(delta.before()), rounded(delta.after()), rounded(delta.delta()));
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Double.valueOf(Math.rint(value * 1000) / 1000 + 0.0);
    }
}
