/**
 * The other end of the server's interface: batches sent to a server elsewhere, watched and fetched, and probes asked. The only package
 * that opens connections to addresses; may use Java's HTTP client, Jackson and the plugin's findings, and knows nothing of how a server
 * works.
 */
@NullMarked
package io.journeydeck.client;

import org.jspecify.annotations.NullMarked;
