package io.journeydeck.scene;

/**
 * An arrow head of a connector.
 *
 * @param name draw.io's name for it: {@code classic}, {@code block}, {@code open}, {@code oval}, {@code ERmany}, …; {@code none}
 * @param size length in px
 */
public record ArrowHead(String name, double size, boolean filled) {

    public static final ArrowHead NONE = new ArrowHead("none", 0, false);

    public boolean isNone() {
        return "none".equals(name);
    }
}
