package io.journeydeck.drawio;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Any file the model can hold: all of Unicode that XML allows, names and elements nobody knows, edges to nowhere, deep groups.
 *
 * <p>jqwik chooses how many pages and cells there are and one number for each; what is in them is dealt from that number, because
 * jqwik's own generators took ten times as long for it as all that is tested. It still shrinks to the cells that matter.
 */
public final class MxFiles {

    private static final List<Integer> AWKWARD = List.of(
            (int) '\t',
            (int) '\n',
            (int) '\r',
            (int) '<',
            (int) '>',
            (int) '&',
            (int) '"',
            (int) '\'',
            (int) '%',
            (int) '+',
            (int) ';',
            (int) '=',
            (int) ' ',
            0x85,
            0xa0,
            0xad,
            0x2028,
            0xd7ff,
            0xe000,
            0xfeff,
            0xfffd,
            0x10000,
            0x1f600,
            0x10ffff);
    private static final List<String> NAMES = List.of(
            "host", "xlink:href", "data-x", "été", "_1.x", "名前", "id", "name", "label", "xmlns", "xmlns:q", "Q", "as");
    private static final List<String> ELEMENTS = List.of("note", "x:y", "java.util.Timer", "Array", "mxPoint", "été");
    private static final List<String> STYLES = List.of("", "rounded=1;html=1;", "text;html=1;odd=a=b;;", ";;");

    private final Random random;

    private MxFiles(int seed) {
        random = new Random(seed);
    }

    public static Arbitrary<MxFile> files() {
        Arbitrary<Integer> seeds = Arbitraries.integers();
        Arbitrary<DiagramPage> pages = Combinators.combine(seeds, seeds.list().ofMaxSize(12))
                .as((seed, cells) -> new MxFiles(seed).page(cells));
        return Combinators.combine(seeds, pages.list().ofMinSize(1).ofMaxSize(3))
                .as((seed, list) -> new MxFiles(seed).file(list));
    }

    private MxFile file(List<DiagramPage> pages) {
        Map<String, String> variables = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            variables.put(text(), text());
        }
        return new MxFile(attributes(), variables, pages, elements(2));
    }

    private DiagramPage page(List<Integer> seeds) {
        List<Cell> cells = new ArrayList<>(List.of(Layer.root("0"), Layer.of("1", "0")));
        for (int seed : seeds) {
            cells.add(new MxFiles(seed).cell(cells));
        }
        return new DiagramPage(text(), text(), attributes("id", "name"), attributes(), cells, elements(2));
    }

    /** A layer, shape or connector on any of the cells before it but the root. */
    private Cell cell(List<Cell> before) {
        int kind = random.nextInt(6);
        String parent = kind == 0
                ? "0"
                : before.get(1 + random.nextInt(before.size() - 1)).id();
        CellBody body = new CellBody(
                text() + '-' + before.size(),
                parent,
                value(),
                Style.parse(random.nextBoolean() ? pick(STYLES) : text()),
                attributes("id", "parent", "value", "style", "vertex", "edge", "source", "target"),
                elements(2));
        if (kind == 0) {
            return new Layer(body);
        }
        return kind < 4
                ? new Vertex(body, geometry())
                : new Edge(body, geometry(), maybe(() -> parent), maybe(() -> "nowhere" + text()));
    }

    private CellValue value() {
        if (random.nextBoolean()) {
            return new CellValue(maybe(this::text), null, Map.of(), List.of());
        }
        Map<String, String> data = new LinkedHashMap<>(attributes("id"));
        data.put("label", text());
        return new CellValue(null, pick(List.of("object", "UserObject", "java.util.Timer", "名")), data, elements(2));
    }

    private Geometry geometry() {
        List<Point> points = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            points.add(point());
        }
        return new Geometry(
                number(),
                number(),
                number(),
                number(),
                random.nextBoolean(),
                maybe(this::point),
                maybe(this::point),
                maybe(this::point),
                points,
                maybe(() -> new Bounds(number(), number(), Math.abs(number()), Math.abs(number()))),
                attributes("x", "y", "width", "height", "relative", "as"),
                elements(2));
    }

    private Point point() {
        return new Point(number(), number());
    }

    /** The sum with 0 makes 0 of -0, which no picture shows. */
    private double number() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(4_001) - 2_000;
            case 1 -> (random.nextInt(40_001) - 20_000) / 10.0 + 0.0;
            case 2 -> (random.nextDouble() * 2 - 1) * GeometryParser.FARTHEST;
            default -> pick(List.of(0.0, 1e-300, Double.MIN_VALUE, GeometryParser.FARTHEST, -1.0 / 3));
        };
    }

    /** Elements with elements inside, {@code depth} deep; none is {@code as="value"}, which would be a label. */
    private List<XmlElement> elements(int depth) {
        List<XmlElement> elements = new ArrayList<>();
        for (int i = depth == 0 ? 0 : random.nextInt(3); i > 0; i--) {
            String text = text();
            elements.add(new XmlElement(
                    pick(ELEMENTS), attributes("as"), elements(depth - 1), Excerpt.isSpace(text) ? "" : text));
        }
        return elements;
    }

    private Map<String, String> attributes(String... taken) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            attributes.put(pick(NAMES), text());
        }
        attributes.keySet().removeAll(List.of(taken));
        return attributes;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(9); length > 0; length--) {
            int c = random.nextInt(Character.MAX_CODE_POINT + 1);
            boolean holds = c >= ' ' && (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff;
            switch (random.nextInt(3)) {
                case 0 -> text.appendCodePoint(pick(AWKWARD));
                case 1 -> text.append((char) (' ' + random.nextInt('~' - ' ' + 1)));
                default -> text.appendCodePoint(holds ? c : 0x1f600);
            }
        }
        return text.toString();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> @Nullable T maybe(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }
}
