package io.journeydeck.journey.insight;

import io.journeydeck.journey.Channel;
import java.util.List;

/**
 * How often a channel is used.
 *
 * @param channel as its first touchpoint names it; a known kind counts as one channel, however it is named
 * @param byStage touchpoints a stage, one number for each of the map's stages
 */
public record ChannelUse(Channel channel, List<Integer> byStage) {

    public ChannelUse {
        byStage = List.copyOf(byStage);
    }

    public int total() {
        return byStage.stream().mapToInt(Integer::intValue).sum();
    }
}
