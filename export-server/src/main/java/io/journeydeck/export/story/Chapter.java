package io.journeydeck.export.story;

import java.util.List;

/** A part of what is told of a map. */
interface Chapter {

    /** Its slides; none when the map has nothing to tell about it. */
    List<Slide> slides(Telling telling);
}
