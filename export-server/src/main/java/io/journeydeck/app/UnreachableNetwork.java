package io.journeydeck.app;

import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.net.URLStreamHandlerFactory;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets no address of another machine be opened in this process: a second line behind readers that take {@code data:} only.
 * {@code jar:http:} goes the same way, because it opens the inner address.
 */
final class UnreachableNetwork implements URLStreamHandlerFactory {

    private static final Set<String> REMOTE = Set.of("http", "https", "ftp", "mailto");

    private UnreachableNetwork() {}

    /** Once a process, before anything opens an address. */
    static void install() {
        URL.setURLStreamHandlerFactory(new UnreachableNetwork());
    }

    @Override
    public @Nullable URLStreamHandler createURLStreamHandler(String protocol) {
        return REMOTE.contains(protocol) ? new Refusal() : null;
    }

    private static final class Refusal extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL address) throws IOException {
            throw new IOException("Journeydeck opens no network addresses: " + address.getProtocol());
        }

        @Override
        protected URLConnection openConnection(URL address, Proxy proxy) throws IOException {
            return openConnection(address);
        }
    }
}
