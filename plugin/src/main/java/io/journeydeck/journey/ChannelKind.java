package io.journeydeck.journey;

import io.journeydeck.journey.Channel.Presence;
import java.util.Arrays;
import java.util.Optional;

/** The channels that maps speak of; {@link #id()} is the value of {@code channel=} in diagrams and text sources. */
public enum ChannelKind {
    WORD_OF_MOUTH("word-of-mouth", Presence.OFFLINE),
    RADIO_TV("radio-tv", Presence.OFFLINE),
    PRINT("print", Presence.OFFLINE),
    PARCEL("parcel", Presence.OFFLINE),
    STORE("store", Presence.OFFLINE),
    BRANCH("branch", Presence.OFFLINE),
    FAIR("fair", Presence.OFFLINE),
    PHONE("phone", Presence.OFFLINE),
    CASH_MACHINE("cash-machine", Presence.OFFLINE),
    IN_PERSON("in-person", Presence.OFFLINE),
    ONLINE_ADVERTISING("online-advertising", Presence.ONLINE),
    WEBSITE("website", Presence.ONLINE),
    LANDING_PAGE("landing-page", Presence.ONLINE),
    SEARCH("search", Presence.ONLINE),
    BLOG("blog", Presence.ONLINE),
    REVIEW_SITE("review-site", Presence.ONLINE),
    EMAIL("email", Presence.ONLINE),
    SOCIAL_MEDIA("social-media", Presence.ONLINE),
    CHAT("chat", Presence.ONLINE),
    APP("app", Presence.ONLINE),
    SOFTWARE("software", Presence.ONLINE);

    private final String id;
    private final Presence presence;

    ChannelKind(String id, Presence presence) {
        this.id = id;
        this.presence = presence;
    }

    public String id() {
        return id;
    }

    /** Where it is when nobody says otherwise. */
    public Presence presence() {
        return presence;
    }

    public static Optional<ChannelKind> byId(String id) {
        return Arrays.stream(values())
                .filter(kind -> kind.id.equalsIgnoreCase(id.strip()))
                .findFirst();
    }
}
