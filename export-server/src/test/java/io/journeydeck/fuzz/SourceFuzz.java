package io.journeydeck.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** A map written as YAML, JSON, Mermaid or a table: the first line of an input is the name of its file. */
class SourceFuzz implements FuzzTarget {

    @Override
    @DictionaryEntries({
        "map.yaml\\x0A",
        "map.json\\x0A",
        "map.mmd\\x0A",
        "map.csv\\x0A",
        "map.tsv\\x0A",
        "map\\x0A",
        "journey:",
        "title: ",
        "stages:\\x0A",
        "  - ",
        "lanes:\\x0A",
        "persona:",
        "emotions:",
        "sentiment: ",
        "pains:",
        "opportunities:",
        "kpis:",
        "id: ",
        "&a",
        "*a",
        "!!",
        "<<: ",
        "? ",
        "|\\x0A",
        ">\\x0A",
        "section ",
        "journey\\x0A",
        "    title ",
        ": 5: Me",
        "type,stage,lane,text\\x0A",
        "\\x09",
        ";",
        "\"\"",
        "1e999",
        "2027-Q3",
        ".nan"
    })
    @FuzzTest(maxDuration = "75s")
    public void holds(byte[] input) throws Exception {
        int line = 0;
        while (line < input.length && input[line] != '\n') {
            line++;
        }
        Sources.check(Sources.text(input, 0, line), Sources.rest(input, line + 1));
    }
}
