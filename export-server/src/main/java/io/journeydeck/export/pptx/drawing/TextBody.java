package io.journeydeck.export.pptx.drawing;

import io.journeydeck.export.ooxml.Xml;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.scene.Text;
import java.util.List;

/** The text of a shape: {@code p:txBody} with the place of the text in the shape (ECMA-376 part 1, 21.1.2.1.1). */
final class TextBody {

    private final Placement placement;
    private final Paragraphs paragraphs;

    TextBody(Placement placement, Paragraphs paragraphs) {
        this.placement = placement;
        this.paragraphs = paragraphs;
    }

    /**
     * @param area where the shape's text would lie without insets, inside the shape's turn
     */
    Xml of(PlacedText placed, Bounds area) {
        Text text = placed.text();
        TextRoom room = placed.room();
        Bounds frame = placed.frame();
        int quarters = placed.quarters();
        List<Text.Paragraph> all = room.paragraphs();
        double before = all.isEmpty() ? 0 : all.get(0).spaceBefore();
        double after = all.isEmpty() ? 0 : all.get(all.size() - 1).spaceAfter();
        Bounds inner =
                switch (quarters) {
                    case 1 -> frame.inset(after, 0, before, 0);
                    case 2 -> frame.inset(0, after, 0, before);
                    case 3 -> frame.inset(before, 0, after, 0);
                    default -> frame.inset(0, before, 0, after);
                };
        Xml body = Xml.of("a:bodyPr");
        if (quarters == 2) {
            body.with("rot", 10_800_000);
        }
        body.with("vert", quarters == 1 ? "vert" : quarters == 3 ? "vert270" : "horz")
                .with("wrap", room.wrap() ? "square" : "none")
                .with("lIns", placement.size(inner.x() - area.x()))
                .with("tIns", placement.size(inner.y() - area.y()))
                .with("rIns", placement.size(area.right() - inner.right()))
                .with("bIns", placement.size(area.bottom() - inner.bottom()))
                .with("rtlCol", 0)
                .with("anchor", anchor(text.anchor()));
        if (text.clip() != null) {
            body.with("vertOverflow", "clip");
        }
        body.add(Xml.of("a:noAutofit"));
        return Xml.of("p:txBody").add(body).add(Xml.of("a:lstStyle")).addAll(paragraphs.of(text, all));
    }

    private static String anchor(Text.Anchor anchor) {
        return switch (anchor) {
            case TOP -> "t";
            case MIDDLE -> "ctr";
            case BOTTOM -> "b";
        };
    }
}
