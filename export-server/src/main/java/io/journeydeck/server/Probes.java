package io.journeydeck.server;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** {@code /health}: the process answers. {@code /ready}: it takes work; when not, why. */
final class Probes {

    private final List<Supplier<Optional<String>>> obstacles = new CopyOnWriteArrayList<>();

    /** @param obstacle says what is in the way of work; asked at each probe, answers at once */
    void require(Supplier<Optional<String>> obstacle) {
        obstacles.add(obstacle);
    }

    void health(Context ctx) {
        ctx.contentType(Json.MEDIA_TYPE).result("{\"status\":\"up\"}");
    }

    void ready(Context ctx) {
        for (Supplier<Optional<String>> obstacle : obstacles) {
            Optional<String> found = obstacle.get();
            if (found.isPresent()) {
                throw ProblemException.busy(found.get());
            }
        }
        ctx.contentType(Json.MEDIA_TYPE).result("{\"status\":\"ready\"}");
    }
}
