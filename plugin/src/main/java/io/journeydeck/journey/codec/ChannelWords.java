package io.journeydeck.journey.codec;

import io.journeydeck.journey.Channel;
import io.journeydeck.journey.Channel.Presence;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which channels are online and which are not, by words in English, Dutch and Estonian. */
final class ChannelWords {

    private static final List<String> ONLINE = List.of(
            "online",
            "web",
            "site",
            "blog",
            "landing",
            "chat",
            "bot",
            "app",
            "e-mail",
            "email",
            "newsletter",
            "nieuwsbrief",
            "uudiskir",
            "search",
            "seo",
            "sea",
            "zoek",
            "otsing",
            "social",
            "sotsiaal",
            "advertisement online",
            "e-kiri",
            "e-post",
            "review",
            "arvustus",
            "pop-up",
            "video");
    private static final List<String> OFFLINE = List.of(
            "offline",
            "mouth",
            "mond",
            "suust",
            "radio",
            "raadio",
            "tv",
            "televis",
            "print",
            "flyer",
            "folder",
            "flaier",
            "shop",
            "store",
            "winkel",
            "pood",
            "kauplus",
            "stand",
            "fair",
            "beurs",
            "market",
            "mess",
            "phone",
            "telefo",
            "branch",
            "filiaal",
            "kontor",
            "in person",
            "personal",
            "persoonlijk",
            "paper",
            "papier");

    private ChannelWords() {}

    /** A channel as its shape names it; {@code mode} (online, offline) in the data decides before words do. */
    static Channel channel(String name, Map<String, String> data) {
        String said = data.getOrDefault("mode", data.getOrDefault("presence", ""))
                .strip()
                .toLowerCase(Locale.ROOT);
        if (said.equals("online")) {
            return new Channel(name, Presence.ONLINE);
        }
        if (said.equals("offline")) {
            return new Channel(name, Presence.OFFLINE);
        }
        String words = name.toLowerCase(Locale.ROOT);
        if (words.contains("webshop") || words.contains("web shop") || words.contains("webwinkel")) {
            return new Channel(name, Presence.ONLINE);
        }
        boolean offline = beginsAWord(words, OFFLINE);
        boolean online = beginsAWord(words, ONLINE);
        return new Channel(name, online == offline ? Presence.UNKNOWN : online ? Presence.ONLINE : Presence.OFFLINE);
    }

    private static boolean beginsAWord(String words, List<String> beginnings) {
        return beginnings.stream()
                .anyMatch(beginning -> words.startsWith(beginning) || words.contains(" " + beginning));
    }
}
