package io.journeydeck.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** A map written as YAML, JSON, Mermaid or a table: the first line of an input is the name of its file. */
class SourceFuzz implements FuzzTarget {

    @Override
    @DictionaryEntries({
        "map.yaml\n",
        "map.json\n",
        "map.mmd\n",
        "map.csv\n",
        "map.tsv\n",
        "map\n",
        "journey:",
        "title: ",
        "stages:\n",
        "  - ",
        "lanes:\n",
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
        "|\n",
        ">\n",
        "section ",
        "journey\n",
        "    title ",
        ": 5: Me",
        "type,stage,lane,text\n",
        "\t",
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
