package io.journeydeck.app;

import io.journeydeck.cli.Journeydeck;
import io.journeydeck.cli.Terminal;
import io.journeydeck.template.TemplateLibrary;

/** Starts the program. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        UnreachableNetwork.install();
        int status = Journeydeck.run(
                arguments,
                OutputFormats.standard(),
                new DrawioPages(),
                TemplateLibrary.of(Main.class.getClassLoader()),
                null,
                Terminal.ofProcess());
        System.out.flush();
        System.exit(status);
    }
}
