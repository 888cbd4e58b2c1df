package io.journeydeck.app;

import io.journeydeck.client.Health;
import java.net.URI;

/** Asks a probe of a running server, for places that have neither curl nor a shell: exit status 0 when it answers 200. */
public final class Probe {

    private Probe() {}

    /**
     * Asks once.
     *
     * @param arguments the address of the probe
     */
    public static void main(String[] arguments) {
        System.exit(Health.answers(URI.create(arguments[0])) ? 0 : 1);
    }
}
