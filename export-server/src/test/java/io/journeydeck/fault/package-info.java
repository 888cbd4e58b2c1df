/**
 * What must hold when things break: the real program as a process of its own is killed, starved and flooded, and asked afterwards. May use
 * no package of the program but what makes the documents to compare with; whatever else is known of the server, its users know, too.
 *
 * <p>Each test has a short form, which every build runs, and a long one: {@code mvn verify -Pfault}. What was measured is in {@code
 * target/fault}.
 */
@NullMarked
package io.journeydeck.fault;

import org.jspecify.annotations.NullMarked;
