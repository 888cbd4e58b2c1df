package io.journeydeck.journey;

/** The medium of a touchpoint, named as the diagram names it. */
public record Channel(String name, Presence presence) {

    /** Where a channel is. */
    public enum Presence {
        ONLINE,
        OFFLINE,
        /** Nobody said. */
        UNKNOWN
    }
}
