package io.journeydeck.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The grammar of CSS Color Module 4 as far as diagrams use it; text comes stripped and in lower case. */
final class CssColor {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8}");
    private static final Pattern FUNCTION = Pattern.compile("(rgba?|hsla?)\\(([^()]{1,100})\\)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d{1,9}(?:\\.\\d{0,20})?|\\.\\d{1,20})(?:%|deg)?");

    /** Name and value of each named colour. */
    private static final String NAMED = """
            aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc
            bisque ffe4c4 black 000000 blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a
            burlywood deb887 cadetblue 5f9ea0 chartreuse 7fff00 chocolate d2691e coral ff7f50
            cornflowerblue 6495ed cornsilk fff8dc crimson dc143c cyan 00ffff darkblue 00008b darkcyan 008b8b
            darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b
            darkmagenta 8b008b darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000
            darksalmon e9967a darkseagreen 8fbc8f darkslateblue 483d8b darkslategray 2f4f4f
            darkslategrey 2f4f4f darkturquoise 00ced1 darkviolet 9400d3 deeppink ff1493 deepskyblue 00bfff
            dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick b22222 floralwhite fffaf0
            forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff gold ffd700 goldenrod daa520
            gray 808080 green 008000 greenyellow adff2f grey 808080 honeydew f0fff0 hotpink ff69b4
            indianred cd5c5c indigo 4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa lavenderblush fff0f5
            lawngreen 7cfc00 lemonchiffon fffacd lightblue add8e6 lightcoral f08080 lightcyan e0ffff
            lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey d3d3d3 lightpink ffb6c1
            lightsalmon ffa07a lightseagreen 20b2aa lightskyblue 87cefa lightslategray 778899
            lightslategrey 778899 lightsteelblue b0c4de lightyellow ffffe0 lime 00ff00 limegreen 32cd32
            linen faf0e6 magenta ff00ff maroon 800000 mediumaquamarine 66cdaa mediumblue 0000cd
            mediumorchid ba55d3 mediumpurple 9370db mediumseagreen 3cb371 mediumslateblue 7b68ee
            mediumspringgreen 00fa9a mediumturquoise 48d1cc mediumvioletred c71585 midnightblue 191970
            mintcream f5fffa mistyrose ffe4e1 moccasin ffe4b5 navajowhite ffdead navy 000080 oldlace fdf5e6
            olive 808000 olivedrab 6b8e23 orange ffa500 orangered ff4500 orchid da70d6 palegoldenrod eee8aa
            palegreen 98fb98 paleturquoise afeeee palevioletred db7093 papayawhip ffefd5 peachpuff ffdab9
            peru cd853f pink ffc0cb plum dda0dd powderblue b0e0e6 purple 800080 rebeccapurple 663399 red ff0000
            rosybrown bc8f8f royalblue 4169e1 saddlebrown 8b4513 salmon fa8072 sandybrown f4a460
            seagreen 2e8b57 seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb slateblue 6a5acd
            slategray 708090 slategrey 708090 snow fffafa springgreen 00ff7f steelblue 4682b4 tan d2b48c
            teal 008080 thistle d8bfd8 tomato ff6347 turquoise 40e0d0 violet ee82ee wheat f5deb3 white ffffff
            whitesmoke f5f5f5 yellow ffff00 yellowgreen 9acd32
            """;

    private static final Map<String, Color> NAMES = names();

    private CssColor() {}

    static Optional<Color> parse(String text) {
        if (text.startsWith("#")) {
            return hex(text.substring(1));
        }
        if (text.startsWith("light-dark(") && text.endsWith(")")) {
            return lightSide(text.substring("light-dark(".length(), text.length() - 1));
        }
        if (text.startsWith("var(") && text.endsWith(")")) {
            int comma = text.indexOf(',');
            String otherwise = comma < 0
                    ? ""
                    : text.substring(comma + 1, text.length() - 1).strip();
            return otherwise.startsWith("var(") ? Optional.empty() : parse(otherwise);
        }
        if (text.equals("transparent")) {
            return Optional.of(Color.TRANSPARENT);
        }
        Matcher call = FUNCTION.matcher(text);
        return call.matches() ? function(call.group(1), call.group(2)) : Optional.ofNullable(NAMES.get(text));
    }

    private static Map<String, Color> names() {
        Map<String, Color> map = new HashMap<>();
        String[] words = NAMED.strip().split("\\s+", -1);
        for (int i = 0; i < words.length; i += 2) {
            map.put(words[i], hex(words[i + 1]).orElseThrow());
        }
        return Map.copyOf(map);
    }

    private static Optional<Color> hex(String digits) {
        if (!HEX.matcher(digits).matches()) {
            return Optional.empty();
        }
        int each = digits.length() <= 4 ? 1 : 2;
        int[] parts = {0, 0, 0, 255};
        for (int i = 0; i < digits.length() / each; i++) {
            int value = Integer.parseInt(digits.substring(i * each, (i + 1) * each), 16);
            parts[i] = each == 1 ? value * 17 : value;
        }
        return Optional.of(new Color(parts[0], parts[1], parts[2], parts[3] / 255.0));
    }

    private static Optional<Color> lightSide(String arguments) {
        int depth = 0;
        for (int i = 0; i < arguments.length(); i++) {
            char c = arguments.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                String light = arguments.substring(0, i).strip();
                return light.startsWith("light-dark(") ? Optional.empty() : parse(light);
            }
        }
        return Optional.empty();
    }

    private static Optional<Color> function(String name, String arguments) {
        List<String> parts = new ArrayList<>();
        Matcher number = NUMBER.matcher(arguments);
        while (number.find()) {
            parts.add(number.group());
        }
        if (parts.size() < 3 || parts.size() > 4) {
            return Optional.empty();
        }
        double alpha = parts.size() == 4 ? clamp(amount(parts.get(3), 1)) : 1;
        if (name.startsWith("rgb")) {
            return Optional.of(new Color(
                    channel(amount(parts.get(0), 255) / 255),
                    channel(amount(parts.get(1), 255) / 255),
                    channel(amount(parts.get(2), 255) / 255),
                    alpha));
        }
        return Optional.of(fromHsl(
                amount(parts.get(0), 360), clamp(amount(parts.get(1), 1)), clamp(amount(parts.get(2), 1)), alpha));
    }

    private static Color fromHsl(double hue, double saturation, double lightness, double alpha) {
        double chroma = saturation * Math.min(lightness, 1 - lightness);
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            double k = (((new int[] {0, 8, 4}[i] + hue / 30) % 12) + 12) % 12;
            rgb[i] = lightness - chroma * Math.max(-1, Math.min(Math.min(k - 3, 9 - k), 1));
        }
        return new Color(channel(rgb[0]), channel(rgb[1]), channel(rgb[2]), alpha);
    }

    private static double amount(String number, double whole) {
        if (number.endsWith("%")) {
            return Double.parseDouble(number.substring(0, number.length() - 1)) / 100 * whole;
        }
        return Double.parseDouble(number.endsWith("deg") ? number.substring(0, number.length() - 3) : number);
    }

    private static int channel(double share) {
        return (int) Math.round(clamp(share) * 255);
    }

    private static double clamp(double value) {
        return Math.max(0, Math.min(1, value));
    }
}
