package io.journeydeck.fidelity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How alike pictures must be, at least: {@link #STANDARD} unless the file {@code bars} says less of a format and a folder or a
 * diagram, with the reason why.
 */
final class Bars {

    /** Of the smallest likeness, by format. */
    static final Map<String, Double> STANDARD = Map.of("svg", 0.99, "png", 0.96);

    /** A line of the file: {@code svg 0.97 shapes-basic/star what differs and why}. */
    record Lowered(String format, double bar, String place, String reason) {}

    private final List<Lowered> exceptions;

    private Bars(List<Lowered> exceptions) {
        this.exceptions = exceptions;
    }

    static Bars read(Path file) throws IOException {
        return parse(Files.readAllLines(file));
    }

    static Bars parse(List<String> lines) {
        List<Lowered> exceptions = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] words = line.strip().split("\\s+", 4);
                if (words.length < 4 || words[3].length() < 12) {
                    throw new IllegalArgumentException("A bar needs a format, a number, a place and a reason: " + line);
                }
                exceptions.add(new Lowered(words[0], Double.parseDouble(words[1]), words[2], words[3]));
            }
        }
        return new Bars(List.copyOf(exceptions));
    }

    List<Lowered> exceptions() {
        return exceptions;
    }

    /** The bar for a diagram, named by folder and file as {@code styles/glass}; what is said of it goes before its folder. */
    double of(String format, String diagram) {
        String folder = diagram.substring(0, diagram.indexOf('/'));
        return said(format, diagram, said(format, folder, STANDARD.getOrDefault(format, 1.0)));
    }

    /**
     * The lines of the file with bars that are as high as a format's pictures now reach: what reaches the usual one goes.
     *
     * @param scores by diagram
     */
    static List<String> raised(List<String> lines, String format, Map<String, Double> scores) {
        List<String> raised = new ArrayList<>();
        for (String line : lines) {
            String[] words = line.strip().split("\\s+", 4);
            Double score = words.length == 4 && words[0].equals(format) ? scores.get(words[2]) : null;
            if (score == null) {
                raised.add(line);
            } else if (score < STANDARD.get(format)) {
                double bar = Math.max(Double.parseDouble(words[1]), Math.floor(score * 1000 - 2) / 1000);
                raised.add(String.format(Locale.ROOT, "%s %.3f %s %s", format, bar, words[2], words[3]));
            }
        }
        return raised;
    }

    private double said(String format, String place, double otherwise) {
        return exceptions.stream()
                .filter(exception ->
                        exception.format().equals(format) && exception.place().equals(place))
                .mapToDouble(Lowered::bar)
                .findFirst()
                .orElse(otherwise);
    }
}
