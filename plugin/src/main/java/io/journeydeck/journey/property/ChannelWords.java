package io.journeydeck.journey.property;

import io.journeydeck.journey.Channel;
import io.journeydeck.journey.Channel.Presence;
import io.journeydeck.journey.ChannelKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

    /** How people call the known channels; a word counts where it begins one. */
    private static final Map<ChannelKind, List<String>> WORDS = words();

    private ChannelWords() {}

    /** A channel as its shape names it; {@code mode} (online, offline) in the data decides before words do. */
    static Channel channel(String name, Map<String, String> data) {
        ChannelKind kind = ChannelKind.byId(name).or(() -> known(name)).orElse(null);
        String said = data.getOrDefault("mode", data.getOrDefault("presence", ""))
                .strip()
                .toLowerCase(Locale.ROOT);
        if (said.equals("online")) {
            return new Channel(name, kind, Presence.ONLINE);
        }
        if (said.equals("offline")) {
            return new Channel(name, kind, Presence.OFFLINE);
        }
        if (kind != null) {
            return new Channel(name, kind, kind.presence());
        }
        String words = name.toLowerCase(Locale.ROOT);
        boolean offline = beginsAWord(words, OFFLINE);
        boolean online = beginsAWord(words, ONLINE);
        return new Channel(
                name, kind, online == offline ? Presence.UNKNOWN : online ? Presence.ONLINE : Presence.OFFLINE);
    }

    /** The known channel that {@code name} means; empty when two could be meant or none. */
    private static Optional<ChannelKind> known(String name) {
        String words = name.toLowerCase(Locale.ROOT);
        if (words.contains("web shop")) {
            return Optional.of(ChannelKind.WEBSITE);
        }
        List<ChannelKind> meant = WORDS.entrySet().stream()
                .filter(entry -> beginsAWord(words, entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static boolean beginsAWord(String words, List<String> beginnings) {
        return beginnings.stream()
                .anyMatch(beginning -> words.startsWith(beginning) || words.contains(" " + beginning));
    }

    private static Map<ChannelKind, List<String>> words() {
        Map<ChannelKind, List<String>> words = new EnumMap<>(ChannelKind.class);
        words.put(
                ChannelKind.WORD_OF_MOUTH,
                List.of("word of mouth", "word-of-mouth", "mond-tot-mond", "suust", "tuttava"));
        words.put(ChannelKind.RADIO_TV, List.of("radio", "raadio", "tv", "televis"));
        words.put(
                ChannelKind.PRINT,
                List.of("print", "flyer", "flaier", "leaflet", "poster", "krant", "ajaleht", "trüki", "in druk"));
        words.put(ChannelKind.PARCEL, List.of("parcel", "pakket", "pakk"));
        words.put(ChannelKind.STORE, List.of("store", "shop", "winkel", "pood", "kauplus"));
        words.put(ChannelKind.BRANCH, List.of("branch", "filiaal", "kontor"));
        words.put(ChannelKind.FAIR, List.of("fair", "stand", "beurs", "mess"));
        words.put(ChannelKind.PHONE, List.of("phone", "call", "telefo", "bellen"));
        words.put(
                ChannelKind.CASH_MACHINE,
                List.of("cash machine", "atm", "geldautomaat", "sularahaautomaat", "pangaautomaat"));
        words.put(
                ChannelKind.IN_PERSON,
                List.of("in person", "face to face", "persoonlijk gesprek", "isiklik", "silmast silma"));
        words.put(
                ChannelKind.ONLINE_ADVERTISING,
                List.of("online ad", "advertisement online", "onlineadvert", "veebireklaam", "banner", "pop-up"));
        words.put(
                ChannelKind.WEBSITE,
                List.of("website", "web site", "web shop", "webshop", "webwinkel", "veebi", "home page", "e-pood"));
        words.put(ChannelKind.LANDING_PAGE, List.of("landing", "maandumisleht"));
        words.put(ChannelKind.SEARCH, List.of("search", "seo", "sea", "zoek", "otsing"));
        words.put(ChannelKind.BLOG, List.of("blog", "ajaveeb"));
        words.put(ChannelKind.REVIEW_SITE, List.of("review", "beoordeling", "arvustus"));
        words.put(
                ChannelKind.EMAIL,
                List.of("e-mail", "email", "newsletter", "nieuwsbrief", "uudiskir", "e-kir", "e-post"));
        words.put(ChannelKind.SOCIAL_MEDIA, List.of("social", "sociale media", "sotsiaal"));
        words.put(ChannelKind.CHAT, List.of("chat", "bot", "vestlus"));
        words.put(ChannelKind.APP, List.of("app", "mobiilirakendus"));
        words.put(ChannelKind.SOFTWARE, List.of("software", "tarkvara"));
        return words;
    }
}
