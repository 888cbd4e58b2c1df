package io.journeydeck.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.drawio.MxFileReader;
import io.journeydeck.drawio.ShapeLibraryReader;

/** Whatever file somebody takes for a diagram, or for a library of shapes. */
class ContainerFuzz implements FuzzTarget {

    @Override
    @FuzzTest(maxDuration = "75s")
    public void holds(byte[] input) throws Exception {
        Bounded.run(() ->
                new MxFileReader().read(input, "fuzz.drawio", Bounded.LIMITS, Bounded.deadline(), new Diagnostics()));
        Bounded.run(() -> new ShapeLibraryReader()
                .read(input, "fuzz.xml", Bounded.LIMITS, Bounded.deadline(), new Diagnostics()));
    }
}
