package io.journeydeck.export.story;

import io.journeydeck.export.story.Content.Card;
import io.journeydeck.export.story.Slide.Strip;
import io.journeydeck.journey.Channel.Presence;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyItem.Metric;
import io.journeydeck.journey.insight.EmotionCurve.Point;
import io.journeydeck.journey.insight.MapInsights;
import io.journeydeck.journey.insight.Quadrant;
import io.journeydeck.journey.insight.RankedPain;
import io.journeydeck.journey.insight.ScoredOpportunity;
import java.util.ArrayList;
import java.util.List;

/** Three findings with their figures, and what is asked for. */
final class SummaryChapter implements Chapter {

    private static final int FINDINGS = 3;
    private static final int ASKS = 3;

    @Override
    public List<Slide> slides(Telling telling) {
        List<Card> findings = findings(telling);
        if (findings.isEmpty()) {
            return List.of();
        }
        List<Strip> strips = new ArrayList<>();
        strips.add(Strip.of(new Content.Cards(findings.subList(0, Math.min(FINDINGS, findings.size())))));
        List<Phrase> asks = asks(telling);
        if (!asks.isEmpty()) {
            strips.add(Strip.of(new Content.Words(asks, 18)));
        }
        return List.of(Slide.content(telling.key("summary"), title(telling), strips)
                .withNotes(notes(telling))
                .withSource(telling.source()));
    }

    private static String title(Telling telling) {
        return telling.insights().opportunities().stream()
                .filter(each -> each.rice().isPresent())
                .findFirst()
                .map(best -> telling.words().say("summary.title", Telling.first(best.opportunity())))
                .or(telling::upsAndDowns)
                .orElseGet(telling::title);
    }

    private static List<Card> findings(Telling telling) {
        StoryWords words = telling.words();
        MapInsights insights = telling.insights();
        List<Card> cards = new ArrayList<>();
        insights.curve().lowest().filter(point -> point.score() < 0).ifPresent(low -> cards.add(lowest(telling, low)));
        if (!insights.pains().isEmpty()) {
            cards.add(pains(telling));
        }
        List<ScoredOpportunity> opportunities = insights.opportunities();
        if (insights.in(Quadrant.QUICK_WIN) > 0) {
            cards.add(new Card(
                    words.say("of", insights.in(Quadrant.QUICK_WIN), opportunities.size()),
                    words.say("summary.quick-wins"),
                    words.say("summary.quick-wins.text"),
                    Tone.GOOD));
        }
        insights.curve()
                .highest()
                .filter(point -> point.score() > 0)
                .ifPresent(high -> cards.add(new Card(
                        words.score(high.score()),
                        words.say("summary.highest", telling.stage(high.step().stage())),
                        text(high),
                        Tone.of(high.score()))));
        int online = insights.touchpoints(Presence.ONLINE);
        int known = online + insights.touchpoints(Presence.OFFLINE);
        if (known > 0) {
            cards.add(new Card(
                    words.percent((double) online / known),
                    words.say("summary.online"),
                    words.say("summary.online.text", online, known),
                    Tone.NEUTRAL));
        }
        return cards;
    }

    private static Card lowest(Telling telling, Point low) {
        StoryWords words = telling.words();
        return new Card(
                words.score(low.score()),
                words.say("summary.lowest", telling.stage(low.step().stage())),
                low.thought().isEmpty() ? text(low) : words.quoted(low.thought()),
                Tone.of(low.score()));
    }

    private static String text(Point point) {
        return Telling.first(point.item());
    }

    private static Card pains(Telling telling) {
        StoryWords words = telling.words();
        RankedPain worst = telling.insights().pains().get(0);
        Double severity = worst.pain().severity();
        int count = telling.insights().pains().size();
        return severity == null
                ? new Card(words.number(count), words.say("summary.pains"), Telling.first(worst.pain()), Tone.BAD)
                : new Card(
                        words.say("out-of-five", words.number(severity)),
                        words.say("summary.gravest", telling.stage(worst.stage())),
                        Telling.first(worst.pain()),
                        Tone.BAD);
    }

    private static List<Phrase> asks(Telling telling) {
        StoryWords words = telling.words();
        List<Phrase> asks = new ArrayList<>();
        telling.insights().opportunities().stream()
                .filter(each -> each.rice().isPresent())
                .limit(ASKS)
                .forEach(each -> asks.add(Phrase.of(ask(each)).asListItem()));
        if (!asks.isEmpty()) {
            asks.add(
                    0,
                    Phrase.of(words.say("summary.asks"))
                            .inBold()
                            .in(Tone.LABEL)
                            .leadingTo(telling.key("opportunities")));
        }
        List<Metric> metrics = AllItems.of(telling.map(), Metric.class);
        if (!metrics.isEmpty()) {
            Metric metric = metrics.get(0);
            asks.add(Phrase.of(words.say("summary.measure")).inBold().in(Tone.LABEL));
            asks.add(Phrase.of(MetricsChapter.line(metric)).asListItem());
        }
        return asks;
    }

    private static String ask(ScoredOpportunity scored) {
        List<String> who = new ArrayList<>();
        JourneyItem.Opportunity opportunity = scored.opportunity();
        if (!opportunity.owner().isBlank()) {
            who.add(opportunity.owner());
        }
        if (!opportunity.quarter().isBlank()) {
            who.add(opportunity.quarter());
        }
        return Telling.first(opportunity) + (who.isEmpty() ? "" : " (" + String.join(", ", who) + ")");
    }

    private static String notes(Telling telling) {
        StoryWords words = telling.words();
        MapInsights insights = telling.insights();
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "summary.notes",
                telling.map().stages().size(),
                telling.map().items().size(),
                insights.pains().size(),
                insights.unanswered(),
                insights.opportunities().size(),
                words.percent(insights.completeness().share())));
        if (insights.opportunities().stream().anyMatch(each -> each.rice().isPresent())) {
            lines.add(words.say("rice.notes"));
        }
        if (!telling.map().facts().note().isBlank()) {
            lines.add(telling.map().facts().note());
        }
        return String.join("\n", lines);
    }
}
