package io.journeydeck.export.pptx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.journeydeck.app.Conversions;
import io.journeydeck.export.DeckKind;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.png.BatikRasterizer;
import io.journeydeck.export.pptx.theme.Themes;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.LimitExceededException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class MergedStoryTest {

    private static final ExportOptions MERGED =
            ExportOptions.standard().with(ExportOptions.standard().deck().withKind(DeckKind.MERGED));

    @Test
    void beginsWithAllMapsSideBySideAndAnAgenda() throws IOException {
        OpenedDeck deck = merged("en/sally", "en/bank", "en/retail");

        List<String> order = inOrder(deck);
        assertThat(titles(deck, order))
                .startsWith(
                        "Customer journeys (3)",
                        "Lowest point of 3 maps: Awareness in Sally gets organised (−2)",
                        "What this deck holds",
                        "Sally gets organised")
                .containsSubsequence(
                        "Sally gets organised", "A first bank account", "Shopping online and in the store");
    }

    @Test
    void leadsFromTheAgendaToEachMap() throws IOException {
        OpenedDeck deck = merged("en/sally", "en/bank");

        String agenda = inOrder(deck).get(2);
        List<String> targets = new ArrayList<>();
        for (Element link : deck.elements(agenda, "//a:hlinkClick")) {
            String relation = link.getAttribute("r:id");
            deck.elements(
                            agenda.replace("slides/", "slides/_rels/") + ".rels",
                            "//rel:Relationship[@Id='" + relation + "']")
                    .forEach(each -> targets.add(
                            "ppt/slides/" + each.getAttribute("Target").replaceFirst(".*/", "")));
        }
        assertThat(titles(deck, targets)).containsExactly("Sally gets organised", "A first bank account");
    }

    @Test
    void makesASectionOfEachMapAfterThePortfolio() throws IOException {
        OpenedDeck deck = merged("en/sally", "en/bank");

        assertThat(deck.elements("ppt/presentation.xml", "//p14:section"))
                .extracting(section -> section.getAttribute("name"))
                .containsExactly("Customer journeys (2)", "Sally gets organised", "A first bank account");
    }

    @Test
    void speaksTheLanguageOfItsFirstMap() throws IOException {
        OpenedDeck deck = merged("nl/sally", "en/bank");

        assertThat(titles(deck, inOrder(deck))).startsWith("Klantreizen (2)");
    }

    @Test
    void goesOnWithoutAFileThatFails() throws IOException {
        try (MergedStory story = story()) {
            story.add(drawing("en/sally"), "sally.drawio");
            Drawing bank = drawing("en/bank");
            Drawing late = new Drawing(
                    bank.name(), bank.file(), bank.pages(), bank.diagnostics(), Deadline.in(Duration.ofNanos(1)));
            assertThatThrownBy(() -> story.add(late, "late.drawio")).isInstanceOf(LimitExceededException.class);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            story.write(out);

            OpenedDeck deck = OpenedDeck.of(out.toByteArray());
            assertThat(titles(deck, inOrder(deck)))
                    .startsWith("Customer journeys (1)")
                    .doesNotContain("A first bank account");
        }
    }

    private static OpenedDeck merged(String... templates) throws IOException {
        try (MergedStory story = story()) {
            for (String template : templates) {
                story.add(drawing(template), template + ".drawio");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            story.write(out);
            return OpenedDeck.of(out.toByteArray());
        }
    }

    private static MergedStory story() {
        return new MergedStory(MERGED, new Themes(), new BatikRasterizer(), new LabelLayout(new FontLibrary()));
    }

    private static Drawing drawing(String template) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("..", "templates", template + ".drawio"));
        return Conversions.drawing(bytes, template + ".drawio");
    }

    /** The slides' parts in the order in which they are shown. */
    private static List<String> inOrder(OpenedDeck deck) {
        List<String> slides = new ArrayList<>();
        for (Element slide : deck.elements("ppt/presentation.xml", "//p:sldId")) {
            slides.add(OpenedDeck.slidePart(Integer.parseInt(slide.getAttribute("id")) - 256));
        }
        return slides;
    }

    private static List<String> titles(OpenedDeck deck, List<String> slides) {
        return slides.stream()
                .map(slide -> deck.elements(
                                slide, "//p:sp[p:nvSpPr/p:nvPr/p:ph[@type='title' or @type='ctrTitle']]//a:t")
                        .get(0)
                        .getTextContent())
                .toList();
    }
}
