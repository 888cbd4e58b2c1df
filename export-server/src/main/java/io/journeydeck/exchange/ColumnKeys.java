package io.journeydeck.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What columns of a workbook hold: the words of the hidden first row of each sheet that finds its way back into the diagram. All
 * other keys are names of properties ({@code owner}, {@code severity}, …).
 */
public final class ColumnKeys {

    /** A sheet of items: the item's cell; of a new item empty. */
    public static final String ID = "id";

    /** A sheet of items: the id of the item's page in draw.io. */
    public static final String PAGE = "page";

    public static final String TEXT = "text";

    /** A sheet of items: the name of its stage. */
    public static final String STAGE = "stage";

    /** A sheet of items: the name of its lane. The sheet of a map: the cell of the row's lane. */
    public static final String LANE = "lane";

    /** The sheet of a map: the name of the row's lane. */
    public static final String LANE_NAME = "lane-name";

    /** The step within its stage, from 1 on. */
    public static final String STEP = "step";

    public static final String SENTIMENT = "sentiment";

    /** Begins the keys of columns that are for reading only. */
    public static final String COMPUTED = "=";

    private static final String MAP = "journeydeck-map:";
    private static final String STAGE_ITEMS = "stage:";
    private static final String ITEM_IDS = "id:";

    /** Properties that have a title of their own in each language. */
    public static final List<String> PROPERTIES = List.of(
            "owner",
            "evidence",
            "assumption",
            "type",
            "persona",
            "channel",
            "mode",
            "impact",
            "effort",
            "importance",
            "severity",
            "frequency",
            "opportunity",
            "reach",
            "confidence",
            "quarter",
            "status",
            "metric",
            "unit",
            "baseline",
            "target",
            "due",
            SENTIMENT,
            "kind");

    private ColumnKeys() {}

    /** What the first cell of a map's sheet says, by which the map is found again. */
    public static String map(ExportedState.MapState map) {
        return MAP + map.page() + ":" + map.cell();
    }

    public static boolean isMap(String key) {
        return key.startsWith(MAP);
    }

    /** The column of a stage on the sheet of a map. */
    public static String stage(String stageCell) {
        return STAGE_ITEMS + stageCell;
    }

    /** The hidden column beside it that holds the cells of the items. */
    public static String ids(String stageCell) {
        return ITEM_IDS + stageCell;
    }

    /** The stage whose items a column holds; null for another column. */
    public static @Nullable String stageOf(String key) {
        return key.startsWith(STAGE_ITEMS) ? key.substring(STAGE_ITEMS.length()) : null;
    }

    /** The stage whose items' cells a column holds; null for another column. */
    public static @Nullable String stageOfIds(String key) {
        return key.startsWith(ITEM_IDS) ? key.substring(ITEM_IDS.length()) : null;
    }

    public static boolean isComputed(String key) {
        return key.startsWith(COMPUTED);
    }
}
