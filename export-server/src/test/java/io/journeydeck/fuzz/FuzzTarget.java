package io.journeydeck.fuzz;

/** A door that strangers' bytes come through. Its inputs are in the folder that has its name and {@code Inputs} behind it. */
@FunctionalInterface
interface FuzzTarget {

    /** Ends without an exception, whatever the bytes are. */
    void holds(byte[] input) throws Exception;
}
