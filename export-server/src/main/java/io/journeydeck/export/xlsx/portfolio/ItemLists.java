package io.journeydeck.export.xlsx.portfolio;

import io.journeydeck.exchange.ShownValues;
import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Column;
import io.journeydeck.export.xlsx.book.ListSheet;
import io.journeydeck.export.xlsx.book.Palette;
import io.journeydeck.export.xlsx.book.Sheet;
import io.journeydeck.export.xlsx.book.TableHead;
import io.journeydeck.export.xlsx.book.Tints;
import io.journeydeck.export.xlsx.book.Value;
import io.journeydeck.export.xlsx.book.WrittenTable;
import io.journeydeck.export.xlsx.journey.Scoring;
import io.journeydeck.export.xlsx.portfolio.PortfolioMap.Item;
import io.journeydeck.journey.Channel;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyItem.Opportunity;
import io.journeydeck.journey.JourneyItem.Touchpoint;
import io.journeydeck.journey.insight.RankedPain;
import io.journeydeck.journey.insight.ScoredOpportunity;
import io.journeydeck.scene.Color;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** All touchpoints, pain points and opportunities of all maps, a table each; a row says by number and title whose it is. */
final class ItemLists {

    /** Key of the column with the map's number. */
    static final String MAP = "map-number";

    static final String ANSWER = "answer";
    static final String SCORE = "+0.0;\u22120.0;0.0";

    private final Book book;
    private final ShownValues shown;
    private final Scoring scoring;
    private final RowTable<Item<Touchpoint>> touchpointTable;
    private final RowTable<Item<RankedPain>> painTable;
    private final RowTable<Item<ScoredOpportunity>> opportunityTable;
    private final Map<Double, Integer> ranks = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();
    private List<Item<Touchpoint>> touchpoints = List.of();
    private List<Item<RankedPain>> pains = List.of();
    private List<Item<ScoredOpportunity>> opportunities = List.of();

    ItemLists(Book book) {
        this.book = book;
        this.shown = new ShownValues(book.words().language());
        this.scoring = new Scoring(book);
        this.touchpointTable = touchpointColumns();
        this.painTable = painColumns();
        this.opportunityTable = opportunityColumns();
    }

    /** Takes what the tables will hold: the opportunities with the highest scores, and the gravest pain points, come first. */
    void prepare(
            List<Item<Touchpoint>> allTouchpoints,
            List<Item<RankedPain>> allPains,
            List<Item<ScoredOpportunity>> allOpportunities) {
        touchpoints = List.copyOf(allTouchpoints);
        touchpoints.forEach(each -> counts.merge(each.map().number(), 1, Integer::sum));
        pains = allPains.stream()
                .sorted(Comparator.comparingDouble(
                        each -> -known(each.item().pain().severity())))
                .toList();
        opportunities = allOpportunities.stream()
                .sorted(Comparator.comparingDouble(each -> -each.item().rice().orElse(Double.NEGATIVE_INFINITY)))
                .toList();
        for (int i = 0; i < opportunities.size(); i++) {
            int rank = i + 1;
            opportunities.get(i).item().rice().ifPresent(rice -> ranks.putIfAbsent(rice, rank));
        }
    }

    private static double known(@Nullable Double rating) {
        return rating == null ? Double.NEGATIVE_INFINITY : rating;
    }

    TableHead touchpointHead() {
        return touchpointTable.head("Touchpoints");
    }

    TableHead painHead() {
        return painTable.head("PainPoints");
    }

    TableHead opportunityHead() {
        return opportunityTable.head("Opportunities");
    }

    /** How many touchpoints a map has. */
    double touchpoints(PortfolioMap map) {
        return counts.getOrDefault(map.number(), 0);
    }

    Scoring scoring() {
        return scoring;
    }

    void write() {
        TableHead head = touchpointHead();
        tint(ListSheet.whole(book, book.word("sheet.touchpoints"), head, touchpointTable.rows(head, touchpoints)));
        head = painHead();
        WrittenTable written = ListSheet.whole(book, book.word("sheet.pains"), head, painTable.rows(head, pains));
        tint(written);
        Tints.scale(written.sheet(), written.cells("severity"), new double[] {1, 5}, Color.WHITE, Palette.ROSE);
        TableHead scored = opportunityHead();
        Sheet sheet = book.sheet(book.word("sheet.opportunities"));
        written = ListSheet.whole(book, sheet, scored, opportunityTable.rows(scored, opportunities), (stream, row) -> {
            if (row == 0) {
                scoring.standards(stream, sheet, row, scored);
            }
        });
        scoring.tint(written);
        sheet.printArea(written.lastRow(), scored.columns().size() - 1);
    }

    private static void tint(WrittenTable written) {
        Tints.sentiments(written.sheet(), written.cells("sentiment"));
        written.sheet().repeatRow(0);
    }

    private RowTable<Item<Touchpoint>> touchpointColumns() {
        RowTable<Item<Touchpoint>> table = new RowTable<>();
        begin(table);
        texts(table, "item.touchpoint", each -> each);
        return table.add(words(ShownValues.CHANNEL, 100, 170), each -> Value.of(channel(each.item())))
                .add(Column.words(book.word("column.presence"), 80, 130), each -> Value.of(presence(each.item())))
                .add(words("owner", 100, 180), each -> Value.of(each.item().owner()))
                .add(number("impact"), each -> rating(each.item(), "impact"))
                .add(number("importance"), each -> rating(each.item(), "importance"))
                .add(sentiment(), each -> sentiment(each.item()))
                .add(
                        words("evidence", 90, 240),
                        each -> Value.of(each.item().body().get("evidence")));
    }

