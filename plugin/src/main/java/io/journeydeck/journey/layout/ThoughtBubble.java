package io.journeydeck.journey.layout;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.layout.Ruler.Face;
import java.util.Map;

/** What a customer thinks, in a balloon with a tail. */
final class ThoughtBubble implements Card {

    private static final Face FACE = new Face(13, false, true);
    private static final double TAIL = 12;
    private static final double SIDE = 12;

    private final JourneyItem item;
    private final Map<String, String> data;
    private final String label;
    private final CardLook look;
    private final Ruler ruler;

    /** @param label what is shown: the thought between quotation marks */
    ThoughtBubble(JourneyItem item, Map<String, String> data, String label, CardLook look, Ruler ruler) {
        this.item = item;
        this.data = data;
        this.label = label;
        this.look = look;
        this.ruler = ruler;
    }

    @Override
    public double height(double width) {
        return Math.max(52, Math.ceil(ruler.height(label, FACE, width - 2 * SIDE - 2) + 22 + TAIL));
    }

    @Override
    public double leastWidth() {
        return ruler.widestWord(label, FACE) + 2 * SIDE + 4;
    }

    @Override
    public boolean canPair() {
        return false;
    }

    @Override
    public void draw(Drawing drawing, String parent, Bounds box) {
        drawing.object(
                drawing.own(item.origin().cellId(), parent + "-thought"),
                parent,
                Markup.of(label),
                data,
                "shape=callout;perimeter=calloutPerimeter;size=12;base=18;position=0.5;position2=0.5;rounded=1;"
                        + "absoluteArcSize=1;arcSize=14;html=1;whiteSpace=wrap;fillColor=" + look.fill()
                        + ";strokeColor=" + look.stroke() + ";fontSize=13;fontStyle=2;fontColor=" + look.text()
                        + ";align=center;verticalAlign=middle;spacing=0;spacingLeft=12;spacingRight=12;dropTarget=0;",
                box);
    }
}
