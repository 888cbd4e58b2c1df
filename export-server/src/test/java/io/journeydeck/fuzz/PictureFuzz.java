package io.journeydeck.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A picture in a diagram, whatever it is, all the way to a picture and a deck. */
class PictureFuzz implements FuzzTarget {

    @Override
    @FuzzTest(maxDuration = "75s")
    public void holds(byte[] input) throws Exception {
        String kind = input.length > 0 && (input[0] == '<' || input[0] == ' ') ? "svg+xml" : "png";
        Documents.check(("<mxfile><diagram><mxGraphModel><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>"
                        + "<mxCell id=\"2\" parent=\"1\" vertex=\"1\" style=\"shape=image;image=data:image/" + kind
                        + ","
                        + Base64.getEncoder().encodeToString(input)
                        + ";\"><mxGeometry width=\"120\" height=\"60\" as=\"geometry\"/></mxCell>"
                        + "</root></mxGraphModel></diagram></mxfile>")
                .getBytes(StandardCharsets.UTF_8));
    }
}
