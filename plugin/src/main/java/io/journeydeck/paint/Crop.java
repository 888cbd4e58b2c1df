package io.journeydeck.paint;

import io.journeydeck.geometry.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What draw.io's crop tool leaves out of a picture, {@code clipPath=inset(top right bottom left)} with the meaning of CSS: shares of
 * its sides. What is left fills the shape.
 */
record Crop(double top, double right, double bottom, double left) {

    private static final Pattern INSET = Pattern.compile("\\s*inset\\(([^()]{1,200})\\).*");
    private static final Pattern SHARE = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,20})?)%");

    static Optional<Crop> parse(String text) {
        Matcher inset = INSET.matcher(text);
        if (!inset.matches()) {
            return Optional.empty();
        }
        List<Double> shares = new ArrayList<>();
        Matcher share = SHARE.matcher(inset.group(1));
        while (share.find() && shares.size() < 4) {
            shares.add(Double.parseDouble(share.group(1)) / 100);
        }
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        double top = shares.get(0);
        double right = shares.size() > 1 ? shares.get(1) : top;
        double bottom = shares.size() > 2 ? shares.get(2) : top;
        double left = shares.size() > 3 ? shares.get(3) : right;
        boolean possible = top + bottom < 1 && left + right < 1;
        return possible ? Optional.of(new Crop(top, right, bottom, left)) : Optional.empty();
    }

    /** The box of the whole picture when what is left of it fills {@code shown}. */
    Bounds whole(Bounds shown) {
        double width = shown.width() / (1 - left - right);
        double height = shown.height() / (1 - top - bottom);
        return new Bounds(shown.x() - left * width, shown.y() - top * height, width, height);
    }
}
