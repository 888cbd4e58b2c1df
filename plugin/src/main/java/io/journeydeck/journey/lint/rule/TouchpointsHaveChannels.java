package io.journeydeck.journey.lint.rule;

import io.journeydeck.journey.Channel;
import io.journeydeck.journey.ChannelKind;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.lint.Findings;
import io.journeydeck.journey.lint.Subject;
import java.util.Arrays;
import java.util.stream.Collectors;

/** J012: A touchpoint names a known channel. */
final class TouchpointsHaveChannels extends JourneyRule {
    private static final String UNKNOWN = "Set the \"channel\" property to one of: "
            + Arrays.stream(ChannelKind.values()).map(ChannelKind::id).collect(Collectors.joining(", ")) + ".";

    TouchpointsHaveChannels() {
        super(
                "J012",
                "A touchpoint names a known channel",
                "Set the \"channel\" property of the touchpoint, e.g. to website, email, store or phone.",
                UNKNOWN);
    }

    @Override
    public void check(Subject subject, Findings findings) {
        for (JourneyItem.Touchpoint touchpoint : subject.items(JourneyItem.Touchpoint.class)) {
            Channel channel = touchpoint.channel();
            if (channel == null) {
                findings.add(touchpoint.origin(), named(touchpoint) + " has no channel");
            } else if (channel.kind() == null) {
                findings.add(
                        touchpoint.origin(),
                        named(touchpoint) + " has a channel that is not known: " + quoted(channel.name()),
                        UNKNOWN);
            }
        }
    }
}
