package io.journeydeck.journey.insight;

import io.journeydeck.journey.Channel;
import io.journeydeck.journey.JourneyItem.Touchpoint;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.PlacedItem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts the channels of a map's touchpoints. */
final class ChannelCount {

    private ChannelCount() {}

    static List<ChannelUse> of(JourneyMap map) {
        Map<String, Channel> channels = new LinkedHashMap<>();
        Map<String, int[]> uses = new LinkedHashMap<>();
        for (PlacedItem placed : map.items()) {
            if (placed.item() instanceof Touchpoint touchpoint && touchpoint.channel() != null) {
                Channel channel = touchpoint.channel();
                String key = channel.kind() == null
                        ? channel.name().strip().toLowerCase(Locale.ROOT)
                        : channel.kind().id();
                channels.putIfAbsent(key, channel);
                uses.computeIfAbsent(key, each -> new int[map.stages().size()])[placed.stage()]++;
            }
        }
        return channels.entrySet().stream()
                .map(entry -> use(entry.getValue(), uses.getOrDefault(entry.getKey(), new int[0])))
                .sorted(Comparator.comparingInt(use -> -use.total()))
                .toList();
    }

    private static ChannelUse use(Channel channel, int[] byStage) {
        return new ChannelUse(channel, Arrays.stream(byStage).boxed().toList());
    }
}
