package io.journeydeck.journey.layout;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.layout.Ruler.Face;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A box with an icon or a number, a text and, below it, a line of figures. */
final class TextCard implements Card {

    private static final double SIZE = 12;
    private static final double PADDING = 11;
    private static final double ICON = 22;
    private static final double LEAST_HEIGHT = 44;
    private static final double HEADING = 18;
    private static final Face FIGURES = Face.bold(11);

    private final JourneyItem item;
    private final Map<String, String> data;
    private final Design design;
    private final Ruler ruler;
    private final Icons icons;

    /**
     * How a card is dressed.
     *
     * @param icon null for a card with a number or with nothing
     * @param number whether its number stands in a disc at its corner
     * @param heading above its text; empty for none
     * @param figures below its text: markup with the names of properties between percent signs; empty for none
     * @param more style entries of the box
     */
    record Design(CardLook look, @Nullable String icon, boolean number, String heading, String figures, String more) {}

    TextCard(JourneyItem item, Map<String, String> data, Design design, Ruler ruler, Icons icons) {
        this.item = item;
        this.data = data;
        this.design = design;
        this.ruler = ruler;
        this.icons = icons;
    }

    private double left() {
        return design.icon() != null ? 42 : design.number() ? 18 : 12;
    }

    private double room(double width) {
        return width - left() - 8;
    }

    @Override
    public double height(double width) {
        double text = ruler.height(item.text(), Face.plain(SIZE), room(width) - 2);
        double above = design.heading().isEmpty() ? 0 : HEADING;
        double below = figures(width);
        return Math.max(LEAST_HEIGHT, Math.ceil(text + above + below + 2 * PADDING));
    }

    /** Room below the text for the figures as they will be filled in. */
    private double figures(double width) {
        if (design.figures().isEmpty()) {
            return 0;
        }
        String filled = design.figures().replaceAll("</?b>", "").replace("<br>", "\n");
        for (Map.Entry<String, String> property : data.entrySet()) {
            filled = filled.replace("%" + property.getKey() + "%", property.getValue());
        }
        return Math.ceil(ruler.height(filled, FIGURES, room(width) - 2)) + 7;
    }

    @Override
    public double leastWidth() {
        double words = Math.max(
                ruler.widestWord(item.text(), Face.plain(SIZE)), ruler.widestWord(design.heading(), Face.bold(SIZE)));
        return words + left() + 12;
    }

    @Override
    public boolean canPair() {
        return design.figures().isEmpty() && design.heading().isEmpty();
    }

    @Override
    public void draw(Drawing drawing, String parent, Bounds box) {
        boolean top = !design.heading().isEmpty() || !design.figures().isEmpty();
        double above = PADDING + (design.heading().isEmpty() ? 0 : HEADING);
        String place = top ? "verticalAlign=top;spacingTop=" + Numbers.of(above) + ";" : "verticalAlign=middle;";
        String style = Styles.box(
                design.look(),
                SIZE,
                "container=0;dropTarget=0;collapsible=0;" + place + "spacingLeft=" + Numbers.of(left())
                        + ";spacingRight=8;" + design.more());
        String id =
                drawing.own(item.origin().cellId(), parent + "-" + item.kind().id());
        drawing.object(id, parent, Markup.of(item.text()), data, style, box);
        parts(drawing, id, box, top);
    }

    private void parts(Drawing drawing, String id, Bounds box, boolean top) {
        CardLook look = design.look();
        if (design.icon() != null) {
            double y = top ? PADDING : (box.height() - ICON) / 2;
            drawing.shape(
                    drawing.free(id + "-icon"),
                    id,
                    "",
                    Styles.icon(icons, design.icon(), look),
                    new Bounds(11, y, ICON, ICON));
        }
        if (design.number()) {
            drawing.filledIn(
                    drawing.free(id + "-number"),
                    id,
                    "%number%",
                    "ellipse;html=1;fillColor=" + look.accent()
                            + ";strokeColor=#FFFFFF;strokeWidth=2;fontColor=#FFFFFF;fontStyle=1;fontSize=12;spacing=0;"
                            + Styles.PART,
                    new Bounds(-9, -9, 24, 24));
        }
        if (!design.heading().isEmpty()) {
            drawing.shape(
                    drawing.free(id + "-name"),
                    id,
                    Markup.of(design.heading()),
                    Styles.text(SIZE, look.accent(), "align=left;verticalAlign=top;fontStyle=1;" + Styles.PART),
                    new Bounds(left(), PADDING, box.width() - left() - 8, 16));
        }
        if (!design.figures().isEmpty()) {
            double figures = figures(box.width());
            drawing.filledIn(
                    drawing.free(id + "-figures"),
                    id,
                    design.figures(),
                    Styles.text(11, look.accent(), "align=left;verticalAlign=bottom;" + Styles.PART),
                    new Bounds(left(), box.height() - PADDING - figures, box.width() - left() - 8, figures));
        }
    }
}
