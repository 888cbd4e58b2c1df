package io.journeydeck.export.xlsx.journey;

import io.journeydeck.export.xlsx.book.Book;
import io.journeydeck.export.xlsx.book.Look;
import io.journeydeck.export.xlsx.book.RowStream;
import io.journeydeck.export.xlsx.book.Sheet;
import io.journeydeck.export.xlsx.book.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** The values to choose from on other sheets, each list a column with a name; a hidden sheet that people can show and add to. */
final class ListsSheet {

    /** Names of the lists. */
    static final String STAGES = "list_stages";

    static final String LANES = "list_lanes";
    static final String CHANNELS = "list_channels";
    static final String PRESENCES = "list_presences";
    static final String MODES = "list_modes";
    static final String SENTIMENTS = "list_sentiments";
    static final String STATUSES = "list_statuses";
    static final String OWNERS = "list_owners";
    static final String QUARTERS = "list_quarters";

    private final Map<String, List<Value>> lists = new LinkedHashMap<>();

    ListsSheet add(String name, List<Value> values) {
        lists.put(name, values.isEmpty() ? List.of(Value.NONE) : values);
        return this;
    }

    void write(Book book) {
        Sheet sheet = book.sheet(book.word("sheet.lists"));
        RowStream rows = sheet.rows();
        List<String> names = new ArrayList<>(lists.keySet());
        rows.open(0, 21);
        for (int c = 0; c < names.size(); c++) {
            rows.text(c, names.get(c), Look.HEADER);
            sheet.width(c, 140);
        }
        rows.close();
        int most = lists.values().stream().mapToInt(List::size).max().orElse(0);
        for (int r = 0; r < most; r++) {
            rows.open(r + 1, 15);
            for (int c = 0; c < names.size(); c++) {
                List<Value> list = lists.get(names.get(c));
                if (list != null && r < list.size()) {
                    rows.put(c, list.get(r), Look.PLAIN);
                }
            }
            rows.close();
        }
        for (int c = 0; c < names.size(); c++) {
            String letter = "$" + CellReference.convertNumToColString(c) + "$";
            int last = lists.getOrDefault(names.get(c), List.of()).size() + 1;
            book.name(names.get(c), sheet.place(letter + "2:" + letter + last));
        }
        sheet.freeze(0, 1);
        sheet.hide();
    }
}
