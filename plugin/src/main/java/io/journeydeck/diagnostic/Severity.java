package io.journeydeck.diagnostic;

/** How much a finding matters to the reader of the output, gravest first. */
public enum Severity {
    /** The output is missing or wrong. */
    ERROR,
    /** The output is there, but something in it is not what the diagram shows. */
    WARNING,
    /** Worth knowing; nothing is lost. */
    INFO
}
