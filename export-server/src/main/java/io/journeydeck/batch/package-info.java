/**
 * Batches: many files to be turned into documents, kept so that nothing that was taken on is lost, whatever happens to the process.
 * May use {@code export}, {@code wire}, db-scheduler, JDBC, HikariCP and Flyway; knows neither formats nor routes.
 */
@NullMarked
package io.journeydeck.batch;

import org.jspecify.annotations.NullMarked;
