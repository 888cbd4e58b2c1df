package io.journeydeck.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The probes of a running server. */
public final class Health {

    private static final Duration TIME = Duration.ofSeconds(2);

    private Health() {}

    /** True when a probe answers 200 within two seconds. */
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
