package io.journeydeck.export.xlsx.journey;

import io.journeydeck.export.xlsx.book.Sheet;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.journey.ItemKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The sheets of items, a table each, and those that follow from them. */
final class ItemSheets {

    /** Kinds with a sheet of their own; all others share one. */
    private static final Set<ItemKind> OWN =
            EnumSet.of(ItemKind.TOUCHPOINT, ItemKind.EMOTION, ItemKind.PAIN, ItemKind.OPPORTUNITY, ItemKind.METRIC);

    private final Workshop shop;

    ItemSheets(Workshop shop) {
        this.shop = shop;
    }

    /**
     * Writes the sheets.
     *
     * @param entries takes each sheet with what is on it, for the table of contents
     * @return what they come to, for the summary
     */
    Figures write(BiConsumer<Sheet, String> entries) {
        TouchpointsSheet touchpoints = new TouchpointsSheet(shop);
        OpportunitiesSheet opportunities = new OpportunitiesSheet(shop);
        PainsSheet pains = new PainsSheet(shop, opportunities.titles());
        EmotionsSheet emotions = new EmotionsSheet(shop);
        enter(entries, touchpoints.write(), "touchpoints");
        if (!touchpoints.items().isEmpty()) {
            enter(entries, new ChannelsSheet(shop, touchpoints).write(), "channels");
        }
        enter(entries, emotions.write(), "emotions");
        enter(entries, pains.write(), "pains");
        enter(entries, opportunities.write(pains.head()), "opportunities");
        RoadmapSheet roadmap = new RoadmapSheet(shop, opportunities.titles());
        if (roadmap.isNeeded()) {
            enter(entries, roadmap.write(), "roadmap");
        }
        enter(entries, new MetricsSheet(shop).write(), "metrics");
        ComparisonSheet comparison = new ComparisonSheet(shop, emotions.head());
        if (comparison.isNeeded()) {
            enter(entries, comparison.write(), "comparison");
        }
        List<ItemRow> others =
                shop.items().stream().filter(row -> !OWN.contains(row.kind())).toList();
        enter(entries, new OtherItemsSheet(shop, others).write(), "items");
        ChecksSheet checks = new ChecksSheet(shop);
        enter(entries, checks.write(), "checks");
        new Proposals(shop).write();
        return new Figures(shop, touchpoints.head(), emotions.head(), pains.head(), opportunities.titles(), checks);
    }

    private void enter(BiConsumer<Sheet, String> entries, WrittenTable table, String what) {
        entries.accept(table.sheet(), shop.book().word("about." + what));
    }
}
