package io.journeydeck.export.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.drawio.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    html=1                                             | rectangle                  | rectangle
                    rounded=1                                          | rounded rectangle          | rectangle
                    shape=label                                        | rectangle                  | rectangle
                    shape=label;image=data:x                           | icon with text             | label
                    text;shape=label                                   | text                       | text
                    group                                              | group                      | group
                    shape=rhombus                                      | diamond                    | rhombus
                    shape=tableRow                                     | table row                  | tableRow
                    shape=stencil(abc)                                 | drawn shape                | stencil
                    shape=mxgraph.cisco.routers.atm_router             | cisco: atm router          | mxgraph.cisco.routers.atm_router
                    shape=mxgraph.aws4.resourceIcon;resIcon=mxgraph.aws4.lambda | aws4: lambda      | mxgraph.aws4.lambda
                    """)
    void saysWhatAShapeIs(String style, String kind, String rawName) {
        Style parsed = Style.parse(style);
        assertThat(ShapeWords.kind(parsed, parsed)).isEqualTo(kind);
        assertThat(ShapeWords.rawName(parsed, parsed)).isEqualTo(rawName);
    }

    @ParameterizedTest
    @CsvSource({
        "html=1, solid",
        "dashed=1, dashed",
        "dashed=1;dashPattern=1 4, dotted",
        "dashed=0, solid",
        "strokeColor=none, none"
    })
    void saysHowALineIs(String style, String line) {
        assertThat(ShapeWords.line(Style.parse(style))).isEqualTo(line);
    }
}
