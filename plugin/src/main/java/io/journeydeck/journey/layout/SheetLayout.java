package io.journeydeck.journey.layout;

import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.PersonaSheet;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.label.font.FontLibrary;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Draws pages about people: personas with their profiles, and empathy maps. */
public final class SheetLayout {

    private static final double WIDTH = 1_240;
    private static final double GAP = 24;

    private final Theme theme;
    private final LabelLayout labels;
    private final Icons icons = new Icons();

    public SheetLayout(Theme theme) {
        this(theme, new LabelLayout(new FontLibrary()));
    }

    /** A layout that measures text with {@code labels}. */
    public SheetLayout(Theme theme, LabelLayout labels) {
        this.theme = theme;
        this.labels = labels;
    }

    /** A page that shows {@code sheet}. */
    public DiagramPage page(PersonaSheet sheet) {
        MapWords words = MapWords.of(sheet.facts().language());
        Ruler ruler = new Ruler(labels);
        Set<String> ids = new HashSet<>();
        people(sheet).map(person -> person.origin().cellId()).forEach(id -> ids.add(id == null ? "" : id));
        Drawing drawing = new Drawing(ids);
        boolean empathy = sheet.kind() == PersonaSheet.Kind.EMPATHY;
        TitleBlock title = new TitleBlock(
                words.get(empathy ? "kind.empathy" : "kind.persona"), sheet.facts(), theme, ruler, words);
        PageFrame frame = new PageFrame(WIDTH, theme, ruler);
        double y = PageFrame.MARGIN;
        title.draw(drawing, new Bounds(PageFrame.MARGIN, y, WIDTH, title.height(WIDTH)));
        y += Math.ceil(title.height(WIDTH)) + GAP;
        y += empathy ? empathy(sheet, drawing, ruler, words, y) : cards(sheet, drawing, ruler, words, y);
        y += frame.note(drawing, sheet.facts().note(), y);
        return frame.page(empathy ? "empathy" : "persona", sheet.facts().title(), drawing, y);
    }

    private static Stream<Persona> people(PersonaSheet sheet) {
        return Stream.concat(sheet.personas().stream(), sheet.profiles().stream());
    }

    private double cards(PersonaSheet sheet, Drawing drawing, Ruler ruler, MapWords words, double top) {
        List<Portrait> cards = Stream.concat(
                        sheet.personas().stream()
                                .map(persona -> new Portrait(persona, "persona", theme, icons, ruler, words)),
                        sheet.profiles().stream()
                                .map(profile -> new Portrait(profile, "profile", theme, icons, ruler, words)))
                .toList();
        double each = (WIDTH - GAP * (cards.size() - 1)) / Math.max(1, cards.size());
        double height =
                cards.stream().mapToDouble(card -> card.height(each)).max().orElse(0);
        for (int i = 0; i < cards.size(); i++) {
            cards.get(i).draw(drawing, new Bounds(PageFrame.MARGIN + i * (each + GAP), top, each, height));
        }
        return height + GAP;
    }

    private double empathy(PersonaSheet sheet, Drawing drawing, Ruler ruler, MapWords words, double top) {
        double y = top;
        for (Persona persona : sheet.personas()) {
            EmpathyMap map = new EmpathyMap(persona, theme, icons, ruler, words);
            map.draw(drawing, new Bounds(PageFrame.MARGIN, y, WIDTH, map.height(WIDTH)));
            y += map.height(WIDTH) + GAP;
        }
        return y - top;
    }
}
