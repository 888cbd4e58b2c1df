package io.journeydeck.cli;

/** Passes a report on and remembers whether anything failed. */
final class Tally implements ExportReport {

    private final ExportReport inner;
    private boolean failed;

    Tally(ExportReport inner) {
        this.inner = inner;
    }

    boolean anyFailed() {
        return failed;
    }

    @Override
    public void begin(int files) {
        inner.begin(files);
    }

    @Override
    public void file(FileOutcome outcome) {
        failed |= outcome.failed();
        inner.file(outcome);
    }

    @Override
    public void merged(FileOutcome outcome) {
        failed |= outcome.failed();
        inner.merged(outcome);
    }

    @Override
    public void end() {
        inner.end();
    }
}
