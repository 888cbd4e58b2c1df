package io.journeydeck.export.pptx.theme;

import java.io.IOException;
import org.apache.poi.openxml4j.opc.OPCPackage;

/** Masters and layouts that a deck begins with. */
public interface DeckTheme {

    /** A package with masters, layouts and a notes master and without slides; the caller closes it. */
    OPCPackage open() throws IOException;

    SlideLayout layout(LayoutRole role);

    /** Of the slides, px. */
    double width();

    /** Of the slides, px. */
    double height();
}
