package io.journeydeck.journey.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.property.MapProperties;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CurrentMapTest {

    private final JourneyMap shop = map("Shop", "current", "");
    private final JourneyMap bank = map("Bank", "current", "");

    @Test
    void takesTheMapThatTheFutureOneNames() {
        JourneyMap future = map("Bank 2030", "future", " bank ");

        assertThat(CurrentMap.of(future, List.of(shop, bank, future))).contains(bank);
    }

    @Test
    void takesTheMapThatNamesTheFutureOne() {
        JourneyMap today = map("Today", "current", "Tomorrow");
        JourneyMap future = map("Tomorrow", "future", "");

        assertThat(CurrentMap.of(future, List.of(shop, today, future))).contains(today);
    }

    @Test
    void takesTheOnlyOneWhenNobodyNamesAny() {
        JourneyMap future = map("Tomorrow", "future", "");

        assertThat(CurrentMap.of(future, List.of(shop, future))).contains(shop);
        assertThat(CurrentMap.of(future, List.of(shop, bank, future))).isEmpty();
    }

    @Test
    void hasNothingToSayOfAMapOfToday() {
        assertThat(CurrentMap.of(shop, List.of(shop, bank))).isEmpty();
    }

    private static JourneyMap map(String title, String kind, String compare) {
        return new JourneyMap(
                Origin.UNKNOWN,
                new MapProperties(new Diagnostics())
                        .facts(Origin.UNKNOWN, "", Map.of("title", title, "kind", kind, "compare", compare)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
