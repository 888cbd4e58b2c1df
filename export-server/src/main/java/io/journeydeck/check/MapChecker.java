package io.journeydeck.check;

import io.journeydeck.export.SourceFile;
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
     * @param today for rules about dates
     */
    CheckReport check(SourceFile file, LocalDate today);
}
