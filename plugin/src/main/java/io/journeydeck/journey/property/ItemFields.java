package io.journeydeck.journey.property;

import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.Sentiment;
import io.journeydeck.journey.property.ItemField.Form;
import java.util.ArrayList;
import java.util.List;

/** Which properties the items of each kind have, for those who fill them in: forms, panels, documents. */
public final class ItemFields {

    private ItemFields() {}

    /** The properties of a kind, the telling ones first. */
    public static List<ItemField> of(ItemKind kind) {
        List<ItemField> fields = new ArrayList<>(own(kind));
        if (kind != ItemKind.EMOTION) {
            fields.add(score());
        }
        fields.add(field("persona", Form.PERSONAS));
        fields.add(number("step", 1, Double.POSITIVE_INFINITY, 1));
        if (kind != ItemKind.TOUCHPOINT && kind != ItemKind.OPPORTUNITY) {
            fields.add(field("owner", Form.TEXT));
        }
        if (kind != ItemKind.PAIN) {
            fields.add(field("evidence", Form.LINES));
        }
        fields.add(field("assumption", Form.FLAG));
        return fields;
    }

    private static List<ItemField> own(ItemKind kind) {
        return switch (kind) {
            case ACTION -> List.of(number("number", 1, 9_999, 1));
            case TOUCHPOINT ->
                List.of(
                        field("channel", Form.CHANNEL),
                        choice("mode", "online", "offline"),
                        field("owner", Form.TEXT),
                        rating("impact"),
                        rating("importance"));
            case EMOTION -> List.of(score());
            case PAIN ->
                List.of(
                        rating("severity"),
                        rating("frequency"),
                        field("evidence", Form.LINES),
                        items("opportunity", ItemKind.OPPORTUNITY));
            case OPPORTUNITY ->
                List.of(
                        rating("impact"),
                        rating("effort"),
                        number("reach", 0, Double.POSITIVE_INFINITY, 1),
                        number("confidence", 0, 100, 0.1),
                        field("owner", Form.TEXT),
                        field("quarter", Form.QUARTER),
                        choice("status", "idea", "planned", "doing", "done", "dropped"),
                        field("metric", Form.TEXT));
            case MOMENT -> List.of(choice("type", "moment-of-truth", "turning-point"));
            case METRIC ->
                List.of(
                        field("unit", Form.TEXT),
                        field("baseline", Form.TEXT),
                        field("target", Form.TEXT),
                        field("due", Form.DATE));
            default -> List.of();
        };
    }

    private static ItemField field(String name, Form form) {
        return new ItemField(name, form, 0, 0, 0, List.of(), null);
    }

    private static ItemField number(String name, double least, double most, double step) {
        return new ItemField(name, Form.NUMBER, least, most, step, List.of(), null);
    }

    private static ItemField rating(String name) {
        return number(name, 1, 5, 1);
    }

    private static ItemField score() {
        return new ItemField("sentiment", Form.SCORE, Sentiment.LOWEST, Sentiment.HIGHEST, 0.5, List.of(), null);
    }

    private static ItemField choice(String name, String... values) {
        return new ItemField(name, Form.CHOICE, 0, 0, 0, List.of(values), null);
    }

    private static ItemField items(String name, ItemKind kind) {
        return new ItemField(name, Form.ITEMS, 0, 0, 0, List.of(), kind);
    }
}
