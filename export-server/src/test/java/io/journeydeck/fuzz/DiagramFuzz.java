package io.journeydeck.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** A diagram file, all the way to a picture and a deck. */
class DiagramFuzz implements FuzzTarget {

    @Override
    @FuzzTest(maxDuration = "90s")
    public void holds(byte[] input) throws Exception {
        Documents.check(input);
    }
}
