package io.journeydeck.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNameTest {

    @ParameterizedTest
    @CsvSource({
        "shop.drawio, shop",
        "shop.drawio.svg, shop",
        "shop.drawio.png, shop",
        "Shop.Drawio.XML, Shop",
        "shop.dio, shop",
        "shop.xml, shop",
        "shop.v2.drawio, shop.v2",
        "shop.txt, shop.txt",
        "shop, shop",
        ".drawio, .drawio",
        ".drawio.svg, .drawio"
    })
    void leavesOutWhatMakesAFileADiagram(String fileName, String name) {
        assertThat(DocumentName.of(fileName)).isEqualTo(name);
    }

    @Test
    void leavesOutFoldersOfAnySystem() {
        assertThat(DocumentName.ofPath("a/b.c/shop.drawio")).isEqualTo("shop");
        assertThat(DocumentName.ofPath("C:\\maps\\shop.drawio")).isEqualTo("shop");
    }
}
