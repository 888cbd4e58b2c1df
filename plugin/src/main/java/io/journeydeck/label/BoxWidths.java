package io.journeydeck.label;

/** How wide a box wants to be: as narrow as its longest word, or as wide as its longest line (CSS 2.1, 10.3.5), px. */
final class BoxWidths implements Box.Visitor<BoxWidths.Range> {

    private final Flows flows;

    BoxWidths(Flows flows) {
        this.flows = flows;
    }

    /** From the narrowest to the widest that makes sense. */
    record Range(double least, double most) {

        static final Range NONE = new Range(0, 0);

        Range wider(double px) {
            return new Range(Math.max(0, least + px), Math.max(0, most + px));
        }

        Range or(Range other) {
            return new Range(Math.max(least, other.least), Math.max(most, other.most));
        }

        /** The width to take in a room, as CSS shrinks to fit. */
        double fit(double room) {
            return Math.min(Math.max(least, room), most);
        }
    }

    @Override
    public Range block(Box.Block block) {
        Range inner = Range.NONE;
        for (Box child : block.children()) {
            inner = inner.or(child.accept(this));
        }
        if (block.size().width() > 0) {
            double fixed =
                    block.size().width() - (block.size().outer() ? block.frame().across() : 0);
            inner = new Range(Math.max(0, fixed), Math.max(0, fixed));
        }
        Box.Extent size = block.size();
        inner = new Range(size.bounded(inner.least(), Double.NaN), size.bounded(inner.most(), Double.NaN));
        return inner.wider(block.frame().across() + block.frame().margin().across());
    }

    @Override
    public Range words(Box.Words words) {
        WordFlow flow = flows.of(words);
        return new Range(flow.narrowest(), flow.widest());
    }

    @Override
    public Range table(Box.Table table) {
        TableColumns columns = TableColumns.of(table, this);
        double gaps = table.spacing() * (columns.count() + 1);
        Range range = new Range(columns.least() + gaps, Math.max(columns.least(), columns.most()) + gaps);
        if (table.size().width() > 0) {
            double wanted = table.size().width() - table.frame().across();
            double fixed = table.even() ? wanted : Math.max(range.least(), wanted);
            range = new Range(fixed, fixed);
        }
        if (table.caption() != null) {
            double least = table.caption().accept(this).least();
            range = range.or(new Range(least, least));
        }
        return range.wider(table.frame().across() + table.frame().margin().across());
    }
}
