package io.journeydeck.journey.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.Placeholders;
import io.journeydeck.drawio.graph.PageResolver;
import io.journeydeck.drawio.graph.ResolvedPage;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.codec.JourneyReader;
import io.journeydeck.journey.layout.JourneyLayout;
import io.journeydeck.journey.layout.Theme;
import io.journeydeck.journey.lint.Linter;
import io.journeydeck.journey.lint.PageFacts;
import io.journeydeck.journey.lint.Profile;
import io.journeydeck.journey.lint.Subject;
import io.journeydeck.journey.lint.page.PageInspection;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import io.journeydeck.paint.Installation;
import io.journeydeck.paint.PagePainter;
import io.journeydeck.scene.Scene;
import io.journeydeck.shape.ShapeRegistry;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What we draw ourselves keeps our own rules. */
class LaidOutMapTest {

    private static List<Theme> themes() {
        return Theme.all();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void mapsThatWeDrawKeepAllRules(Theme theme) {
        assertThat(check(MapSketch.complete().map(), theme)).isEmpty();
        assertThat(check(MapSketch.blueprint().map(), theme)).isEmpty();
    }

    private static List<Diagnostic> check(JourneyMap map, Theme theme) {
        Deadline deadline = Deadline.far();
        Limits limits = Limits.standard();
        Diagnostics diagnostics = new Diagnostics();
        DiagramPage drawn = new JourneyLayout(theme).page(map);
        ResolvedPage page = new PageResolver().resolve(drawn, limits, deadline, diagnostics);
        MxFile file = MxFile.of(List.of(drawn));
        Placeholders texts = new Placeholders(file, 1, "map.drawio", diagnostics);
        Scene scene = new PagePainter(
                        ShapeRegistry.standard(), new LabelLayout(new FontLibrary()), limits, Installation.NONE)
                .paint(page, texts, Origin.UNKNOWN.onPage(drawn.name()), diagnostics, deadline);
        PageFacts facts = PageInspection.of(page, scene, deadline);
        List<JourneyMap> read = new JourneyReader(diagnostics, texts::label).read(page);

        assertThat(read).hasSize(1);
        return new Linter(Rules.standard(), Profile.standard()).check(new Subject(read.get(0), facts, MapSketch.TODAY));
    }
}
