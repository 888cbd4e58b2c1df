package io.journeydeck.drawio;

import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any file the model can hold: all of Unicode that XML allows, names and elements nobody knows, edges to nowhere, deep groups. */
final class MxFiles {

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

    private MxFiles() {}

    static Arbitrary<MxFile> files() {
        return Combinators.combine(
                        attributes("vars"),
                        Arbitraries.maps(text(), text()).ofMaxSize(3),
                        pages().list().ofMinSize(1).ofMaxSize(3),
                        elements())
                .as(MxFile::new);
    }

    private static Arbitrary<DiagramPage> pages() {
        return Combinators.combine(
                        text(),
                        text(),
                        attributes("id", "name"),
                        attributes(),
                        drafts().list().ofMaxSize(12),
                        elements())
                .as((id, name, attributes, model, drafts, extras) ->
                        new DiagramPage(id, name, attributes, model, cells(drafts), extras));
    }

    /** A cell that does not know its id and parent yet; {@code number} picks the parent, and 0 of {@code kind} makes a layer. */
    private record Draft(
            int kind,
            int number,
            String text,
            CellValue value,
            String style,
            Map<String, String> attributes,
            List<XmlElement> extras,
            Geometry geometry) {}

    private static Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 1_000),
                        text(),
                        values(),
                        Arbitraries.oneOf(
                                text(), Arbitraries.of("", "rounded=1;html=1;", "text;html=1;odd=a=b;;", ";;")),
                        attributes("id", "parent", "value", "style", "vertex", "edge", "source", "target"),
                        elements(),
                        geometries())
                .as(Draft::new);
    }

    private static List<Cell> cells(List<Draft> drafts) {
        List<Cell> cells = new ArrayList<>(List.of(Layer.root("0"), Layer.of("1", "0")));
        List<String> parents = new ArrayList<>(List.of("1"));
        for (Draft draft : drafts) {
            String id = draft.text + '-' + cells.size();
            String parent = draft.kind == 0 ? "0" : parents.get(draft.number % parents.size());
            CellBody body =
                    new CellBody(id, parent, draft.value, Style.parse(draft.style), draft.attributes, draft.extras);
            String end = draft.number % 3 == 0 ? null : draft.number % 3 == 1 ? parent : "nowhere" + draft.text;
            cells.add(
                    draft.kind == 0
                            ? new Layer(body)
                            : draft.kind < 4
                                    ? new Vertex(body, draft.geometry)
                                    : new Edge(body, draft.geometry, end, parent));
            parents.add(id);
        }
        return cells;
    }

    private static Arbitrary<CellValue> values() {
        Arbitrary<CellValue> plain =
                text().injectNull(0.3).map(label -> new CellValue(label, null, Map.of(), List.of()));
        Arbitrary<CellValue> wrapped = Combinators.combine(
                        Arbitraries.of("object", "UserObject", "java.util.Timer", "名"),
                        attributes("id"),
                        text(),
                        elements())
                .as((element, data, label, children) -> {
                    Map<String, String> labelled = new LinkedHashMap<>(data);
                    labelled.put("label", label);
                    return new CellValue(null, element, labelled, children);
                });
        return Arbitraries.oneOf(plain, wrapped);
    }

    private static Arbitrary<Geometry> geometries() {
        Arbitrary<Bounds> alternates = Combinators.combine(
                        numbers(),
                        numbers(),
                        numbers().map(Math::abs),
                        numbers().map(Math::abs))
                .as(Bounds::new);
        return Combinators.combine(
                        numbers().list().ofSize(4),
                        Arbitraries.of(true, false),
                        points().injectNull(0.5).list().ofSize(3),
                        points().list().ofMaxSize(3),
                        alternates.injectNull(0.5),
                        attributes("x", "y", "width", "height", "relative", "as"),
                        elements())
                .as((box, relative, ends, points, alternate, attributes, extras) -> new Geometry(
                        box.get(0),
                        box.get(1),
                        box.get(2),
                        box.get(3),
                        relative,
                        ends.get(0),
                        ends.get(1),
                        ends.get(2),
                        points,
                        alternate,
                        attributes,
                        extras));
    }

    private static Arbitrary<Point> points() {
        return Combinators.combine(numbers(), numbers()).as(Point::new);
    }

    /** The sum with 0 makes 0 of -0, which no picture shows. */
    private static Arbitrary<Double> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-2_000, 2_000).map(Integer::doubleValue),
                Arbitraries.doubles()
                        .between(-GeometryParser.FARTHEST, GeometryParser.FARTHEST)
                        .ofScale(9)
                        .map(n -> n + 0.0),
                Arbitraries.of(1e-300, Double.MIN_VALUE, GeometryParser.FARTHEST, 1.0 / 3));
    }

    private static Arbitrary<List<XmlElement>> elements() {
        return element().list().ofMaxSize(2);
    }

    private static Arbitrary<XmlElement> element() {
        Arbitrary<XmlElement> leaf = Combinators.combine(
                        Arbitraries.of("note", "x:y", "java.util.Timer", "Array", "mxPoint", "été"),
                        attributes("as"),
                        text().map(text -> Excerpt.isSpace(text) ? "" : text))
                .as((name, attributes, text) -> new XmlElement(name, attributes, List.of(), text));
        return Combinators.combine(leaf, leaf.list().ofMaxSize(2), leaf.list().ofMaxSize(1))
                .as((outer, inner, innermost) -> {
                    List<XmlElement> children = new ArrayList<>(inner);
                    if (!children.isEmpty()) {
                        XmlElement last = children.remove(children.size() - 1);
                        children.add(new XmlElement(last.name(), last.attributes(), innermost, last.text()));
                    }
                    return new XmlElement(outer.name(), outer.attributes(), children, outer.text());
                });
    }

    private static Arbitrary<Map<String, String>> attributes(String... taken) {
        Arbitrary<String> names = Arbitraries.oneOf(
                Arbitraries.of(
                        "host", "xlink:href", "data-x", "été", "_1.x", "名前", "id", "name", "label", "xmlns", "xmlns:q"),
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(5));
        return Arbitraries.maps(names.filter(name -> !List.of(taken).contains(name)), text())
                .ofMaxSize(3);
    }

    private static Arbitrary<String> text() {
        Arbitrary<Integer> characters = Arbitraries.oneOf(
                Arbitraries.of(AWKWARD),
                Arbitraries.integers().between(' ', '~'),
                Arbitraries.integers()
                        .between(' ', Character.MAX_CODE_POINT)
                        .filter(c -> (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff));
        return characters.list().ofMaxSize(8).map(all -> {
            StringBuilder text = new StringBuilder();
            all.forEach(text::appendCodePoint);
            return text.toString();
        });
    }
}
