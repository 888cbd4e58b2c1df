package io.journeydeck.batch;

/** An item, and the name of its execution: the batch's id, a dash, the number. */
record ItemId(String batch, int number) {

    static ItemId parse(String instance) {
        int dash = instance.lastIndexOf('-');
        return new ItemId(instance.substring(0, dash), Integer.parseInt(instance.substring(dash + 1)));
    }

    String instance() {
        return batch + "-" + number;
    }
}
