package io.journeydeck.export.ooxml;

/** What a click does (ECMA-376 part 1, 21.1.2.3.5). */
public final class LinkXml {

    private LinkXml() {}

    /** Opens an address. */
    public static Xml address(String relation) {
        return Xml.of("a:hlinkClick").with("r:id", relation);
    }

    /** Goes to another slide. */
    public static Xml slide(String relation) {
        return address(relation).with("action", "ppaction://hlinksldjump");
    }

    /** Keeps the colour of the text instead of the theme's link colour ([MS-ODRAWXML] 2.20.1, CT_HyperlinkColor). */
    public static Xml inOwnColour(Xml link) {
        return link.add(Xml.of("a:extLst")
                .add(Xml.of("a:ext")
                        .with("uri", "{A12FA001-AC4F-418D-AE19-62706E023703}")
                        .add(Xml.of("ahyp:hlinkClr")
                                .with("xmlns:ahyp", "http://schemas.microsoft.com/office/drawing/2018/hyperlinkcolor")
                                .with("val", "tx"))));
    }
}
