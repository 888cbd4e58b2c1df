package io.journeydeck.journey.layout;

import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.Geometry;
import io.journeydeck.drawio.Vertex;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.label.font.FontLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Single items as a laid-out map shows them: to be put into a map that is there, or compared with how they are drawn in it. */
public final class ItemDrawing {

    /** Room that the words of a face take among others, px. */
    private static final double FACE_SHARE = 110;

    private final Theme theme;
    private final Icons icons = new Icons();
    private final Ruler ruler;
    private final MapWords words;

    private ItemDrawing(Theme theme, Ruler ruler, String language) {
        this.theme = theme;
        this.ruler = ruler;
        this.words = MapWords.of(language);
    }

    /**
     * In every theme, the standard one first.
     *
     * @param language of the words on cards, a BCP 47 tag
     */
    public static List<ItemDrawing> all(String language) {
        Ruler ruler = new Ruler(new LabelLayout(new FontLibrary()));
        return Theme.all().stream()
                .map(theme -> new ItemDrawing(theme, ruler, language))
                .toList();
    }

    /** Height that a card needs, px; that of a face is its own. */
    public double height(JourneyItem item, double width) {
        return isFace(item) ? width : cards().card(item).height(width);
    }

    /** Room around cards and to the border of their cell, px. */
    public static double padding() {
        return CellFlow.PADDING;
    }

    /** Px from one card to the next. */
    public static double gap() {
        return CellFlow.GAP;
    }

    /** The item's cell, then the parts that lie in it. */
    public List<Cell> cells(JourneyItem item, String parent, Bounds box) {
        Drawing drawing = new Drawing(Set.of(parent));
        if (!isFace(item)) {
            cards().card(item).draw(drawing, parent, box);
            return drawing.cells();
        }
        JourneyItem.Emotion emotion = (JourneyItem.Emotion) item;
        EmotionLane lane = new EmotionLane(List.of(List.of(emotion)), List.of(List.of()), theme, icons, ruler);
        lane.draw(drawing, parent, 0, new Bounds(0, 0, FACE_SHARE, box.height()));
        List<Cell> cells = new ArrayList<>();
        drawing.cells()
                .forEach(cell ->
                        cells.add(new Vertex(cell.body(), Geometry.of(box.x(), box.y(), box.width(), box.height()))));
        return cells;
    }

    /** Whether it is drawn as a face, as high as its score. */
    public static boolean isFace(JourneyItem item) {
        return item instanceof JourneyItem.Emotion;
    }

    private CardMaker cards() {
        return new CardMaker(theme, icons, ruler, words);
    }
}
