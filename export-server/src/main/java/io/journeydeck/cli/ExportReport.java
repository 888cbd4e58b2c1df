package io.journeydeck.cli;

/** Tells how a run goes; called by one thread, in the order of the inputs. */
interface ExportReport {

    void begin(int files);

    void file(FileOutcome outcome);

    /** What became of all files together; its input says how many there are. */
    void merged(FileOutcome outcome);

    /** Once, after the last file. */
    void end();
}
