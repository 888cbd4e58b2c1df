package io.journeydeck.server;

import io.journeydeck.export.Conversion;

/** A file and what became of it. */
record Converted(Upload upload, Conversion conversion) {}
