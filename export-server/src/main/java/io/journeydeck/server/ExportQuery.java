package io.journeydeck.server;

import io.journeydeck.export.DeckKind;
import io.journeydeck.export.DeckOptions;
import io.journeydeck.export.ExportOptions;
import io.journeydeck.export.PageSelection;
import io.journeydeck.export.PaperSize;
import io.journeydeck.export.PictureOptions;
import io.journeydeck.export.SlideSize;
import io.journeydeck.export.ThemeFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The query of an export. Everything is checked before a byte of the body is read; what is not known is refused by name.
 *
 * @param formats ids as written, empty when the Accept header decides
 * @param name of the file when the body is the diagram itself
 */
record ExportQuery(
        List<String> formats,
        ExportOptions options,
        @Nullable String name) {

    private static final double LARGEST_SCALE = 16;
    private static final double LARGEST_BORDER = 1_000;
    private static final double LONGEST_SIDE = 16_384;
    private static final Pattern PAGES = Pattern.compile("(\\d{1,4})(?:(?:\\.\\.|-)(\\d{1,4}))?");

    static ExportQuery of(Map<String, List<String>> parameters, ThemeSource themes) {
        Reader reader = new Reader(themes);
        parameters.forEach(reader::take);
        return reader.query();
    }

    /** Collects what the parameters say; one setter a parameter. */
    private static final class Reader {
        private final Map<String, Consumer<String>> setters = new TreeMap<>();
        private List<String> formats = List.of();
        private @Nullable String name;
        private @Nullable PageSelection pages;
        private List<String> layers = List.of();
        private PictureOptions picture = PictureOptions.STANDARD;
        private DeckOptions deck = DeckOptions.STANDARD;
        private PaperSize paper = PaperSize.DIAGRAM;
        private @Nullable String language;

        Reader(ThemeSource themes) {
            setters.put("format", value -> formats = words(value));
            setters.put("name", value -> name = value);
            setters.put("page", value -> pages(range("page", value)));
            setters.put("pages", value -> pages(value.equals("all") ? PageSelection.ALL : range("pages", value)));
            setters.put("layers", value -> layers = words(value));
            setters.put("scale", value -> picture = picture.withScale(number("scale", value, 0.01, LARGEST_SCALE)));
            setters.put("border", value -> picture = picture.withBorder(number("border", value, 0, LARGEST_BORDER)));
            setters.put("transparent", value -> picture = picture.withTransparent(flag("transparent", value)));
            setters.put("embed", value -> picture = picture.withEmbed(flag("embed", value)));
            setters.put("background", value -> picture = picture.withBackground(color("background", value)));
            setters.put("quality", value -> picture = picture.withQuality((int) number("quality", value, 1, 100)));
            setters.put(
                    "dpi", value -> picture = picture.withDpi((int) number("dpi", value, 1, PictureOptions.MOST_DPI)));
            setters.put(
                    "width",
                    value -> picture = picture.within(number("width", value, 1, LONGEST_SIDE), picture.height()));
            setters.put(
                    "height",
                    value -> picture = picture.within(picture.width(), number("height", value, 1, LONGEST_SIDE)));
            setters.put("slide", value -> deck = deck.withSlide(slide(value)));
            setters.put("deck", value -> deck = deck.withKind(kind(value)));
            setters.put("theme", value -> deck = deck.withTheme(theme(value, themes)));
            setters.put("paper", value -> paper = paper(value));
            setters.put("lang", value -> language = language(value));
        }

        void take(String parameter, List<String> values) {
            Consumer<String> setter = setters.get(parameter);
            if (setter == null) {
                throw new ProblemException(
                        400,
                        "PARAMETER_UNKNOWN",
                        "There is no parameter \"" + Excerpt.of(parameter) + "\"",
                        "Known are: " + String.join(", ", setters.keySet()) + ".");
            }
            if (values.size() != 1) {
                throw invalid(parameter, "is given " + values.size() + " times", "Give it once.");
            }
            setter.accept(values.get(0).strip());
        }

        ExportQuery query() {
            PageSelection selection = pages == null ? PageSelection.DEFAULT : pages;
            return new ExportQuery(formats, new ExportOptions(selection, layers, picture, deck, paper, language), name);
        }

        private void pages(PageSelection selection) {
            if (pages != null) {
                throw invalid("page", "and \"pages\" are both given", "Give one of them.");
            }
            pages = selection;
        }

        private static List<String> words(String value) {
            return Arrays.stream(value.split(",", -1))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .distinct()
                    .toList();
        }

        private static PageSelection range(String parameter, String value) {
            Matcher matcher = PAGES.matcher(value);
            if (matcher.matches()) {
                int first = Integer.parseInt(matcher.group(1));
                int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
                if (first >= 1 && last >= first) {
                    return new PageSelection(first, last);
                }
            }
            throw unknown(parameter, value, "Write a page's number, counted from 1, a range like 2..5, or pages=all.");
        }

        private static double number(String parameter, String value, double least, double most) {
            if (value.matches("\\d{1,6}(\\.\\d{1,6})?")) {
                double number = Double.parseDouble(value);
                if (number >= least && number <= most) {
                    return number;
                }
            }
            throw unknown(parameter, value, "Write a number from " + plain(least) + " to " + plain(most) + ".");
        }

        private static String color(String parameter, String value) {
            return PictureOptions.background(value)
                    .orElseThrow(() -> unknown(parameter, value, "Write a colour, e.g. %23fff8e1 for #fff8e1."));
        }

        private static String plain(double number) {
            return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
        }

        private static boolean flag(String parameter, String value) {
            if (List.of("", "1", "true", "yes").contains(value)) {
                return true;
            }
            if (List.of("0", "false", "no").contains(value)) {
                return false;
            }
            throw unknown(parameter, value, "Write true or false.");
        }

        private static SlideSize slide(String value) {
            return SlideSize.byId(value)
                    .orElseThrow(() -> unknown(
                            "slide",
                            value,
                            "Choose one of: "
                                    + Arrays.stream(SlideSize.values())
                                            .map(SlideSize::id)
                                            .collect(Collectors.joining(", "))
                                    + "."));
        }

        private static DeckKind kind(String value) {
            return DeckKind.byId(value)
                    .orElseThrow(() -> unknown("deck", value, "Choose one of: " + DeckKind.ids() + "."));
        }

        private static ThemeFile theme(String value, ThemeSource themes) {
            return themes.theme(value)
                    .orElseThrow(() -> unknown(
                            "theme",
                            value,
                            themes.names().isEmpty()
                                    ? "The server has no themes; `serve --themes DIR` gives it some."
                                    : "Choose one of: " + String.join(", ", themes.names()) + "."));
        }

        private static PaperSize paper(String value) {
            return PaperSize.byId(value)
                    .orElseThrow(() -> unknown("paper", value, "Choose one of: " + PaperSize.ids() + "."));
        }

        private static String language(String value) {
            if (!ExportOptions.isLanguage(value)) {
                throw unknown("lang", value, "Write a language's code, e.g. en, nl or et.");
            }
            return value;
        }

        private static ProblemException unknown(String parameter, String value, String remedy) {
            return invalid(parameter, "can't be \"" + Excerpt.of(value) + "\"", remedy);
        }

        private static ProblemException invalid(String parameter, String what, String remedy) {
            return new ProblemException(400, "PARAMETER_INVALID", "Parameter \"" + parameter + "\" " + what, remedy);
        }
    }
}
