package io.journeydeck.export.pptx.drawing;

import io.journeydeck.geometry.Affine;
import io.journeydeck.geometry.Bounds;
import io.journeydeck.geometry.Point;
import io.journeydeck.scene.Group;
import io.journeydeck.scene.Image;
import io.journeydeck.scene.Path;
import io.journeydeck.scene.SceneNode;
import io.journeydeck.scene.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns what one cell is painted of (not its child cells) into as few native shapes as can show it: one when its outlines share a
 * fill and a line and its text lies inside.
 */
final class CellWriter {

    private final SlideShapes shapes;
    private final Pictures pictures;

    CellWriter(SlideShapes shapes, Pictures pictures) {
        this.shapes = shapes;
        this.pictures = pictures;
    }

    /** The cell that is written: its box before its turn, and where connectors end at it, on the page. */
    record Cell(String id, Bounds box, Turn turn, CellName name, List<Point> glued) {}

    /** What became of it; {@code holder} is the shape that connectors hold on to. */
    record Written(List<Drawn> drawn, SlideShapes.@Nullable Shape holder) {}

    /** A shape, picture or text on its way; a piece may take one text into it. */
    private static final class Item {
        private @Nullable Piece piece;
        private @Nullable Image image;
        private @Nullable PlacedText text;
        private Turn turn;

        Item(Turn turn) {
            this.turn = turn;
        }
    }

    Written write(Cell cell, List<SceneNode> own) {
        List<Item> items = items(cell, own);
        List<Drawn> drawn = new ArrayList<>();
        SlideShapes.Shape holder = null;
        Item main = main(items);
        for (Item item : items) {
            boolean isMain = item == main;
            CellName name = isMain
                    ? cell.name()
                    : cell.name()
                            .part(
                                    item.image != null
                                            ? "picture"
                                            : item.piece != null && hasLook(item.piece) ? "part" : "text");
            SlideShapes.Shape shape;
            if (item.image != null) {
                shape = pictures.picture(item.image, name, cell.id());
            } else {
                Piece piece = item.piece == null ? Piece.blank(Bounds.EMPTY) : item.piece;
                List<Point> glued =
                        isMain ? cell.glued().stream().map(item.turn::fromPage).toList() : List.of();
                shape = shapes.shape(piece, cell.box(), glued, item.text, item.turn, name);
            }
            drawn.add(shape.drawn());
            if (isMain) {
                holder = shape;
            }
        }
        return new Written(drawn, holder);
    }

    /** The item that stands for the cell: the largest with a look of its own. */
    private static @Nullable Item main(List<Item> items) {
        Item main = null;
        double largest = -1;
        for (Item item : items) {
            Bounds box =
                    item.image != null ? item.image.bounds() : item.piece == null ? Bounds.EMPTY : item.piece.reach();
            boolean hasLook = item.image != null || (item.piece != null && hasLook(item.piece));
            double weight = hasLook ? 1 + box.width() * box.height() : 0;
            if (weight > largest) {
                main = item;
                largest = weight;
            }
        }
        return main;
    }

    private static boolean hasLook(Piece piece) {
        return piece.isFilled() || piece.stroke().isVisible();
    }

    private List<Item> items(Cell cell, List<SceneNode> own) {
        List<Item> items = new ArrayList<>();
        List<Text> texts = new ArrayList<>();
        SceneNode.Visitor<Boolean> sorter = new SceneNode.Visitor<>() {
            @Override
            public Boolean group(Group group) {
                return false;
            }

            @Override
            public Boolean path(Path path) {
                return addPiece(items, Piece.of(path, cell.turn()), cell.turn());
            }

            @Override
            public Boolean text(Text text) {
                return texts.add(text);
            }

            @Override
            public Boolean image(Image image) {
                if (image.bounds().width() <= 0 || image.bounds().height() <= 0) {
                    return false;
                }
                Item item = new Item(cell.turn());
                item.image = image;
                return items.add(item);
            }
        };
        own.forEach(node -> node.accept(sorter));
        texts.stream().filter(CellWriter::hasLetters).forEach(text -> place(text, cell, items));
        return items;
    }

    private static boolean hasLetters(Text text) {
        return !text.decorations().isEmpty()
                || text.paragraphs().stream()
                        .flatMap(paragraph -> paragraph.runs().stream())
                        .anyMatch(run -> !run.text().isBlank());
    }

