package io.journeydeck.journey.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.journeydeck.journey.ItemKind;
import io.journeydeck.journey.property.ItemField.Form;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ItemFieldsTest {

    private static final String SCHEMA = "/io/journeydeck/journey/source/journey.schema.json";

    /** What stands in the place of another, or is no property of the item. */
    private static final Set<String> NOT_FILLED_IN =
            Set.of("id", "text", "name", "kind", "stage", "data", "score", "date", "note");

    @Test
    void knowsThePropertiesThatTextSourcesKnow() throws IOException {
        Set<String> written = new TreeSet<>();
        try (InputStream in = ItemFieldsTest.class.getResourceAsStream(SCHEMA)) {
            JsonNode schema = new ObjectMapper().readTree(in);
            schema.at("/$defs/itemProperties/properties").fieldNames().forEachRemaining(written::add);
        }
        written.removeAll(NOT_FILLED_IN);

        Set<String> known = Arrays.stream(ItemKind.values())
                .flatMap(kind -> ItemFields.of(kind).stream())
                .map(ItemField::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(written).hasSizeGreaterThan(20);
        assertThat(known).isEqualTo(written);
    }

    @Test
    void namesEachPropertyOfAKindOnce() {
        for (ItemKind kind : ItemKind.values()) {
            List<String> names =
                    ItemFields.of(kind).stream().map(ItemField::name).toList();
            assertThat(names)
                    .as(kind.id())
                    .doesNotHaveDuplicates()
                    .contains("sentiment", "persona", "owner", "evidence");
        }
    }

    @Test
    void saysWhatMayStandInThem() {
        for (ItemKind kind : ItemKind.values()) {
            for (ItemField field : ItemFields.of(kind)) {
                boolean measured = field.form() == Form.NUMBER || field.form() == Form.SCORE;
                assertThat(field.step() > 0 && field.most() > field.least())
                        .as(field.name())
                        .isEqualTo(measured);
                assertThat(field.values().isEmpty()).as(field.name()).isEqualTo(field.form() != Form.CHOICE);
                assertThat(field.links() == null).as(field.name()).isEqualTo(field.form() != Form.ITEMS);
            }
        }
    }
}
