package io.journeydeck.otherprograms;

import java.io.IOException;
import java.nio.file.Path;

/** The browser of this machine, without a window and without a network. */
public final class Chromium {

    private final Program program;
    private final Path folder;

    /** @param folder for its profile */
    public Chromium(Path folder) {
        this.program = Program.need(BrowserScripts.BROWSER);
        this.folder = folder;
    }

    /** Paints a page, a pixel for each of its px, letters in grey and unhinted. */
    public void paint(Path page, int width, int height, Path png) throws IOException, InterruptedException {
        program.run(
                folder,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--disable-lcd-text",
                "--font-render-hinting=none",
                "--force-device-scale-factor=1",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=" + width + "," + height,
                "--screenshot=" + png,
                page.toUri().toString());
    }
}
