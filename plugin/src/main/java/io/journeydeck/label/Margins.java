package io.journeydeck.label;

import java.util.List;

/**
 * Margins above and below a box as they count for its neighbours (CSS 2.1, 8.3.1): those of first and last children fold into their
 * parent's, and those of an empty block into each other.
 */
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
        double margin = block.frame().margin().top();
        if (openAtTop(block)) {
            for (Box child : block.children()) {
                margin = fold(margin, top(child));
                if (!isHollow(child)) {
                    break;
                }
            }
        }
        return isHollow(block) ? fold(margin, block.frame().margin().bottom()) : margin;
    }

    static double bottom(Box box) {
        if (box instanceof Box.Table table) {
            return table.frame().margin().bottom();
        }
        if (!(box instanceof Box.Block block)) {
            return 0;
        }
        double margin = block.frame().margin().bottom();
        if (openAtBottom(block)) {
            List<Box> children = block.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                margin = fold(margin, bottom(children.get(i)));
                if (!isHollow(children.get(i))) {
                    break;
                }
            }
        }
        return isHollow(block) ? fold(margin, block.frame().margin().top()) : margin;
    }

    /** A block in which nothing stands: its margins above and below are one. */
    static boolean isHollow(Box box) {
        return box instanceof Box.Block block
                && openAtTop(block)
                && openAtBottom(block)
                && block.children().stream().allMatch(Margins::isHollow);
    }

    /** Nothing separates a block's upper margin from its first child's. */
    static boolean openAtTop(Box.Block block) {
        return block.frame().top() == 0;
    }

    static boolean openAtBottom(Box.Block block) {
        return block.frame().edges().bottom().width() == 0
                && block.frame().padding().bottom() == 0
                && block.size().height() == 0
                && block.size().leastHeight() == 0;
    }
}
