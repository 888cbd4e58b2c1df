package io.journeydeck.label;

/** Margins above and below a box as they count for its neighbours: those of first and last children fold into their parent's. */
final class Margins {

    private Margins() {}

    static double fold(double one, double other) {
        if (one >= 0 && other >= 0) {
            return Math.max(one, other);
        }
        return one < 0 && other < 0 ? Math.min(one, other) : one + other;
    }

    static double top(Box box) {
        if (box instanceof Box.Table table) {
            return table.frame().margin().top();
        }
        if (!(box instanceof Box.Block block)) {
            return 0;
        }
        double own = block.frame().margin().top();
        return openAtTop(block) && !block.children().isEmpty()
                ? fold(own, top(block.children().get(0)))
                : own;
    }

    static double bottom(Box box) {
        if (box instanceof Box.Table table) {
            return table.frame().margin().bottom();
        }
        if (!(box instanceof Box.Block block)) {
            return 0;
        }
        double own = block.frame().margin().bottom();
        return openAtBottom(block) && !block.children().isEmpty()
                ? fold(own, bottom(block.children().get(block.children().size() - 1)))
                : own;
    }

    /** Nothing separates a block's upper margin from its first child's. */
    static boolean openAtTop(Box.Block block) {
        return block.frame().border() == 0 && block.frame().padding().top() == 0;
    }

    static boolean openAtBottom(Box.Block block) {
        return block.frame().border() == 0
                && block.frame().padding().bottom() == 0
                && block.size().height() == 0;
    }
}
