package io.journeydeck.journey;

import java.util.List;
import java.util.Optional;

/** Kinds of items and of the lanes that hold them; {@link #id()} is the value of {@code journey=} in diagrams. */
public enum ItemKind {
    ACTION("action", "Action"),
    TOUCHPOINT("touchpoint", "Touchpoint"),
    THOUGHT("thought", "Thought"),
    EMOTION("emotion", "Emotion"),
    PAIN("pain", "Pain point"),
    EXPECTATION("expectation", "Expectation"),
    OPPORTUNITY("opportunity", "Opportunity"),
    MOMENT("moment", "Moment of truth"),
    METRIC("metric", "Metric"),
    EVIDENCE("evidence", "Evidence"),
    MOTIVATION("motivation", "Motivation"),
    BEHAVIOUR("behaviour", "Behaviour"),
    /** Who takes part in a stage. */
    INVOLVED("involved", "Involved"),
    CHANNEL("channel", "Channel"),
    PHYSICAL("physical", "Physical evidence"),
    FRONTSTAGE("frontstage", "Frontstage"),
    BACKSTAGE("backstage", "Backstage"),
    SUPPORT("support", "Support process"),
    /** Text of no known kind. */
    NOTE("note", "Note");

    private static final List<ItemKind> ALL = List.of(values());
    private static final List<ItemKind> NONE = List.of();

    private final String id;
    private final String title;

    ItemKind(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public String id() {
        return id;
    }

    /** For people. */
    public String title() {
        return title;
    }

    public static Optional<ItemKind> byId(String id) {
        String name = id.strip();
        for (ItemKind kind : name.isEmpty() ? NONE : ALL) {
            if (kind.id.equalsIgnoreCase(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
