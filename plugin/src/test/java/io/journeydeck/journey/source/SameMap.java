package io.journeydeck.journey.source;

import io.journeydeck.diagnostic.Origin;
import io.journeydeck.journey.ItemBody;
import io.journeydeck.journey.JourneyItem;
import io.journeydeck.journey.JourneyMap;
import io.journeydeck.journey.Lane;
import io.journeydeck.journey.Persona;
import io.journeydeck.journey.PlacedItem;
import io.journeydeck.journey.Stage;
import io.journeydeck.journey.UnplacedItem;

/** A map without the places that it came from. */
final class SameMap implements JourneyItem.Visitor<JourneyItem> {

    private SameMap() {}

    static JourneyMap withoutOrigins(JourneyMap map) {
        SameMap items = new SameMap();
        return new JourneyMap(
                Origin.UNKNOWN,
                map.facts(),
                map.personas().stream()
                        .map(p -> new Persona(Origin.UNKNOWN, p.name(), p.role(), p.quote(), p.text(), p.data()))
                        .toList(),
                map.stages().stream()
                        .map(stage -> new Stage(Origin.UNKNOWN, stage.name(), stage.data()))
                        .toList(),
                map.lanes().stream()
                        .map(lane -> new Lane(Origin.UNKNOWN, lane.name(), lane.kind(), lane.data()))
                        .toList(),
                map.general().stream().map(item -> item.accept(items)).toList(),
                map.items().stream()
                        .map(item -> new PlacedItem(item.item().accept(items), item.stage(), item.lane()))
                        .toList(),
                map.unplaced().stream()
                        .map(item -> new UnplacedItem(item.item().accept(items), item.reason()))
                        .toList());
    }

    private static ItemBody plain(ItemBody body) {
        return new ItemBody(Origin.UNKNOWN, body.text(), body.sentiment(), body.data());
    }

    @Override
    public JourneyItem action(JourneyItem.Action action) {
        return new JourneyItem.Action(plain(action.body()), action.number());
    }

    @Override
    public JourneyItem touchpoint(JourneyItem.Touchpoint t) {
        return new JourneyItem.Touchpoint(plain(t.body()), t.channel(), t.owner(), t.impact(), t.importance());
    }

    @Override
    public JourneyItem emotion(JourneyItem.Emotion emotion) {
        return new JourneyItem.Emotion(plain(emotion.body()));
    }

    @Override
    public JourneyItem painPoint(JourneyItem.PainPoint p) {
        return new JourneyItem.PainPoint(plain(p.body()), p.severity(), p.frequency(), p.evidence(), p.opportunity());
    }

    @Override
    public JourneyItem opportunity(JourneyItem.Opportunity o) {
        return new JourneyItem.Opportunity(
                plain(o.body()),
                o.impact(),
                o.effort(),
                o.reach(),
                o.confidence(),
                o.owner(),
                o.quarter(),
                o.status(),
                o.metric());
    }

    @Override
    public JourneyItem metric(JourneyItem.Metric m) {
        return new JourneyItem.Metric(plain(m.body()), m.unit(), m.baseline(), m.target(), m.due());
    }

    @Override
    public JourneyItem remark(JourneyItem.Remark remark) {
        return new JourneyItem.Remark(plain(remark.body()), remark.kind());
    }
}
