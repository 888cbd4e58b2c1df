package io.journeydeck.journey.source;

import io.journeydeck.journey.ItemKind;
import java.util.List;

/** The order of lanes that nobody ordered: what customers do, meet, think and feel, what lies behind it, and what follows from it. */
final class LaneOrder {

    static final List<ItemKind> KINDS = List.of(
            ItemKind.PHYSICAL,
            ItemKind.ACTION,
            ItemKind.TOUCHPOINT,
            ItemKind.CHANNEL,
            ItemKind.INVOLVED,
            ItemKind.BEHAVIOUR,
            ItemKind.MOTIVATION,
            ItemKind.THOUGHT,
            ItemKind.EMOTION,
            ItemKind.MOMENT,
            ItemKind.PAIN,
            ItemKind.EXPECTATION,
            ItemKind.FRONTSTAGE,
            ItemKind.BACKSTAGE,
            ItemKind.SUPPORT,
            ItemKind.OPPORTUNITY,
            ItemKind.METRIC,
            ItemKind.EVIDENCE,
            ItemKind.NOTE);

    private LaneOrder() {}
}
