package io.journeydeck.fuzz;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.journeydeck.server.UntrustedRequests;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A multipart body; the first line of an input is its Content-Type. */
class MultipartFuzz implements FuzzTarget {

    @Override
    @DictionaryEntries({
        "multipart/form-data; boundary=",
        "\\x0D\\x0A",
        "--",
        "Content-Disposition: form-data; name=\"file\"; filename=\"",
        "filename*=UTF-8''",
        "Content-Type: ",
        "Content-Transfer-Encoding: base64"
    })
    @FuzzTest(maxDuration = "75s")
    public void holds(byte[] input) {
        int line = 0;
        while (line < input.length && input[line] != '\n') {
            line++;
        }
        String contentType = new String(input, 0, line, StandardCharsets.ISO_8859_1);
        byte[] body = Arrays.copyOfRange(input, Math.min(line + 1, input.length), input.length);
        UntrustedRequests.checkMultipart(body, contentType);
    }
}
