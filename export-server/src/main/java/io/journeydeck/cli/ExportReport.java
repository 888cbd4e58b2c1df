package io.journeydeck.cli;

/** Tells how a run goes; called by one thread, in the order of the inputs. */
interface ExportReport {

    void begin(int files);

    void file(FileOutcome outcome);

    /** Once, after the last file. */
    void end();
}
