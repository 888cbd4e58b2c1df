package io.journeydeck.server;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class UploadNamePropertyTest {

    @Property
    void nameIsSafeWhateverWasSent(@ForAll String name) {
        String safe = Upload.safe(name);

        assertThat(safe).isNotEmpty().doesNotContain("/", "\\", "\"", "\0").doesNotStartWith(".");
        assertThat(safe.codePointCount(0, safe.length())).isLessThanOrEqualTo(120);
        assertThat(ContentDisposition.attachment(safe)).matches("[ -~]+");
    }
}
