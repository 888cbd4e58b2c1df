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
        "..\\",
        "/",
        "C:\\",
        "\\\\host\\",
        ".drawio",
        ".svg",
        "\u0000",
        "\u202e",
        "\u2028",
        "\u0301",
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
