package io.journeydeck.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Origin;
import io.journeydeck.limits.LimitExceededException;
import io.journeydeck.limits.Limits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** JSON as rows: an object of values is a table of keys and values, a list of objects a table with a column a name. */
final class JsonRows {

    private JsonRows() {}

    /** No rows for what is no such JSON, which is reported. */
    static List<List<String>> read(byte[] bytes, Origin file, Limits limits, Diagnostics diagnostics) {
        JsonFactory bounded = JsonFactory.builder()
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(16).build())
                .build();
        JsonMapper mapper = JsonMapper.builder(bounded)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                .build();
        List<List<String>> rows = new ArrayList<>();
        try {
            JsonNode json = mapper.readTree(bytes);
            if (isFlat(json)) {
                rows.add(List.of("key", "value"));
                json.properties().forEach(entry -> rows.add(List.of(entry.getKey(), text(entry.getValue()))));
            } else if (json.isArray() && json.valueStream().allMatch(JsonRows::isFlat)) {
                table(json, rows);
            } else {
                report(file, diagnostics);
            }
        } catch (IOException e) {
            report(file, diagnostics);
        }
        if (rows.size() > limits.cellsPerPage()) {
            throw LimitExceededException.over("LIMIT_CELLS", "rows", rows.size(), limits.cellsPerPage(), file);
        }
        return rows;
    }

    private static void report(Origin file, Diagnostics diagnostics) {
        diagnostics.add(Diagnostic.error(
                "DATA_JSON_INVALID",
                "The file is neither a JSON object of values nor a JSON list of such objects",
                file,
                "Write {\"key\": \"value\"} or [{\"id\": \"m1\", \"baseline\": 11}]."));
    }

    private static boolean isFlat(JsonNode node) {
        return node.isObject() && node.valueStream().noneMatch(JsonNode::isContainerNode);
    }

    private static void table(JsonNode list, List<List<String>> rows) {
        Set<String> names = new LinkedHashSet<>();
        list.forEach(row -> row.fieldNames().forEachRemaining(names::add));
        rows.add(List.copyOf(names));
        for (JsonNode row : list) {
            List<String> cells = new ArrayList<>();
            for (String name : names) {
                JsonNode value = row.get(name);
                cells.add(value == null ? "" : text(value));
            }
            rows.add(cells);
        }
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asText();
    }
}
