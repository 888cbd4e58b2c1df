package io.journeydeck.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.journeydeck.server.editor.EditorForm;
import io.journeydeck.server.editor.EditorOrder;

/** What draw.io's editor asks for: a form, or JSON. */
class EditorFormFuzz implements FuzzTarget {

    private static final int MOST_BYTES = 1 << 16;

    @Override
    @DictionaryEntries({
        "format=",
        "&xml=",
        "%3Cmxfile",
        "&xmldata=",
        "&filename=",
        "&base64=1",
        "&pageId=",
        "&allPages=1",
        "&from=",
        "&to=",
        "&scale=",
        "&border=",
        "&bg=",
        "&extras=",
        "layerIds",
        "&w=",
        "&h=",
        "&dpi=",
        "&embedXml=1",
        "%25",
        "{\"",
        "\":\"",
        "pdf",
        "png",
        "1e9",
        "-1"
    })
    @FuzzTest(maxDuration = "75s")
    public void holds(byte[] input) throws Exception {
        Bounded.run(() -> order(EditorForm.ofUrlEncoded(input)));
        Bounded.run(() -> order(EditorForm.ofJson(input)));
    }

    private static void order(EditorForm form) {
        EditorOrder order = EditorOrder.of(form, MOST_BYTES);
        assertThat(order.format()).isNotBlank();
        assertThat(order.options().picture().scale()).isPositive().isFinite();
        assertThat(order.options().pages().first()).isNotNegative();
    }
}
