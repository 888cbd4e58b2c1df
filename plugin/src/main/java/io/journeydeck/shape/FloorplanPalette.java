package io.journeydeck.shape;

import io.journeydeck.scene.Color;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Furniture of the Floorplans palette, {@code mxgraph.floorplan.…}, seen from above; walls, windows and stairs are {@link WallShapes}, doors {@link DoorShapes}. */
final class FloorplanPalette {

    private static final Color PALE = Color.rgb(0xee, 0xee, 0xee);

    private FloorplanPalette() {}

    static Map<String, Shape> shapes() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        seats(shapes);
        beds(shapes);
        desks(shapes);
        devices(shapes);
        kitchen(shapes);
        bath(shapes);
        house(shapes);
        Map<String, Shape> named = new LinkedHashMap<>();
        shapes.forEach((name, shape) -> named.put("mxgraph.floorplan." + name, shape));
        named.putAll(WallShapes.shapes());
        named.putAll(DoorShapes.shapes());
        return named;
    }

    private static void seats(Map<String, Shape> shapes) {
        shapes.put(
                "office_chair",
                Blueprint.of(40, 43)
                        .area("M36.4 8.3 L39.4 32.4 C40 35.9 38.4 39.4 35.5 41.4 C25.2 43 14.8 43 4.5 41.4"
                                + " C1.6 39.4 0 35.9 0.6 32.4 L3.6 8.3 C4.1 5.6 7 3.6 10.5 3.3 L29.5 3.3"
                                + " C33 3.6 35.9 5.6 36.4 8.3Z")
                        .area("M35.7 2.8 A1.8 1.8 0 1 34.7 6.1 C24.8 3.7 14.6 3.7 4.8 6.1 A1.8 1.8 0 1 3.8 2.8"
                                + " C14.3 0 25.2 0 35.7 2.8"));
        shapes.put(
                "chair",
                Blueprint.of(41, 52)
                        .area("M37.5 17.6 L40.4 41.5 C41 45 39.4 48.5 36.5 50.4 C26.3 52 15.8 52 5.6 50.4"
                                + " C2.7 48.5 1.1 45 1.7 41.5 L4.6 17.6 C5.2 15 8.1 13 11.6 12.7 L30.5 12.7"
                                + " C34 13 36.9 15 37.5 17.6Z M10.8 12.7 L5.7 6.4 M16.5 12.7 L14.8 5.5"
                                + " M23.3 12.7 L25.5 5.5 M29 12.7 L34.6 6.4 M36.3 6.7 C25.8 5.1 15.1 5.1 4.5 6.7"
                                + " L0 2.7 C13.5 0 27.4 0 40.9 2.7Z"));
        shapes.put(
                "couch",
                Blueprint.of(150, 80)
                        .box(10, 10, 130, 10, 0)
                        .box(0, 0, 15, 80, 3)
                        .box(15, 0, 120, 15, 3)
                        .box(15, 15, 60, 65, 3)
                        .box(75, 15, 60, 65, 3)
                        .box(135, 0, 15, 80, 3));
        shapes.put(
                "sofa",
                Blueprint.of(90, 80)
                        .box(10, 10, 70, 10, 0)
                        .box(0, 0, 15, 80, 3)
                        .box(15, 0, 60, 15, 3)
                        .box(15, 15, 60, 65, 3)
                        .box(75, 0, 15, 80, 3));
    }

    private static void beds(Map<String, Shape> shapes) {
        shapes.put(
                "bed_double",
                Blueprint.of(200, 180)
                        .box(0, 0, 200, 180, 0)
                        .frame(10, 5, 80, 40, 5)
                        .frame(110, 5, 80, 40, 5)
                        .box(0, 30, 200, 25, 0));
        shapes.put(
                "bed_single",
                Blueprint.of(100, 180)
                        .box(0, 0, 100, 180, 0)
                        .frame(10, 5, 80, 40, 5)
                        .box(0, 30, 100, 25, 0));
        shapes.put(
                "dresser",
                Blueprint.of(100, 65)
                        .box(0, 0, 100, 60, 0)
                        .line("M0 55 L100 55 M50 55 L50 60")
                        .box(20, 60, 10, 5, 0)
                        .box(70, 60, 10, 5, 0));
    }

    private static void desks(Map<String, Shape> shapes) {
        shapes.put(
                "table",
                Blueprint.of(90, 50)
                        .box(0, 0, 90, 50, 0)
                        .frame(0, 0, 10, 7, 0)
                        .frame(0, 43, 10, 7, 0)
                        .frame(80, 0, 10, 7, 0)
                        .frame(80, 43, 10, 7, 0));
        shapes.put(
                "desk_corner",
                Blueprint.of(150, 150)
                        .area("M58.7 78.9 L39.4 64.3 C36.5 62.3 35.1 58.7 35.8 55.2 C41.8 46.7 49 39.2 57.4 33"
                                + " C60.9 32.2 64.5 33.5 66.6 36.4 L81.7 55.3 C83.2 57.5 82.7 61 80.4 63.8"
                                + " L67.2 77.4 C64.5 79.7 61 80.4 58.7 78.9Z")
                        .area("M63.2 82.2 A1.8 1.8 0 1 61.5 79.2 C70.1 73.8 77.3 66.4 82.4 57.7"
                                + " A1.8 1.8 0 1 85.5 59.3 C80.1 68.7 72.5 76.6 63.2 82.2")
                        .area("M0 0 L150 0 150 40 90 40 40 90 40 150 0 150Z"));
        shapes.put("desk_corner_2", Blueprint.of(150, 120).area("M0 0 L150 0 150 60 40 60 40 120 0 120Z"));
        String books = IntStream.range(0, 12)
                .map(book -> book * 8)
                .mapToObj(x -> "M" + x + " 25 A3.5 2.5 0 0 " + (x + 7) + " 25 L" + (x + 7) + " 8 Q" + (x + 3.5)
                        + " 10.2 " + x + " 8Z")
                .collect(Collectors.joining(" "));
        shapes.put(
                "bookcase",
                Blueprint.of(120, 30)
                        .box(0, 0, 120, 30, 0)
                        .line(books + " M104.8 4.7 L98.9 24.8 112.3 28.8 118.2 8.6Z"));
    }

    private static void devices(Map<String, Shape> shapes) {
        shapes.put(
                "workstation",
                Blueprint.of(50, 40)
                        .box(5, 22, 40, 18, 0)
                        .box(10, 0, 28, 20, 0)
                        .box(0, 2, 50, 15, 0)
                        .frame(7, 27, 20, 10, 0)
                        .frame(35, 27, 8, 10, 0)
                        .frame(29, 34, 4, 3, 0)
                        .frame(29, 27, 4, 3, 0)
                        .line("M0 5 L50 5")
                        .frame(3, 7, 44, 8, 0));
        shapes.put(
                "laptop",
                Blueprint.of(40, 35)
                        .box(0, 0, 40, 35, 0)
                        .frame(2, 1.5, 36, 11, 0)
                        .frame(1.5, 16, 37, 12.5, 0)
                        .frame(16, 30, 8, 4, 0)
                        .line("M0 14 L40 14 M1.5 18.5 L38.5 18.5 M1.5 21 L38.5 21 M1.5 23.5 L38.5 23.5"
                                + " M1.5 26 L38.5 26 M14 26 L14 28.5 M26 26 L26 28.5"));
        shapes.put(
                "printer",
                Blueprint.of(40, 47)
                        .box(0, 10, 40, 20, 2)
                        .box(5, 0, 30, 47, 0)
                        .line("M11 0 L11 16 M17 0 L17 16 M23 0 L23 16 M29 0 L29 16 M5 16 L35 16 M5 23 L35 23"
                                + " M35 37 L25 37 23 35 17 35 15 37 5 37")
                        .frame(18, 46, 4, 1, 0)
                        .ring(37.5, 27, 1, 1));
        shapes.put(
                "copier",
                Blueprint.of(110, 60)
                        .box(5, 0, 80, 60, 3)
                        .box(0, 10, 5, 40, 0)
                        .area("M85 8 L110 8 110 20 106 25 106 35 110 40 110 52 85 52Z")
                        .line("M110 10 L85 10 M110 20 L85 20 M110 40 L85 40 M110 50 L85 50")
                        .frame(11.6, 5.2, 69.4, 44.4, 0)
                        .ring(12, 55, 2, 2)
                        .ring(18, 55, 2, 2)
                        .ring(24, 55, 2, 2)
                        .ring(30, 55, 2, 2)
                        .frame(37, 52, 18, 6, 0));
        shapes.put(
                "flat_tv",
                Blueprint.of(70, 10)
                        .box(0, 5, 70, 5, 0)
                        .area("M10 5 L17 1 Q18.4 0.1 20 0 L50 0 Q51.6 0.1 53 1 L60 5Z")
                        .line("M29 1 L29 5 M32 1 L32 5 M35 1 L35 5 M38 1 L38 5 M41 1 L41 5"));
        shapes.put(
                "crt_tv",
                Blueprint.of(60, 40)
                        .area("M0 40 L60 40 60 35 50.6 5 Q49 1 45 0 L15 0 Q10.5 0.7 8.8 5 L0 35Z")
                        .area("M24 5.6 L24 23 M27 5.6 L27 23 M30 5.6 L30 23 M33 5.6 L33 23 M36 5.6 L36 23"
                                + " M60 35 A10 10 0 0 50 25 L10 25 A10 10 0 0 0 35Z"));
    }

    private static void kitchen(Map<String, Shape> shapes) {
        shapes.put(
                "refrigerator",
                Blueprint.of(60, 62)
                        .area("M60 54 L60 56 A4 4 0 1 56 60 L4 60 A4 4 0 1 0 56 L0 54Z")
                        .box(0, 5, 60, 47, 0)
                        .line("M6 5 A4.1 4.1 0 1 10 0 L50 0 A4.1 4.1 0 1 54 5")
                        .box(45, 60, 6, 2, 0));
        shapes.put("range_1", knobs(burners(Blueprint.of(50, 62).box(0, 0, 50, 60, 0), 37.5), 5));
        shapes.put(
                "range_2",
                knobs(burners(Blueprint.of(75, 62).box(0, 0, 75, 60, 0), 62.5).frame(27.5, 5, 20, 50, 3), 8));
        shapes.put(
                "sink_1",
                tap(
                        Blueprint.of(40, 35)
                                .area("M40 0 L40 20 A20 15 0 1 20 35 A20 15 0 1 0 20 L0 0Z")
                                .ring(20, 20, 15, 10),
                        18.5));
        shapes.put(
                "sink_2",
                tap(
                        Blueprint.of(40, 35)
                                .box(0, 0, 40, 35, 4)
                                .frame(4, 10, 32, 21, 3)
                                .dot(20, 19, 2.5, 2.5),
                        18));
        shapes.put(
                "sink_double",
                tap(Blueprint.of(80, 35).box(0, 0, 80, 35, 4).frame(4, 10, 32, 21, 3), 38)
                        .frame(44, 10, 32, 21, 3)
                        .dot(30, 17, 2.5, 2.5)
                        .dot(50, 17, 2.5, 2.5));
        shapes.put(
                "water_cooler",
                Blueprint.of(40, 40)
                        .box(0, 0, 40, 40, 3)
                        .oval(20, 20, 18, 18, PALE)
                        .ring(20, 20, 3, 3));
    }

    /** Four burners of different sizes, two at x 12.5 and two at {@code right}, each with a cross over it. */
    private static Blueprint burners(Blueprint range, double right) {
        double[][] all = {{right, 15, 3}, {right, 45, 4}, {12.5, 45, 5}, {12.5, 15, 6}};
        StringBuilder crosses = new StringBuilder();
        Blueprint with = range;
        for (double[] burner : all) {
            double x = burner[0];
            double y = burner[1];
            double arm = burner[2] + 0.5;
            with = with.ring(x, y, burner[2], burner[2]);
            crosses.append(" M" + (x - arm) + " " + (y - arm) + " L" + (x + arm) + " " + (y + arm));
            crosses.append(" M" + (x + arm) + " " + (y - arm) + " L" + (x - arm) + " " + (y + arm));
        }
        return with.line(crosses.toString().strip());
    }

    private static Blueprint knobs(Blueprint range, int count) {
        Blueprint with = range;
        for (int knob = 0; knob < count; knob++) {
            with = with.box(5 + 9 * knob, 60, 5, 2, 0);
        }
        return with;
    }

    private static Blueprint tap(Blueprint sink, double x) {
        return sink.box(x, 3, 4, 16, 2).frame(x, 3, 4, 11, 2);
    }

    private static void bath(Map<String, Shape> shapes) {
        shapes.put(
                "toilet",
                Blueprint.of(50, 67)
                        .box(0, 0, 50, 15, 2)
                        .box(9, 15, 32, 17, 0)
                        .oval(25, 42, 20, 25)
                        .ring(25, 44, 12, 15)
                        .dot(25, 36, 5, 7));
        shapes.put(
                "bathtub",
                Blueprint.of(180, 60)
                        .box(0, 0, 180, 60, 0)
                        .line("M10 15 A10 10 0 1 20 5 L125 5 A30 20 0 1 155 25 L155 35 A30 20 0 1 125 55"
                                + " L20 55 A10 10 0 1 10 45Z")
                        .line("M0 16 L2 16 C3.6 16 4.9 22 5 30 C4.9 38 3.6 44 2 44 L0 44")
                        .box(1.5, 28, 18, 4, 2)
                        .dot(25, 30, 4, 4));
        shapes.put(
                "shower",
                Blueprint.of(100, 100)
                        .box(0, 0, 100, 100, 0)
                        .frame(8, 8, 84, 84, 8)
                        .area("M94 9 C88 14.5 83 21 79 28 A5 5 1 1 72 21 C79 17 85.5 12 91 6 A2.1 2.1 0 1 94 9Z")
                        .dot(20, 80, 5, 5));
    }

    private static void house(Map<String, Shape> shapes) {
        shapes.put(
                "plant",
                Blueprint.of(47, 51)
                        .oval(25.8, 25.9, 14.9, 15)
                        .oval(24.9, 39.2, 5.3, 11.8)
                        .leaf(15.2, 34.4, 13.1, 5.1, -39.5)
                        .leaf(12.4, 19.6, 15.8, 6, 25.5)
                        .leaf(38.3, 32.9, 14.1, 6.8, 42)
                        .leaf(38.8, 21.1, 15.4, 5.2, -29.5)
                        .leaf(23.1, 15.9, 13.2, 5.1, 78)
                        .leaf(29.8, 19.5, 10.5, 4.1, -62));
        shapes.put(
                "floor_lamp",
                Blueprint.of(50, 50)
                        .area("M25 0 A25 25 0 0 25 50 A25 25 0 0 25 0Z M25 9 A16 16 0 1 25 41 A16 16 0 1 25 9Z")
                        .line("M25 9 L25 25 M25 25 L12.5 35 M25 25 L37.5 35")
                        .oval(25, 25, 5, 5)
                        .ring(25, 25, 12, 12));
        String keys = IntStream.range(1, 45)
                .mapToObj(key -> "M" + key * 3 + " 131 L" + key * 3 + " 143")
                .collect(Collectors.joining(" "));
        shapes.put(
                "piano",
                Blueprint.of(135, 143)
                        .area("M0 143 L0 23.2 C3.6 9.5 15.9 0 30 0 C44.1 0 56.4 9.5 60 23.2 C69.3 51.1 91.7 72.8 120 81"
                                + " C127.4 83.6 133.2 92 135 103 L135 143Z")
                        .frame(0, 131, 135, 12, 0)
                        .line(keys));
        shapes.put("fireplace", fireplace());
        shapes.put("elevator", Blueprint.of(100, 100).box(0, 0, 100, 100, 0).line("M0 0 L100 100 M100 0 L0 100"));
        shapes.put(
                "spiral_stairs",
                Blueprint.of(200, 200)
                        .oval(100, 100, 100, 100)
                        .ring(100, 100, 10, 10)
                        .line("M100 0 L100 90 M148.5 12 L105 91 M188 51.5 L109 95 M200 100 L110 100"
                                + " M148.3 187.5 L105 109 M100 200 L100 110 M52 187.5 L95 109 M12.3 148.3 L91 105"
                                + " M0 100 L90 100 M12.5 52 L91 95 M52 12.8 L95 91"));
    }

    /** A chimney breast whose bricks are 12 px long, with its hearth. */
    private static Shape fireplace() {
        StringBuilder bricks = new StringBuilder("M0 32 L304 32 M32 0 L32 200 M272 0 L272 200");
        for (int x = 44; x <= 260; x += 12) {
            bricks.append(" M" + x + " 0 L" + x + " 32");
        }
        for (int y = 44; y <= 188; y += 12) {
            bricks.append(" M0 " + y + " L32 " + y + " M272 " + y + " L304 " + y);
        }
        bricks.append(" M32 200 L110 176 M32 32 L110 152 M272 32 L194 152 M272 200 L194 176");
        return Blueprint.of(304, 200)
                .box(0, 0, 304, 200, 0)
                .line(bricks.toString())
                .frame(110, 152, 84, 24, 0);
    }
}
