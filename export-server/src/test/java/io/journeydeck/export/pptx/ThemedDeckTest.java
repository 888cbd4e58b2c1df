package io.journeydeck.export.pptx;

import static io.journeydeck.export.pptx.theme.TemplateBuilder.background;
import static io.journeydeck.export.pptx.theme.TemplateBuilder.placeholder;
import static io.journeydeck.export.pptx.theme.TemplateBuilder.sized;
import static io.journeydeck.export.pptx.theme.TemplateBuilder.usual;
import static io.journeydeck.export.pptx.theme.TemplateBuilder.usualShapes;
import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.export.DeckOptions;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.SlideSize;
import io.journeydeck.export.ThemeFile;
import io.journeydeck.export.png.BatikRasterizer;
import io.journeydeck.export.pptx.theme.SampleDeck;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.scene.Color;
import io.journeydeck.scene.Scene;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemedDeckTest {

    static Stream<ThemeFile> themes() throws Exception {
        return Stream.of(
                usual().file(),
                sized(960, 720)
                        .master(background("tx1"), usualShapes())
                        .layout("titleOnly", placeholder("title", 0) + placeholder("sldNum", 12))
                        .file(),
                sized(1280, 720).master("", "").layout("blank", "").file(),
                usual().master("", usualShapes())
                        .layout("titleOnly", placeholder("title", 0))
                        .file(),
                new ThemeFile("sample.pptx", SampleDeck.bytes()));
    }

    private static ExportOptions with(ThemeFile theme) {
        return ExportOptions.standard().with(DeckOptions.STANDARD.withTheme(theme));
    }

    private static Scene scene(String name) {
        return new Sketch().box("a", 0, 0, 120, 60, "Start").scene(name);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void isAWholePackageWithNothingOfTheSample(ThemeFile theme) throws IOException {
        OpenedDeck deck = OpenedDeck.of(with(theme), scene("One"), scene("Two"));
        Set<String> reached = new HashSet<>(Set.of("[Content_Types].xml", "docProps/core.xml"));
        for (String name : deck.parts().keySet()) {
            if (!name.endsWith(".rels")) {
                continue;
            }
            reached.add(name);
            String owner = name.replaceFirst("_rels/", "").replaceFirst("\\.rels$", "");
            Set<String> ids = new HashSet<>();
            for (var relation : deck.elements(name, "//rel:Relationship")) {
                ids.add(relation.getAttribute("Id"));
                String target = java.net
                        .URI
                        .create("/" + owner)
                        .resolve(relation.getAttribute("Target"))
                        .getPath()
                        .substring(1);
                assertThat(deck.parts()).as(name).containsKey(target);
                reached.add(target);
            }
            if (!owner.isEmpty()) {
                String xml = new String(deck.parts().get(owner), StandardCharsets.UTF_8);
                Matcher used = Pattern.compile(" r:\\w+=\"([^\"]+)\"").matcher(xml);
                while (used.find()) {
                    assertThat(ids).as(owner).contains(used.group(1));
                }
            }
        }
        assertThat(deck.parts().keySet()).isEqualTo(reached);
        deck.parts().forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as(name)
                .doesNotContain("Zanzibar"));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void opensWithItsSlides(ThemeFile theme) throws IOException {
        OpenedDeck deck = OpenedDeck.of(with(theme), scene("One"), scene("Two"));
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(deck.bytes()))) {
            assertThat(show.getSlides()).hasSize(2);
            assertThat(show.getSlides().get(1).getSlideLayout()).isNotNull();
            assertThat(show.getNotesMaster()).isNotNull();
        }
        assertThat(OpenedDeck.of(with(theme), scene("One"), scene("Two")).bytes())
                .isEqualTo(deck.bytes());
    }

    @Test
    void placesTheDiagramInTheLayoutsRoom() {
        OpenedDeck deck = OpenedDeck.of(
                with(usual().file()),
                new Sketch().box("a", 0, 0, 2400, 60, "Wide").scene("Checkout"));

        assertThat(deck.value("//p:sp[.//p:ph/@type='title']//a:t")).isEqualTo("Checkout");
        assertThat(deck.number("//p:sp[not(.//p:ph)]//a:off/@x")).isEqualTo(98 * 9525);
        assertThat(deck.number("//p:sp[not(.//p:ph)]//a:ext/@cx")).isEqualTo(1084 * 9525);
    }

    @Test
    void laysWhitePaperUnderDiagramsOnDarkSlides() {
        ThemeFile dark = sized(1280, 720)
                .master(background("tx1"), usualShapes())
                .layout("titleOnly", placeholder("title", 0))
                .file();

        assertThat(OpenedDeck.of(with(dark), scene("One"))
                        .value("//p:sp[.//p:cNvPr/@name='Background']//a:srgbClr/@val"))
                .isEqualTo("FFFFFF");
        assertThat(OpenedDeck.of(with(usual().file()), scene("One")).count("//p:sp[.//p:cNvPr/@name='Background']"))
                .isZero();
    }

    @Test
    void keepsTheThemesBackgroundAroundThePages() {
        Scene yellow = new Sketch()
                .box("a", 0, 0, 120, 60, "Start")
                .background(Color.rgb(255, 255, 0))
                .scene("One");
        OpenedDeck deck = OpenedDeck.of(with(usual().file()), yellow);

        assertThat(deck.count("//p:bg")).isZero();
        assertThat(deck.value("//p:sp[.//p:cNvPr/@name='Background']//a:srgbClr/@val"))
                .isEqualTo("FFFF00");
    }

    @Test
    void saysThatTheThemeGivesTheSize() {
        List<Diagnostic> findings = new PowerPointFormat(new BatikRasterizer(), new FontLibrary())
                .review(with(usual().file()).withSlide(SlideSize.STANDARD));

        assertThat(findings).extracting(Diagnostic::code).containsExactly("THEME_SLIDE_SIZE");
    }
}
