package io.journeydeck.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks a probe of a running server, for places that have neither curl nor a shell: exit status 0 when it answers 200. */
public final class Probe {

    private static final Duration TIME = Duration.ofSeconds(2);

    private Probe() {}

    /**
     * Asks once.
     *
     * @param arguments the address of the probe
     */
    public static void main(String[] arguments) {
        System.exit(answers(URI.create(arguments[0])) ? 0 : 1);
    }

    /** True when it answers 200 within two seconds. */
    public static boolean answers(URI probe) {
        try {
            HttpClient client = HttpClient.newBuilder().connectTimeout(TIME).build();
            HttpRequest request = HttpRequest.newBuilder(probe).timeout(TIME).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
