package io.journeydeck.fidelity;

import io.journeydeck.otherprograms.Chromium;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Paints many SVG pictures with Chromium at once: in rows on large pages that are cut up again. */
final class ContactSheet {

    private static final int WIDTH = 2000;
    private static final int HEIGHT = 8000;
    private static final int GAP = 4;
    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>");
    private static final Pattern SIDE = Pattern.compile("\\b(width|height)=\"([0-9.]+)(?:px)?\"");

    private final Path folder;
    private final Chromium chromium;
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final StringBuilder page = new StringBuilder();
    private int sheets;
    private int x;
    private int y;
    private int rowHeight;

    private record Place(String name, int x, int y, int width, int height) {}

    private ContactSheet(Path folder, Chromium chromium) {
        this.folder = folder;
        this.chromium = chromium;
    }

    /**
     * Paints pictures.
     *
     * @param svgs by name
     * @param folder an empty one for what is needed on the way
     */
    static Map<String, Picture> paint(Map<String, byte[]> svgs, Path folder) throws IOException, InterruptedException {
        ContactSheet sheet = new ContactSheet(folder, new Chromium(folder));
        for (Map.Entry<String, byte[]> svg : svgs.entrySet()) {
            sheet.add(svg.getKey(), svg.getValue());
        }
        sheet.print();
        return sheet.pictures;
    }

    private void add(String name, byte[] svg) throws IOException, InterruptedException {
        int width = side(svg, "width");
        int height = side(svg, "height");
        if (x + width > WIDTH) {
            x = 0;
            y += rowHeight + GAP;
            rowHeight = 0;
        }
        if (y + height > HEIGHT) {
            print();
        }
        String file = sheets + "-" + places.size() + ".svg";
        Files.write(folder.resolve(file), svg);
        page.append("<img src=\"")
                .append(file)
                .append("\" style=\"position:absolute;left:")
                .append(x);
        page.append("px;top:").append(y).append("px\">\n");
        places.add(new Place(name, x, y, width, height));
        x += width + GAP;
        rowHeight = Math.max(rowHeight, height);
    }

    private void print() throws IOException, InterruptedException {
        Path html = folder.resolve("sheet-" + sheets + ".html");
        Path png = folder.resolve("sheet-" + sheets + ".png");
        Files.writeString(html, "<!DOCTYPE html><meta charset=\"utf-8\"><body style=\"margin:0\">\n" + page);
        chromium.paint(html, WIDTH, y + rowHeight + GAP, png);
        Picture sheet = Picture.read(png);
        for (Place place : places) {
            pictures.put(place.name(), sheet.cut(place.x(), place.y(), place.width(), place.height()));
        }
        sheets++;
        places.clear();
        page.setLength(0);
        x = 0;
        y = 0;
        rowHeight = 0;
    }

    /** A whole number of pixels, as a browser's window has. */
    private static int side(byte[] svg, String name) {
        Matcher root = ROOT.matcher(new String(svg, StandardCharsets.UTF_8));
        if (root.find()) {
            for (Matcher side = SIDE.matcher(root.group()); side.find(); ) {
                if (side.group(1).equals(name)) {
                    return Math.max(1, (int) Math.ceil(Double.parseDouble(side.group(2))));
                }
            }
        }
        throw new AssertionError("The picture says no " + name + " in pixels");
    }
}
