package io.journeydeck.comparing;

/** How a kind of difference is drawn: never by its colour alone. */
enum Mark {
    ADDED("added", Sentence.ADDED, "#15803D", "dashed=0;"),
    REMOVED("removed", Sentence.REMOVED, "#B91C1C", "dashed=1;dashPattern=6 4;"),
    CHANGED("changed", Sentence.CHANGED, "#B45309", "dashed=0;"),
    MOVED("moved", Sentence.MOVED, "#1D4ED8", "dashed=1;dashPattern=1 3;");

    private final String word;
    private final String sign;
    private final String color;
    private final String line;

    Mark(String word, String sign, String color, String line) {
        this.word = word;
        this.sign = sign;
        this.color = color;
        this.line = line;
    }

    static Mark of(String sign) {
        for (Mark mark : values()) {
            if (mark.sign.equals(sign)) {
                return mark;
            }
        }
        throw new IllegalArgumentException("There is no mark " + sign);
    }

    /** The key of its word. */
    String word() {
        return word;
    }

    String sign() {
        return sign;
    }

    String color() {
        return color;
    }

    /** Style of what is put around a shape. */
    String outline() {
        return "rounded=1;arcSize=6;absoluteArcSize=1;fillColor=none;strokeWidth=3;strokeColor=" + color + ";" + line;
    }

    /** Style of the sign at its corner. */
    String badge() {
        return "rounded=1;arcSize=50;whiteSpace=nowrap;fontStyle=1;fontSize=13;fontColor=#FFFFFF;strokeColor=#FFFFFF;fillColor="
                + color + ";";
    }

    /** Style of a card that stands for what is not on the page any more. */
    String ghost() {
        return "rounded=1;arcSize=6;absoluteArcSize=1;whiteSpace=wrap;align=left;verticalAlign=top;spacing=6;fontSize=12;"
                + "fontColor=#1F2937;fillColor=#FFFFFF;strokeWidth=2;strokeColor=" + color + ";" + line;
    }
}
