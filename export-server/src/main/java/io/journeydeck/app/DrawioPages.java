package io.journeydeck.app;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.drawio.Cell;
import io.journeydeck.drawio.DiagramPage;
import io.journeydeck.drawio.MxFile;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.drawio.Placeholders;
import io.journeydeck.drawio.graph.PageResolver;
import io.journeydeck.drawio.graph.ResolvedPage;
import io.journeydeck.export.PageSource;
import io.journeydeck.export.PaintedPage;
import io.journeydeck.label.LabelLayout;
import io.journeydeck.label.font.FontLibrary;
import io.journeydeck.limits.Deadline;
import io.journeydeck.limits.Limits;
import io.journeydeck.paint.Installation;
import io.journeydeck.paint.PagePainter;
import io.journeydeck.scene.Scene;
import io.journeydeck.shape.ShapeRegistry;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Files read and pages painted by the plugin. */
final class DrawioPages implements PageSource {

    private final ShapeRegistry shapes = ShapeRegistry.standard();
    private final LabelLayout labels = new LabelLayout(new FontLibrary());
    private final Installation installation;

    DrawioPages() {
        this(Installation.NONE);
    }

    private DrawioPages(Installation installation) {
        this.installation = installation;
    }

    @Override
    public PageSource withInstallation(Path folder, Diagnostics found) {
        return new DrawioPages(Installation.open(folder, found));
    }

    @Override
    public MxFile read(byte[] bytes, String fileName, Limits limits, Deadline deadline, Diagnostics diagnostics) {
        return new MxFileReader().read(bytes, fileName, limits, deadline, diagnostics);
    }

    @Override
    public PaintedPage paint(
            MxFile file,
            int number,
            String fileName,
            Predicate<Cell> shownLayers,
            Limits limits,
            Deadline deadline,
            Diagnostics diagnostics) {
        DiagramPage page = file.pages().get(number - 1);
        ResolvedPage resolved = new PageResolver().resolve(page, shownLayers, limits, deadline, diagnostics);
        Placeholders texts = new Placeholders(file, number, fileName, diagnostics);
        Origin origin = Origin.UNKNOWN.onPage(page.name());
        Scene scene = new PagePainter(shapes, labels, limits, installation)
                .paint(resolved, texts, origin, diagnostics, deadline);
        return new PaintedPage(number, resolved, scene);
    }
}