    private RowTable<Item<RankedPain>> painColumns() {
        RowTable<Item<RankedPain>> table = new RowTable<>();
        begin(table);
        texts(table, "item.pain", RankedPain::pain);
        return table.add(number("severity"), each -> rating(each.item().pain(), "severity"))
                .add(number("frequency"), each -> rating(each.item().pain(), "frequency"))
                .add(
                        Column.words(book.word("column.opportunity-text"), 160, 320)
                                .withKey(ANSWER),
                        each -> {
                            Opportunity answer = each.item().answer();
                            return answer == null ? Value.NONE : Value.of(answered(answer.text()));
                        })
                .add(sentiment(), each -> sentiment(each.item().pain()))
                .add(
                        words("evidence", 90, 240),
                        each -> Value.of(each.item().pain().evidence()));
    }

    /** An answer without words is one all the same. */
    private static String answered(String text) {
        return text.isBlank() ? "\u2026" : text;
    }

    private RowTable<Item<ScoredOpportunity>> opportunityColumns() {
        RowTable<Item<ScoredOpportunity>> table = new RowTable<>();
        begin(table);
        texts(table, "item.opportunity", ScoredOpportunity::opportunity);
        for (String property : List.of("reach", "impact", "confidence", "effort")) {
            table.add(number(property), each -> rating(each.item().opportunity(), property));
        }
        return table.calculated(scoring.riceColumn(), scoring::rice, each -> rice(each.item()))
                .calculated(scoring.rankColumn(), scoring::rank, each -> rank(each.item()))
                .calculated(
                        scoring.quadrantColumn(),
                        scoring::quadrant,
                        each -> Value.of(scoring.word(each.item().quadrant())))
                .add(
                        words("owner", 100, 180),
                        each -> Value.of(each.item().opportunity().owner()))
                .add(
                        words("quarter", 80, 110),
                        each -> Value.of(each.item().opportunity().quarter()))
                .add(
                        words(ShownValues.STATUS, 80, 130),
                        each -> Value.of(shown.shown(
                                ShownValues.STATUS, each.item().opportunity().status())))
                .add(
                        words("metric", 120, 240),
                        each -> Value.of(each.item().opportunity().metric()))
                .add(
                        Column.number(book.word("column.pains"), "0"),
                        each -> Value.of(each.item().answers().size()));
    }

    private static Value rice(ScoredOpportunity scored) {
        return scored.rice().isPresent() ? Value.of(scored.rice().getAsDouble()) : Value.NONE;
    }

    private Value rank(ScoredOpportunity scored) {
        Integer rank = scored.rice().isPresent() ? ranks.get(scored.rice().getAsDouble()) : null;
        return rank == null ? Value.NONE : Value.of(rank);
    }

    private <I> void begin(RowTable<Item<I>> table) {
        table.add(
                        Column.number(book.word("column.number"), "0")
                                .withWidth(44, 60)
                                .withKey(MAP),
                        each -> Value.of(each.map().number()))
                .add(
                        Column.words(book.word("column.file"), 90, 180),
                        each -> Value.of(each.map().file()))
                .add(
                        Column.words(book.word("column.map"), 120, 240),
                        each -> Value.of(each.map().title()));
    }

    private <I> void texts(RowTable<Item<I>> table, String title, Function<I, JourneyItem> item) {
        table.add(Column.words(book.word("column.stage"), 90, 160), each -> Value.of(each.stage()))
                .add(
                        Column.number(book.word("column.step"), "General").withWidth(56, 70),
                        each -> rating(item.apply(each.item()), "step"))
                .add(
                        Column.words(book.word(title), 220, 380),
                        each -> Value.of(item.apply(each.item()).text()));
    }

    private Column words(String property, int narrowest, int widest) {
        return Column.words(book.word("property." + property), narrowest, widest)
                .withKey(property);
    }

    private Column number(String property) {
        return Column.number(book.word("property." + property), "General")
                .withWidth(64, 120)
                .withKey(property);
    }

    private Column sentiment() {
        return Column.number(book.word("property.sentiment"), SCORE)
                .withWidth(64, 96)
                .withKey("sentiment");
    }

    private static Value rating(JourneyItem item, String property) {
        return Value.numberOrText(item.body().get(property));
    }

    private static Value sentiment(JourneyItem item) {
        return item.sentiment() == null ? Value.NONE : Value.of(item.sentiment().value());
    }

    /** As people read it; a known channel has one name, however the diagram names it. */
    String channel(Touchpoint touchpoint) {
        Channel channel = touchpoint.channel();
        if (channel == null) {
            return "";
        }
        return channel.kind() == null
                ? channel.name().replaceAll("\\s+", " ").strip()
                : shown.shown(ShownValues.CHANNEL, channel.kind().id());
    }

    private String presence(Touchpoint touchpoint) {
        String mode = touchpoint.body().get(ShownValues.MODE);
        if (!mode.isEmpty()) {
            return shown.shown(ShownValues.MODE, mode);
        }
        return touchpoint.channel() == null ? "" : presence(touchpoint.channel().presence());
    }

    String presence(Channel.Presence presence) {
        return presence == Channel.Presence.UNKNOWN
                ? book.word("presence.unknown")
                : shown.shown(ShownValues.MODE, presence.name().toLowerCase(Locale.ROOT));
    }
}
