package io.journeydeck.export.xlsx.journey;

import io.journeydeck.exchange.ShownValues;
import io.journeydeck.journey.Channel;
import io.journeydeck.journey.ChannelKind;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.JourneyItem;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where channels are, in the workbook's words. */
final class Presences {

    private Presences() {}

    static String word(Workshop shop, Channel.Presence presence) {
        return presence == Channel.Presence.UNKNOWN
                ? shop.book().word("presence.unknown")
                : shop.shown().shown(ShownValues.MODE, presence.name().toLowerCase(Locale.ROOT));
    }

    static String word(Workshop shop, @Nullable Channel channel) {
        return word(shop, channel == null ? Channel.Presence.UNKNOWN : channel.presence());
    }

    /** Every channel that can be chosen or is used, with where it is when a touchpoint does not say so itself. */
    static Map<String, String> byChannel(Workshop shop) {
        Map<String, String> known = new LinkedHashMap<>();
        for (ChannelKind kind : ChannelKind.values()) {
            known.put(shop.shown().shown(ShownValues.CHANNEL, kind.id()), word(shop, kind.presence()));
        }
        Map<String, String> used = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (ItemRow row : shop.items(ItemKind.TOUCHPOINT)) {
            String name = shop.shown().shown(ShownValues.CHANNEL, row.data(ShownValues.CHANNEL));
            Channel channel = ((JourneyItem.Touchpoint) row.item()).channel();
            boolean said = !row.data(ShownValues.MODE).isEmpty();
            if (!name.isEmpty() && !known.containsKey(name) && channel != null) {
                used.merge(
                        name, word(shop, said ? Channel.Presence.UNKNOWN : channel.presence()), (a, b) -> said ? a : b);
            }
        }
        known.keySet().forEach(used::remove);
        known.putAll(used);
        return known;
    }
}
