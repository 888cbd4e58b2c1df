package io.journeydeck.shape;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shapes that are known by name; an immutable object that is passed to whoever paints. */
public final class ShapeRegistry {

    private final Map<String, Shape> shapes;

    private ShapeRegistry(Map<String, Shape> shapes) {
        this.shapes = Collections.unmodifiableMap(new LinkedHashMap<>(shapes));
    }

    /** All shapes of this package: the one list of palettes. */
    public static ShapeRegistry standard() {
        Map<String, Shape> all = new LinkedHashMap<>();
        List.of(
                        BasicShapes.shapes(),
                        SolidShapes.shapes(),
                        FlowShapes.shapes(),
                        UmlShapes.shapes(),
                        FlowchartPalette.shapes(),
                        AdvancedShapes.shapes(),
                        Isometry.shapes(),
                        BasicPalette.shapes(),
                        FramePalette.shapes(),
                        PointedShapes.shapes(),
                        WedgeShapes.shapes(),
                        InfographicPalette.shapes(),
                        ArrowsPalette.shapes(),
                        BranchArrows.shapes(),
                        BentArrows.shapes(),
                        ClassicArrows.shapes(),
                        C4Palette.shapes(),
                        LeanPalette.shapes(),
                        BpmnPalette.shapes(),
                        FloorplanPalette.shapes(),
                        Uml25Palette.shapes(),
                        DfdPalette.shapes(),
                        ArchimatePalette.shapes(),
                        WireframePalette.shapes(),
                        MockupPalette.shapes(),
                        ErPalette.shapes(),
                        ContainerShapes.shapes())
                .forEach(all::putAll);
        return new ShapeRegistry(all);
    }

    public Optional<Shape> find(String name) {
        return Optional.ofNullable(shapes.get(name));
    }

    /** Names as styles give them, palette by palette. */
    public Collection<String> names() {
        return shapes.keySet();
    }
}
