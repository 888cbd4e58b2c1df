/**
 * The other end of the server's interface: batches sent to a server elsewhere, watched and fetched. May use Java's HTTP client,
 * Jackson and the plugin's findings; knows nothing of how a server works.
 */
@NullMarked
package io.journeydeck.client;

import org.jspecify.annotations.NullMarked;
