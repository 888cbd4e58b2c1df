package io.journeydeck.export.story;

import java.util.List;

/** The beginning of a part of the deck that is no story of its own. */
final class SectionChapter implements Chapter {

    @Override
    public List<Slide> slides(Telling telling) {
        String kind =
                telling.words().word("kind." + telling.map().facts().kind().id());
        return List.of(new Slide(
                telling.key("cover"), Slide.Kind.SECTION, kind, telling.title(), List.of(), "", telling.source()));
    }
}
