package io.journeydeck.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.journeydeck.cli.UntrustedNames;
import io.journeydeck.server.UntrustedRequests;
import java.nio.charset.StandardCharsets;

/** A name, of a file that is sent, in an archive, of a page, or of a document on a server: none leads out of its folder. */
class FileNameFuzz implements FuzzTarget {

    @Override
    @DictionaryEntries({
        "../",
        "..\\x5C",
        "/",
        "C:\\x5C",
        "\\x5C\\x5Chost\\x5C",
        ".drawio",
        ".svg",
        "\\x00",
        "\\xE2\\x80\\xAE",
        "\\xE2\\x80\\xA8",
        "\\xCC\\x81",
        ". ",
        "...",
        "con",
        "~",
        "%2e"
    })
    @FuzzTest(maxDuration = "75s")
    public void holds(byte[] input) {
        check(new String(input, StandardCharsets.UTF_8));
        check(new String(input, StandardCharsets.UTF_16BE));
    }

    private static void check(String name) {
        UntrustedRequests.checkName(name);
        UntrustedNames.checkPage(name);
        UntrustedNames.checkDocument(name);
    }
}
