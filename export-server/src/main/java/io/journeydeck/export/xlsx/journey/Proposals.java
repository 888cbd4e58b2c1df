package io.journeydeck.export.xlsx.journey;

import io.journeydeck.exchange.ShownValues;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.Sentiment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the lists to choose from hold: what the maps know, and what every map may say. */
final class Proposals {

    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q[1-4]");
    private static final int QUARTERS = 8;

    private final Workshop shop;

    Proposals(Workshop shop) {
        this.shop = shop;
    }

    void write() {
        Map<String, String> channels = Presences.byChannel(shop);
        new ListsSheet()
                .add(ListsSheet.STAGES, values(stages(shop)))
                .add(
                        ListsSheet.LANES,
                        values(shop.maps().stream()
                                .flatMap(view -> view.map().lanes().stream().map(Lane::name))
                                .distinct()
                                .toList()))
                .add(ListsSheet.CHANNELS, values(channels.keySet()))
                .add(ListsSheet.PRESENCES, values(channels.values()))
                .add(ListsSheet.MODES, known(ShownValues.MODE))
                .add(ListsSheet.SENTIMENTS, sentiments())
                .add(ListsSheet.STATUSES, known(ShownValues.STATUS))
                .add(ListsSheet.OWNERS, values(used("owner")))
                .add(ListsSheet.QUARTERS, values(quarters()))
                .write(shop.book());
    }

    /** The names of the maps' stages, each once. */
    static List<String> stages(Workshop shop) {
        Map<String, String> names = new LinkedHashMap<>();
        shop.maps().forEach(view -> view.map()
                .stages()
                .forEach(stage -> names.putIfAbsent(stage.name().toLowerCase(Locale.ROOT), stage.name())));
        names.remove("");
        return List.copyOf(names.values());
    }

    private static List<Value> values(Collection<String> words) {
        return words.stream().map(Value::of).toList();
    }

    private List<Value> known(String property) {
        return ShownValues.known(property).stream()
                .map(value -> Value.of(shop.shown().shown(property, value)))
                .toList();
    }

    private static List<Value> sentiments() {
        List<Value> sentiments = new ArrayList<>();
        for (double value = Sentiment.HIGHEST; value >= Sentiment.LOWEST; value -= 0.5) {
            sentiments.add(Value.of(value));
        }
        return sentiments;
    }

    private NavigableSet<String> used(String property) {
        NavigableSet<String> used = new TreeSet<>();
        shop.items().stream()
                .map(row -> row.data(property).strip())
                .filter(value -> !value.isEmpty())
                .forEach(used::add);
        return used;
    }

    /** Two years from the first quarter that the maps name, else from the first map's date. */
    private List<String> quarters() {
        NavigableSet<String> used = used("quarter");
        used.removeIf(quarter -> !QUARTER.matcher(quarter).matches());
        if (used.isEmpty()) {
            shop.maps().stream()
                    .map(view -> view.map().facts().date())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(date -> used.add(quarter(date)));
        }
        if (used.isEmpty()) {
            return List.of();
        }
        LocalDate first = LocalDate.of(
                Integer.parseInt(used.first().substring(0, 4)), (used.first().charAt(6) - '1') * 3 + 1, 1);
        for (int i = 0; i < QUARTERS; i++) {
            used.add(quarter(first.plusMonths(3L * i)));
        }
        return List.copyOf(used);
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + ((day.getMonthValue() - 1) / 3 + 1);
    }
}
