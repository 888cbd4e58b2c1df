package io.journeydeck.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Severity;
import io.journeydeck.limits.Limits;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExporterTest {

    private final BoxPages pages = new BoxPages();
    private final List<Throwable> faults = new ArrayList<>();
    private final Exporter exporter = new Exporter(pages, Limits.standard(), faults::add);
    private final OutputFormat picture = new StubFormat("pic", false, null);
    private final OutputFormat deck = new StubFormat("deck", true, null);

    @Test
    void makesAPictureOfPageOneAndADocumentOfAllPages() {
        Conversion result = convert(BoxPages.diagram("a", "b", "c"), ExportOptions.standard(), picture, deck);

        assertThat(texts(result)).containsExactly("Page-1\n", "Page-1\nPage-2\nPage-3\n");
        assertThat(result.diagnostics()).isEmpty();
    }

    @Test
    void paintsEachPageOnceHoweverManyFormatsShowIt() {
        convert(BoxPages.diagram("a", "b"), ExportOptions.standard().withPages(PageSelection.ALL), picture, deck);

        assertThat(pages.painted()).isEqualTo(2);
    }

    @Test
    void paintsOnlyWhatIsAskedFor() {
        convert(BoxPages.diagram("a", "b", "c"), ExportOptions.standard(), picture);

        assertThat(pages.painted()).isEqualTo(1);
    }

    @Test
    void aFormatIsNotToldWhatOtherFormatsCameUpon() {
        OutputFormat telling = new FindingsFormat("first");
        OutputFormat told = new FindingsFormat("second");

        Conversion result = convert(BoxPages.diagram("a"), ExportOptions.standard(), telling, told);

        assertThat(texts(result)).containsExactly("[]", "[]");
        assertThat(codes(result)).containsExactly("FOUND_FIRST", "FOUND_SECOND");
    }

    @Test
    void keepsOtherFormatsWhenOneFails() {
        OutputFormat broken = new StubFormat("bad", true, new IllegalStateException("x"));

        Conversion result = convert(BoxPages.diagram("a"), ExportOptions.standard(), broken, picture);

        assertThat(texts(result)).containsExactly("Page-1\n");
        assertThat(codes(result)).containsExactly("INTERNAL_ERROR");
        assertThat(faults).hasSize(1);
    }

    @Test
    void keepsOtherPagesWhenOneFails() {
        Conversion result = convert(BoxPages.diagram("bug", "b"), ExportOptions.standard(), deck, picture);

        assertThat(texts(result)).containsExactly("Page-2\n");
        assertThat(codes(result)).containsExactly("INTERNAL_ERROR");
        assertThat(result.diagnostics().get(0).origin().toString()).isEqualTo("x.drawio, page \"Page-1\"");
    }

    @Test
    void turnsExhaustedStackAndMemoryIntoErrorsOfTheFile() {
        assertThat(codes(convert(BoxPages.diagram("deep"), ExportOptions.standard(), deck)))
                .containsExactly("TOO_DEEP");
        assertThat(codes(convert(BoxPages.diagram("huge"), ExportOptions.standard(), deck)))
                .containsExactly("OUT_OF_MEMORY");
    }

    @Test
    void namesTheFileThatIsNoDiagram() {
        Conversion result = convert("not a diagram", ExportOptions.standard(), deck);

        assertThat(result.artifacts()).isEmpty();
        assertThat(result.diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.line()).startsWith("x.drawio").contains(". ");
        });
    }

    @Test
    void saysWhichPagesThereAreWhenTheWantedOneIsMissing() {
        Conversion result = convert(
                BoxPages.diagram("a", "b"), ExportOptions.standard().withPages(PageSelection.only(9)), picture, deck);

        assertThat(codes(result)).containsExactly("PAGE_MISSING");
        assertThat(result.diagnostics().get(0).line()).contains("page 9").contains("1 to 2");
    }

    @Test
    void stopsAtTheDeadlineWithOneError() {
        Exporter hasty = new Exporter(pages, Limits.standard().withTime(Duration.ofNanos(1)), faults::add);

        Conversion result = hasty.convert(
                BoxPages.diagram("a").getBytes(StandardCharsets.UTF_8),
                "x.drawio",
                List.of(deck, picture),
                ExportOptions.standard());

        assertThat(codes(result)).containsExactly("RENDER_TIMEOUT");
    }

    @Test
    void warnsOfALayerThatIsNotThere() {
        ExportOptions layers = ExportOptions.standard().withLayers(List.of("Notes"));

        assertThat(codes(convert(BoxPages.diagram("a"), layers, deck))).containsExactly("LAYER_MISSING");
    }

    private Conversion convert(String xml, ExportOptions options, OutputFormat... formats) {
        return exporter.convert(xml.getBytes(StandardCharsets.UTF_8), "x.drawio", List.of(formats), options);
    }

    private static List<String> texts(Conversion result) {
        return result.artifacts().stream()
                .map(artifact -> new String(artifact.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    private static List<String> codes(Conversion result) {
        return result.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
