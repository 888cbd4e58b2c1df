package io.journeydeck.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the server shows itself and how much it takes on.
 *
 * @param editor that the page opens
 * @param admin where probes and metrics are; null for nowhere but, the probes, at the server's own address
 * @param stopTime how long running work may take when the server is told to stop
 */
public record ServerSettings(
        Exposure exposure,
        Uploads bodies,
        BatchUploads batches,
        Work work,
        KeyShare share,
        EditorPlace editor,
        @Nullable Address admin,
        Duration stopTime) {

    private static final long MEBIBYTE = 1024 * 1024;

    /**
     * An address to listen on.
     *
     * @param port 0 is any free one
     */
    public record Address(String host, int port) {
        public Address {
            if (port < 0 || port > 65_535) {
                throw new IllegalArgumentException("A port is a number from 0 to 65535, got " + port);
            }
        }
    }

    /**
     * Who can reach the server.
     *
     * @param keys who may use the API; none is fine on loopback only
     * @param withoutKeys someone said that everybody may use it
     * @param origins exact origins of other sites whose pages may use the API, e.g. {@code https://embed.diagrams.net}
     */
    public record Exposure(Address address, ApiKeys keys, boolean withoutKeys, List<String> origins) {
        public Exposure {
            origins = List.copyOf(origins);
        }
    }

    /**
     * What may come in.
     *
     * @param requestBytes size of one request
     * @param files files in one request
     * @param atOnce requests whose bodies are read at the same time; further ones are turned away before a byte is read
     * @param memory bytes of bodies held at the same time, by all requests together
     * @param time for a whole body, from its first byte
     */
    public record Uploads(long requestBytes, int files, int atOnce, long memory, Duration time) {
        public Uploads {
            if (requestBytes < 1 || files < 1 || atOnce < 1 || memory < 1) {
                throw new IllegalArgumentException("The server's limits are positive numbers");
            }
        }
    }

    /**
     * What one batch may bring.
     *
     * @param files in all, those in archives counted
     * @param bytes of the request, and of its files when archives are opened
     * @param fileBytes of one file
     * @param time for the whole request, from its first byte
     * @param watchers clients that watch batches at the same time, and as many others that fetch documents; each holds a thread
     */
    public record BatchUploads(int files, long bytes, long fileBytes, Duration time, int watchers) {
        public BatchUploads {
            if (files < 1 || bytes < 1 || fileBytes < 1 || watchers < 1) {
                throw new IllegalArgumentException("The limits of batches are positive numbers");
            }
        }
    }

    /**
     * What is done at the same time.
     *
     * @param workers conversions at the same time
     * @param queue conversions waiting; further ones are turned away
     * @param queueTime how long one waits at most
     * @param conversionTime for one file; the answer goes out a second later at the latest
     */
    public record Work(int workers, int queue, Duration queueTime, Duration conversionTime) {
        public Work {
            if (workers < 1 || queue < 0) {
                throw new IllegalArgumentException("The server's limits are positive numbers");
            }
        }
    }

    /**
     * How much of the server one key may have.
     *
     * @param atOnce requests for work at the same time
     * @param perMinute requests for work
     */
    public record KeyShare(int atOnce, int perMinute) {
        public KeyShare {
            if (atOnce < 1 || perMinute < 1) {
                throw new IllegalArgumentException("The share of a key is a positive number");
            }
        }
    }

    /** Loopback, port 8080, and as many workers as there are cores. */
    public static ServerSettings standard() {
        long memory = Runtime.getRuntime().maxMemory() / 8;
        int cores = Runtime.getRuntime().availableProcessors();
        return new ServerSettings(
                new Exposure(new Address("127.0.0.1", 8080), ApiKeys.NONE, false, List.of()),
                new Uploads(20 * MEBIBYTE, 50, 64, memory, Duration.ofSeconds(20)),
                new BatchUploads(200, Math.min(200 * MEBIBYTE, memory), 20 * MEBIBYTE, Duration.ofSeconds(60), 64),
                new Work(cores, 16 * cores, Duration.ofSeconds(30), Duration.ofSeconds(30)),
                new KeyShare(8, 60),
                EditorPlace.PUBLIC,
                null,
                Duration.ofSeconds(30));
    }

    private ServerSettings with(Exposure other) {
        return new ServerSettings(other, bodies, batches, work, share, editor, admin, stopTime);
    }

    private ServerSettings with(Uploads other) {
        return new ServerSettings(exposure, other, batches, work, share, editor, admin, stopTime);
    }

    public ServerSettings at(String newHost, int newPort) {
        return with(new Exposure(new Address(newHost, newPort), exposure.keys, exposure.withoutKeys, exposure.origins));
    }

    /**
     * Says who may use the API.
     *
     * @param openToAll nobody needs a key, also when the host is public
     */
    public ServerSettings withKeys(ApiKeys newKeys, boolean openToAll) {
        return with(new Exposure(exposure.address, newKeys, openToAll, exposure.origins));
    }

    public ServerSettings withOrigins(List<String> newOrigins) {
        return with(new Exposure(exposure.address, exposure.keys, exposure.withoutKeys, newOrigins));
    }

    public ServerSettings withUploads(long newRequestBytes, int newFiles, int newUploads, Duration newUploadTime) {
        return with(new Uploads(newRequestBytes, newFiles, newUploads, bodies.memory, newUploadTime));
    }

    ServerSettings withUploadMemory(long bytes) {
        return with(new Uploads(bodies.requestBytes, bodies.files, bodies.atOnce, bytes, bodies.time));
    }

    public ServerSettings withBatches(BatchUploads other) {
        return new ServerSettings(exposure, bodies, other, work, share, editor, admin, stopTime);
    }

    public ServerSettings withWork(int workers, int queue, Duration queueTime, Duration conversionTime) {
        return new ServerSettings(
                exposure,
                bodies,
                batches,
                new Work(workers, queue, queueTime, conversionTime),
                share,
                editor,
                admin,
                stopTime);
    }

    public ServerSettings withKeyShare(int atOnce, int perMinute) {
        return new ServerSettings(
                exposure, bodies, batches, work, new KeyShare(atOnce, perMinute), editor, admin, stopTime);
    }

    public ServerSettings withAdmin(@Nullable Address address) {
        return new ServerSettings(exposure, bodies, batches, work, share, editor, address, stopTime);
    }

    /** Says which draw.io the page opens. */
    public ServerSettings withEditor(EditorPlace place) {
        return new ServerSettings(exposure, bodies, batches, work, share, place, admin, stopTime);
    }

    String host() {
        return exposure.address.host;
    }

    int port() {
        return exposure.address.port;
    }

    ApiKeys keys() {
        return exposure.keys;
    }

    /** Requests that are under way at the same time, those that wait among them. */
    int places() {
        return bodies.atOnce + work.workers + work.queue;
    }

    /** True when only this machine can reach the server; a name is looked up. */
    boolean loopback() {
        try {
            return InetAddress.getByName(host()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
