package io.journeydeck.journey.edit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Something that is to be different on a map; what it was before is what its author saw. */
public sealed interface MapChange {

    /** Id of the page in draw.io. */
    String page();

    /** The cell that changes; of a new item the map's. */
    String cell();

    <R> R accept(Visitor<R> visitor);

    /** Where an item stands: cells that name stage and lane, as {@link PartIds} gives them; empty for none. */
    record Place(String stage, String lane) {}

    /** What an item says. */
    record TextChanged(String page, String cell, String before, String after) implements MapChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** A property of an item; empty where it has none. */
    record PropertyChanged(String page, String cell, String name, String before, String after) implements MapChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.property(this);
        }
    }

    /** An item that stands elsewhere. */
    record ItemMoved(String page, String cell, Place before, Place after) implements MapChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.moved(this);
        }
    }

    /**
     * A new item.
     *
     * @param cell the map's
     * @param kind {@code ItemKind#id()}
     */
    record ItemAdded(String page, String cell, String kind, Place place, String text, Map<String, String> data)
            implements MapChange {

        public ItemAdded {
            data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.added(this);
        }
    }

    /**
     * An item that goes, with all that is in it.
     *
     * @param before what it said
     */
    record ItemDeleted(String page, String cell, String before) implements MapChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.deleted(this);
        }
    }

    /** The name of a stage or a lane. */
    record NameChanged(String page, String cell, String before, String after) implements MapChange {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.name(this);
        }
    }

    /** One method a kind of change. */
    interface Visitor<R> {
        R text(TextChanged change);

        R property(PropertyChanged change);

        R moved(ItemMoved change);

        R added(ItemAdded change);

        R deleted(ItemDeleted change);

        R name(NameChanged change);
    }
}
