package io.journeydeck.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadTest {

    @ParameterizedTest
    @CsvSource({
        "a.drawio, a",
        "shop.drawio.svg, shop",
        "C:\\maps\\shop.XML, shop",
        "/etc/passwd, passwd",
        ".drawio, drawio",
        "'', diagram",
        "..., diagram",
    })
    void namesDocumentAfterFile(String name, String stem) {
        assertThat(Upload.of(name, new byte[0]).stem()).isEqualTo(stem);
    }
}
