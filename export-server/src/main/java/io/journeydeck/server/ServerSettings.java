package io.journeydeck.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

/**
 * How the server shows itself and how much it takes on.
 *
 * @param host address or name to listen on
 * @param port 0 is any free one
 * @param keys who may use the API; none is fine on loopback only
 * @param withoutKeys someone said that everybody may use it
 * @param origins exact origins of other sites whose pages may use the API, e.g. {@code https://embed.diagrams.net}
 * @param requestBytes size of one request
 * @param files files in one request
 * @param uploads requests whose bodies are read at the same time; further ones are turned away before a byte is read
 * @param uploadMemory bytes of bodies held at the same time, by all requests together
 * @param uploadTime for a whole body, from its first byte
 * @param workers conversions at the same time
 * @param queue conversions waiting; further ones are turned away
 * @param queueTime how long one waits at most
 * @param conversionTime for one file; the answer goes out a second later at the latest
 * @param stopTime how long running work may take when the server is told to stop
 */
public record ServerSettings(
        String host,
        int port,
        ApiKeys keys,
        boolean withoutKeys,
        List<String> origins,
        long requestBytes,
        int files,
        int uploads,
        long uploadMemory,
        Duration uploadTime,
        int workers,
        int queue,
        Duration queueTime,
        Duration conversionTime,
        Duration stopTime) {

    public ServerSettings {
        origins = List.copyOf(origins);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("A port is a number from 0 to 65535, got " + port);
        }
        if (requestBytes < 1 || files < 1 || uploads < 1 || workers < 1 || queue < 0) {
            throw new IllegalArgumentException("The server's limits are positive numbers");
        }
    }

    /** Loopback, port 8080, and as many workers as there are cores. */
    public static ServerSettings standard() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new ServerSettings(
                "127.0.0.1",
                8080,
                ApiKeys.NONE,
                false,
                List.of(),
                20L * 1024 * 1024,
                50,
                64,
                Runtime.getRuntime().maxMemory() / 8,
                Duration.ofSeconds(20),
                cores,
                16 * cores,
                Duration.ofSeconds(30),
                Duration.ofSeconds(30),
                Duration.ofSeconds(30));
    }

    public ServerSettings at(String newHost, int newPort) {
        return new ServerSettings(
                newHost,
                newPort,
                keys,
                withoutKeys,
                origins,
                requestBytes,
                files,
                uploads,
                uploadMemory,
                uploadTime,
                workers,
                queue,
                queueTime,
                conversionTime,
                stopTime);
    }

    /**
     * Says who may use the API.
     *
     * @param openToAll nobody needs a key, also when the host is public
     */
    public ServerSettings withKeys(ApiKeys newKeys, boolean openToAll) {
        return new ServerSettings(
                host,
                port,
                newKeys,
                openToAll,
                origins,
                requestBytes,
                files,
                uploads,
                uploadMemory,
                uploadTime,
                workers,
                queue,
                queueTime,
                conversionTime,
                stopTime);
    }

    public ServerSettings withOrigins(List<String> newOrigins) {
        return new ServerSettings(
                host,
                port,
                keys,
                withoutKeys,
                newOrigins,
                requestBytes,
                files,
                uploads,
                uploadMemory,
                uploadTime,
                workers,
                queue,
                queueTime,
                conversionTime,
                stopTime);
    }

    public ServerSettings withUploads(long newRequestBytes, int newFiles, int newUploads, Duration newUploadTime) {
        return new ServerSettings(
                host,
                port,
                keys,
                withoutKeys,
                origins,
                newRequestBytes,
                newFiles,
                newUploads,
                uploadMemory,
                newUploadTime,
                workers,
                queue,
                queueTime,
                conversionTime,
                stopTime);
    }

    ServerSettings withUploadMemory(long bytes) {
        return new ServerSettings(
                host,
                port,
                keys,
                withoutKeys,
                origins,
                requestBytes,
                files,
                uploads,
                bytes,
                uploadTime,
                workers,
                queue,
                queueTime,
                conversionTime,
                stopTime);
    }

    public ServerSettings withWork(int newWorkers, int newQueue, Duration newQueueTime, Duration newConversionTime) {
        return new ServerSettings(
                host,
                port,
                keys,
                withoutKeys,
                origins,
                requestBytes,
                files,
                uploads,
                uploadMemory,
                uploadTime,
                newWorkers,
                newQueue,
                newQueueTime,
                newConversionTime,
                stopTime);
    }

    /** True when only this machine can reach the server; a name is looked up. */
    boolean loopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
