package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.Channel;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;

/** J015: the map has online and offline touchpoints. Fewer than three are no sample. */
final class OnlineAndOffline extends JourneyRule {
    private static final int FEWEST = 3;

    OnlineAndOffline() {
        super(
                "J015",
                "The map has online and offline touchpoints",
                "Look for what happens on the other side, or leave it at that when all of it is there.");
    }

    @Override
    public void check(Subject subject, Findings findings) {
        int online = 0;
        int offline = 0;
        for (JourneyItem.Touchpoint touchpoint : subject.items(JourneyItem.Touchpoint.class)) {
            Channel channel = touchpoint.channel();
            if (channel != null) {
                online += channel.presence() == Channel.Presence.ONLINE ? 1 : 0;
                offline += channel.presence() == Channel.Presence.OFFLINE ? 1 : 0;
            }
        }
        if (online + offline >= FEWEST && (online == 0 || offline == 0)) {
            findings.add(
                    subject.map().origin(),
                    "All " + (online + offline) + " touchpoints whose channel is known are "
                            + (online == 0 ? "offline" : "online"));
        }
    }
}