    private static boolean addPiece(List<Item> items, Piece piece, Turn turn) {
        Item last = items.isEmpty() ? null : items.get(items.size() - 1);
        Piece joined = last == null || last.piece == null || last.text != null || !last.turn.equals(turn)
                ? null
                : last.piece.joined(piece);
        if (joined != null && last != null) {
            last.piece = joined;
            return true;
        }
        Item item = new Item(turn);
        item.piece = piece;
        return items.add(item);
    }

    private static void place(Text text, Cell cell, List<Item> items) {
        if (TextGrid.isGrid(text)) {
            text.decorations()
                    .forEach(decoration ->
                            addPiece(items, Piece.of(decoration, cell.turn(), text.transform()), cell.turn()));
            TextGrid.lines(text).forEach(line -> place(line, cell, items));
            return;
        }
        TextRoom room = TextRoom.of(text);
        double degrees = upright(text.transform(), cell.turn());
        double inCell = (degrees - cell.turn().degrees() + 360) % 360;
        int quarters = (int) Math.round(inCell / 90) % 4;
        boolean square = Math.abs(inCell - Math.round(inCell / 90) * 90) < 0.01;
        if (square) {
            Bounds frame = cell.turn().inside(text.transform()).apply(room.frame());
            boolean bare = items.isEmpty() && !text.decorations().isEmpty();
            Item host = bare ? null : host(items, frame, cell);
            if (host != null
                    && host.piece != null
                    && text.decorations().stream().allMatch(host.piece::hides)) {
                host.text = new PlacedText(text, room, frame, quarters);
                return;
            }
        }
        Turn own = Turn.of(degrees, text.transform().apply(room.frame().center()));
        Bounds frame = upright(room.frame(), own);
        Piece box = Piece.blank(frame);
        if (text.decorations().size() == 1) {
            box = Piece.of(text.decorations().get(0), own, text.transform());
        } else {
            for (Path decoration : text.decorations()) {
                addPiece(items, Piece.of(decoration, own, text.transform()), own);
            }
        }
        Item item = new Item(own);
        item.piece = box;
        item.text = new PlacedText(text, room, frame, 0);
        items.add(item);
    }

    /** Text is never mirrored: of a flipped one only the rotation counts, and it does not stand on its head in its shape. */
    private static double upright(Affine transform, Turn cell) {
        if (!transform.mirrors()) {
            return transform.rotationDegrees();
        }
        double degrees = transform.times(Affine.scaling(-1, 1)).rotationDegrees();
        double inCell = (degrees - cell.degrees() + 360) % 360;
        return inCell > 90.01 && inCell < 269.99 ? degrees + 180 : degrees;
    }

    /** The frame where it lies before {@code turn}, whose pivot is its centre on the page. */
    private static Bounds upright(Bounds frame, Turn turn) {
        return new Bounds(
                turn.pivot().x() - frame.width() / 2,
                turn.pivot().y() - frame.height() / 2,
                frame.width(),
                frame.height());
    }

    /**
     * The smallest shape that holds the frame and is not covered there by a later one; a new one without fill and line when the
     * cell has no look but its text; null when the text must stand alone.
     */
    private static @Nullable Item host(List<Item> items, Bounds frame, Cell cell) {
        if (items.isEmpty() && contains(cell.box(), frame)) {
            Item item = new Item(cell.turn());
            item.piece = Piece.blank(cell.box());
            items.add(item);
            return item;
        }
        Item host = null;
        double smallest = Double.MAX_VALUE;
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            Piece piece = item.piece;
            if (piece == null || !item.turn.equals(cell.turn())) {
                break;
            }
            Bounds box = piece.reach();
            boolean casts = piece.shadow() != null && !piece.isFilled();
            if (item.text == null && !casts && contains(box, frame) && box.width() * box.height() < smallest) {
                host = item;
                smallest = box.width() * box.height();
            }
            if (piece.isFilled() && box.intersects(frame)) {
                break;
            }
        }
        return host;
    }

    /** A little overhang is allowed, and as much as it likes when it is the same on both sides. */
    private static boolean contains(Bounds box, Bounds frame) {
        boolean across = (frame.x() >= box.x() - 2 && frame.right() <= box.right() + 2)
                || Math.abs(frame.centerX() - box.centerX()) < 1;
        boolean down = (frame.y() >= box.y() - 2 && frame.bottom() <= box.bottom() + 2)
                || Math.abs(frame.centerY() - box.centerY()) < 1;
        return box.width() > 0 && box.height() > 0 && across && down;
    }
}
