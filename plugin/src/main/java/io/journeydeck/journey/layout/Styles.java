package io.journeydeck.journey.layout;

/** The style strings that more than one part of a map uses. */
final class Styles {

    /** Of what belongs to a shape: it moves with it, and cannot be taken out or typed into. */
    static final String PART = "part=1;connectable=0;editable=0;";

    private Styles() {}

    static String text(double size, String color, String more) {
        return "text;html=1;whiteSpace=wrap;strokeColor=none;fillColor=none;spacing=0;fontSize=" + Numbers.of(size)
                + ";fontColor=" + color + ";" + more;
    }

    static String box(CardLook look, double size, String more) {
        return "rounded=1;absoluteArcSize=1;arcSize=14;html=1;whiteSpace=wrap;fillColor=" + look.fill()
                + ";strokeColor=" + look.stroke() + ";fontSize=" + Numbers.of(size) + ";fontColor=" + look.text()
                + ";align=left;spacing=0;" + more;
    }

    /** A panel that holds other shapes and is moved as a whole. */
    static String panel(String fill, String stroke, String marker) {
        return "rounded=1;absoluteArcSize=1;arcSize=20;html=1;fillColor=" + fill + ";strokeColor=" + stroke
                + ";container=1;collapsible=0;dropTarget=0;recursiveResize=0;connectable=0;journey=" + marker + ";";
    }

    static String icon(Icons icons, String name, CardLook look) {
        return icons.shape(name) + "strokeColor=" + look.accent() + ";fillColor=" + look.iconFill()
                + ";strokeWidth=1.6;" + PART;
    }
}
