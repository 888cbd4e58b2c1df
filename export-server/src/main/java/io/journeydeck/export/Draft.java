package io.journeydeck.export;

import org.jspecify.annotations.Nullable;

/**
 * A file on its way into a document with others.
 *
 * @param conversion the documents that it becomes by itself, and what was found
 * @param drawing its pages, painted; null when none could be
 */
public record Draft(Conversion conversion, @Nullable Drawing drawing) {}
