/**
 * The HTTP server: the API, the page for people, and what keeps both safe; may use {@code export}, {@code batch}, {@code
 * check}, {@code metrics}, the plugin, Javalin (with the Jetty inside it) and Jackson.
 *
 * <p>It is handed a converter, the formats and the templates, and knows no format's package. Requests come from strangers: each one
 * passes the {@link io.journeydeck.server.Gate}, gets a permit before its body is read, and a conversion has a bounded time.
 */
@NullMarked
package io.journeydeck.server;

import org.jspecify.annotations.NullMarked;
