package io.journeydeck.export.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.app.Conversions;
import io.journeydeck.export.Conversion;
import io.journeydeck.export.DeckKind;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.png.BatikRasterizer;
import io.journeydeck.journey.lint.rule.RuleTexts;
import io.journeydeck.label.font.FontLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What every deck of a journey map must have, held against the templates in three languages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryDeckTest {

    private static final Path TEMPLATES = Path.of("..", "templates");

    /** 13.333 x 7.5 in, in EMU. */
    private static final long WIDTH = 12_192_000;

    private static final long HEIGHT = 6_858_000;

    private final Map<String, OpenedDeck> decks = new HashMap<>();

    static Stream<String> maps() {
        return Stream.of("en", "nl", "et").flatMap(language -> Stream.of(
                        "b2b",
                        "b2c",
                        "bank",
                        "current-state",
                        "day-in-the-life",
                        "future-state",
                        "health-care",
                        "opportunity-roadmap",
                        "retail",
                        "sally",
                        "service-blueprint",
                        "spotify",
                        "travel")
                .map(template -> language + "/" + template));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void statesAFindingOnEachSlideInItsTitle(String template) {
        OpenedDeck deck = deck(template);

        for (String slide : deck.slideParts()) {
            List<String> titles =
                    texts(deck, slide, "//p:sp[p:nvSpPr/p:nvPr/p:ph[@type='title' or @type='ctrTitle']]//a:t");
            assertThat(titles).as(slide).hasSize(1);
            assertThat(titles.get(0)).as(slide).isNotBlank().doesNotContain("%1$");
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void setsNoTextSmallerThanTenPoints(String template) {
        OpenedDeck deck = deck(template);

        for (String slide : deck.slideParts()) {
            for (Element look : deck.elements(slide, "//a:r/a:rPr[@sz]")) {
                assertThat(Long.parseLong(look.getAttribute("sz")))
                        .as(slide + ": " + look.getParentNode().getTextContent())
                        .isGreaterThanOrEqualTo(995);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void keepsEverythingOnTheSlide(String template) {
        OpenedDeck deck = deck(template);

        for (String slide : deck.slideParts()) {
            for (Element frame :
                    deck.elements(slide, "/p:sld/p:cSld/p:spTree/*/*/a:xfrm | /p:sld//p:graphicFrame/p:xfrm")) {
                Element from = (Element) frame.getElementsByTagName("a:off").item(0);
                Element size = (Element) frame.getElementsByTagName("a:ext").item(0);
                long right = number(from, "x") + number(size, "cx");
                long bottom = number(from, "y") + number(size, "cy");
                assertThat(number(from, "x")).as(slide).isNotNegative();
                assertThat(right).as(slide + ": right").isLessThanOrEqualTo(WIDTH);
                assertThat(bottom).as(slide + ": bottom").isLessThanOrEqualTo(HEIGHT - 300_000);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void tellsPeopleWhoDoNotSeeItWhatIsThere(String template) {
        OpenedDeck deck = deck(template);

        for (String slide : deck.slideParts()) {
            for (Element name : deck.elements(
                    slide,
                    "/p:sld/p:cSld/p:spTree/p:graphicFrame//p:cNvPr | /p:sld/p:cSld/p:spTree/p:grpSp/p:nvGrpSpPr/p:cNvPr")) {
                assertThat(name.getAttribute("descr"))
                        .as(slide + ": " + name.getAttribute("name"))
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void namesTheLanguageOfEachText(String template) {
        OpenedDeck deck = deck(template);
        String language = template.substring(0, 2);

        for (String slide : deck.slideParts()) {
            assertThat(deck.elements(slide, "//a:r/a:rPr"))
                    .as(slide)
                    .isNotEmpty()
                    .allSatisfy(look -> assertThat(look.getAttribute("lang")).startsWith(language + "-"));
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void numbersSlidesAndGivesEachShapeAnIdOfItsOwn(String template) {
        OpenedDeck deck = deck(template);
        List<String> slides = deck.slideParts();

        for (int i = 0; i < slides.size(); i++) {
            boolean cover =
                    !deck.elements(slides.get(i), "//p:ph[@type='ctrTitle']").isEmpty();
            assertThat(texts(deck, slides.get(i), "//a:fld[@type='slidenum']/a:t"))
                    .isEqualTo(cover ? List.of() : List.of(String.valueOf(i + 1)));
            List<String> ids = deck.elements(slides.get(i), "//p:cNvPr").stream()
                    .map(each -> each.getAttribute("id"))
                    .toList();
            assertThat(ids).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void leadsOnlyToSlidesThatAreThere(String template) {
        OpenedDeck deck = deck(template);

        for (String slide : deck.slideParts()) {
            String relations = slide.replace("slides/", "slides/_rels/") + ".rels";
            Set<String> known = new HashSet<>();
            deck.elements(relations, "//rel:Relationship").forEach(each -> {
                known.add(each.getAttribute("Id"));
                if (!each.getAttribute("TargetMode").equals("External")) {
                    assertThat(deck.parts()).containsKey(part(each.getAttribute("Target")));
                }
            });
            deck.elements(slide, "//*[@r:id or @r:embed]").forEach(each -> assertThat(known)
                    .contains(each.hasAttribute("r:id") ? each.getAttribute("r:id") : each.getAttribute("r:embed")));
        }
    }

    @Test
    void tellsSallysJourneyFromCoverToAppendix() {
        OpenedDeck deck = deck("en/sally");
        List<String> titles = new ArrayList<>();
        deck.slideParts()
                .forEach(slide -> titles.addAll(
                        texts(deck, slide, "//p:sp[p:nvSpPr/p:nvPr/p:ph[@type='title' or @type='ctrTitle']]//a:t")));

        assertThat(titles)
                .containsSubsequence(
                        "Sally gets organised",
                        "Start with: Cut sign-up down to a name and an e-mail address",
                        "Sally: “I know what I have to do. I just lose sight of it.”",
                        "Awareness to Comparison: Actions to Touchpoints",
                        "From “Overwhelmed” (−2) in Awareness to “Proud” (+2) in Retention & Advocacy",
                        "Awareness: Tasks are scattered over notes, e-mails and memory",
                        "Retention & Advocacy: The price after the trial comes as a surprise",
                        "Moments of truth: 3. Gravest pain point: The home page is slow to say what she would gain",
                        "Quick wins: 4 of 6 opportunities. First: Cut sign-up down to a name and an e-mail address",
                        "Improvements planned within 12 months: 6. First: Let happy users tell their story and make it easy to pass on",
                        "What this map rests on, and what is open: 1");
    }

    @Test
    void drawsTheCurveAsAChartWithItsFigures() {
        OpenedDeck deck = deck("en/sally");

        List<String> values = texts(deck, "ppt/charts/chart1.xml", "//c:ser[1]/c:val//c:v");
        assertThat(values).map(Double::parseDouble).containsExactly(-2.0, 1.0, 1.0, -1.0, 0.0, 1.0, 0.0, 1.0, 2.0);
        assertThat(deck.parts()).containsKey("ppt/embeddings/Microsoft_Excel_Sheet1.xlsx");
    }

    @ParameterizedTest
    @CsvSource({"en, Rule, First finding", "nl, Regel, Wat de regel vraagt", "et, Reegel, Mida reegel nõuab"})
    void saysInTheDecksLanguageWhatTheOpenRulesAskFor(String language, String rule, String told) {
        OpenedDeck deck = deck(language + "/bank");
        RuleTexts rules = RuleTexts.in(language);
        String rows = "//a:tbl[a:tr[1]/a:tc[1]='" + rule + "']/a:tr";
        List<String> ids = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (String slide : deck.slideParts()) {
            deck.elements(slide, rows + "/a:tc[1]").forEach(cell -> ids.add(cell.getTextContent()));
            deck.elements(slide, rows + "/a:tc[2]").forEach(cell -> all.add(cell.getTextContent()));
        }

        assertThat(ids).hasSizeGreaterThan(1).hasSameSizeAs(all);
        assertThat(all.get(0)).isEqualTo(told);
        for (int i = 1; i < ids.size(); i++) {
            String title = rules.title(ids.get(i)).orElseThrow();
            if (language.equals("en")) {
                assertThat(all.get(i)).isNotBlank().isNotEqualTo(title);
            } else {
                assertThat(all.get(i)).isEqualTo(title);
            }
        }
    }

    @Test
    void writesTheWholeMapAsShapesOnce() {
        OpenedDeck deck = deck("en/sally");
        List<String> all = new ArrayList<>();
        deck.slideParts().forEach(slide -> all.addAll(texts(deck, slide, "//p:grpSp//a:t")));

        assertThat(all)
                .containsOnlyOnce(
                        "Realises that her work is poorly organised",
                        "Word of mouth at work",
                        "“Hm, that could be just what I need.”",
                        "Overwhelmed",
                        "Proud",
                        "Reviews by people like her decide whether she tries it.",
                        "Sign-up asks for more than a trial needs",
                        "Plain facts about features and price",
                        "Announce the price early, show her progress, reward referrals");
    }

    @Test
    void leadsFromTheMapToTheStagesAndBack() {
        OpenedDeck deck = deck("en/sally");

        assertThat(texts(deck, OpenedDeck.slidePart(4), "//p:sp[p:nvSpPr/p:cNvPr/a:hlinkClick]//a:t"))
                .contains("Awareness", "Consideration", "Comparison");
        assertThat(texts(deck, OpenedDeck.slidePart(13), "//p:sp[p:nvSpPr/p:cNvPr/a:hlinkClick]//a:t"))
                .contains("Map", "Consideration")
                .doesNotContain("Awareness");
    }

    @Test
    void tellsTheSpeakerWhereFiguresComeFrom() {
        OpenedDeck deck = deck("en/sally");

        assertThat(String.join(" ", texts(deck, "ppt/notesSlides/notesSlide2.xml", "//a:t")))
                .contains("The map has 6 stages")
                .contains("RICE = reach × impact × confidence ÷ effort");
    }

    @Test
    void makesASectionOfEachPage() {
        OpenedDeck deck = deck("en/retail");

        assertThat(deck.elements("ppt/presentation.xml", "//p14:section"))
                .extracting(section -> section.getAttribute("name"))
                .containsExactly("Shopping online and in the store", "Shopping online and in the store");
    }

    @Test
    void staysWithOneSlideAPageWhenAsked() {
        Conversion conversion = convert(
                "en/sally",
                ExportOptions.standard().with(ExportOptions.standard().deck().withKind(DeckKind.PAGES)));

        assertThat(OpenedDeck.of(conversion.artifacts().get(0).bytes()).slideParts())
                .hasSize(1);
    }

    @Test
    void speaksTheLanguageThatIsAskedFor() {
        Conversion conversion = convert("en/sally", ExportOptions.standard().withLanguage("nl"));
        OpenedDeck deck = OpenedDeck.of(conversion.artifacts().get(0).bytes());

        assertThat(texts(deck, OpenedDeck.slidePart(2), "//a:t")).contains("Wat we vragen", "Snelle winst");
    }

    /** Each deck is made once: many tests look at it. */
    private OpenedDeck deck(String template) {
        return decks.computeIfAbsent(template, StoryDeckTest::made);
    }

    private static OpenedDeck made(String template) {
        Conversion conversion = convert(template, ExportOptions.standard());
        assertThat(conversion.diagnostics()).isEmpty();
        return OpenedDeck.of(conversion.artifacts().get(0).bytes());
    }

    private static Conversion convert(String template, ExportOptions options) {
        try {
            byte[] bytes = Files.readAllBytes(TEMPLATES.resolve(template + ".drawio"));
            return Conversions.of(
                    bytes,
                    template + ".drawio",
                    List.of(new PowerPointFormat(new BatikRasterizer(), new FontLibrary())),
                    options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(OpenedDeck deck, String part, String path) {
        return deck.elements(part, path).stream().map(Element::getTextContent).toList();
    }

    private static long number(Element element, String attribute) {
        return Long.parseLong(element.getAttribute(attribute));
    }

    private static String part(String target) {
        return URI.create("/ppt/slides/").resolve(target).getPath().substring(1);
    }
}
