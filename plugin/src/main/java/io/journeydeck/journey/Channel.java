package io.journeydeck.journey;

import org.jspecify.annotations.Nullable;

/**
 * The medium of a touchpoint.
 *
 * @param name as the diagram names it
 * @param kind which of the known channels that is; null when it is none of them
 */
public record Channel(String name, @Nullable ChannelKind kind, Presence presence) {

    /** Where a channel is. */
    public enum Presence {
        ONLINE,
        OFFLINE,
        /** Nobody said. */
        UNKNOWN
    }
}
