package io.journeydeck.app;

import io.journeydeck.cli.Journeydeck;
import io.journeydeck.cli.Terminal;
import io.journeydeck.export.OutputFormat;
import io.journeydeck.export.PageSource;
import io.journeydeck.template.TemplateLibrary;
import java.util.List;

/** Starts the program. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        UnreachableNetwork.install();
        List<OutputFormat> formats = OutputFormats.standard();
        PageSource source = new DrawioPages();
        TemplateLibrary templates = TemplateLibrary.of(Main.class.getClassLoader());
        int status = Journeydeck.run(
                arguments,
                formats,
                source,
                templates,
                new ServerProcess(formats, source, templates),
                Terminal.ofProcess());
        System.out.flush();
        System.exit(status);
    }
}
