package io.journeydeck.server;

import io.journeydeck.check.CheckReport;
import java.time.LocalDate;

/**
 * Checks the journey maps of one file, on the calling thread, many threads at a time. It keeps its own deadline; an interrupt means
 * that nobody waits any more.
 */
@FunctionalInterface
public interface MapChecker {

    /**
     * Checks one file; what is wrong with it is said in the result.
     *
     * @param fileName as the user knows it
     * @param today for rules about dates
     */
    CheckReport check(byte[] bytes, String fileName, LocalDate today);
}
