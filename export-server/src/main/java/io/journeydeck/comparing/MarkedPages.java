package io.journeydeck.comparing;

import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.export.DeckKind;
import io.journeydeck.export.DeckOptions;
import io.journeydeck.export.Drawing;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.PageSource;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** The maps with their changes marked, painted and written by any format. */
final class MarkedPages {

    private final PageSource source;
    private final Limits limits;
    private final ComparedMaps maps;

    MarkedPages(PageSource source, Limits limits, ComparedMaps maps) {
        this.source = source;
        this.limits = limits;
        this.maps = maps;
    }

    /** One document of all maps, each followed by the table of its differences. */
    void writeAll(OutputFormat format, OutputStream out) throws IOException {
        List<DiagramPage> pages = new ArrayList<>();
        for (int i = 0; i < maps.pairs().size(); i++) {
            MapPair pair = maps.pairs().get(i);
            pages.add(marked(i));
            pages.addAll(new DifferenceTable(pair, maps.words()).pages("differences-" + (i + 1)));
        }
        write(format, pages, out);
    }

    /** A picture of one of the maps. */
    void writeOne(OutputFormat format, int index, OutputStream out) throws IOException {
        write(format, List.of(marked(index)), out);
    }

    /** One of the maps, painted. */
    PaintedPage painted(int index) {
        FoundMap after = maps.pairs().get(index).after();
        return painted(file(List.of(marked(index)), after), 1, after);
    }

    private DiagramPage marked(int index) {
        return MarkedMap.of(maps.pairs().get(index), "map-" + (index + 1), maps.words());
    }

    private void write(OutputFormat format, List<DiagramPage> pages, OutputStream out) throws IOException {
        FoundMap after = maps.pairs().get(0).after();
        MxFile file = file(pages, after);
        List<PaintedPage> painted = new ArrayList<>();
        for (int number = 1; number <= pages.size(); number++) {
            painted.add(painted(file, number, after));
        }
        Drawing drawing = new Drawing(maps.name(), file, painted, maps.diagnostics(), maps.deadline());
        ExportOptions asDrawn = ExportOptions.standard().with(DeckOptions.STANDARD.withKind(DeckKind.PAGES));
        format.write(drawing, asDrawn, out);
    }

    private static MxFile file(List<DiagramPage> pages, FoundMap after) {
        return new MxFile(
                after.file().attributes(),
                after.file().variables(),
                pages,
                after.file().extras());
    }

    private PaintedPage painted(MxFile file, int number, FoundMap after) {
        return source.paint(file, number, after.fileName(), Cell::visible, limits, maps.deadline(), maps.diagnostics());
    }
}
