package io.journeydeck.fidelity;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import javax.imageio.ImageIO;

/**
 * A picture without transparency.
 *
 * @param rgb row by row, 0xRRGGBB
 */
@SuppressWarnings("ArrayRecordComponent") // pictures are compared by how they look
record Picture(int width, int height, int[] rgb) {

    static final int WHITE = 0xffffff;

    static Picture read(Path png) throws IOException {
        return read(Files.readAllBytes(png));
    }

    static Picture read(byte[] png) throws IOException {
        return of(Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)), "no picture"));
    }

    /** On white. */
    static Picture of(BufferedImage image) {
        BufferedImage flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, flat.getWidth(), flat.getHeight());
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        int[] rgb = flat.getRGB(0, 0, flat.getWidth(), flat.getHeight(), null, 0, flat.getWidth());
        return new Picture(
                flat.getWidth(),
                flat.getHeight(),
                Arrays.stream(rgb).map(pixel -> pixel & WHITE).toArray());
    }

    /** The pixel's colour; white outside. */
    int at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? WHITE : rgb[y * width + x];
    }

    /** A part of this picture, or more than it: white is added to the right and below. */
    Picture cut(int left, int top, int newWidth, int newHeight) {
        int[] part = new int[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                part[y * newWidth + x] = at(left + x, top + y);
            }
        }
        return new Picture(newWidth, newHeight, part);
    }

    /** A quarter as wide and high, as brightness from 0 to 255. */
    double[][] reduced() {
        int w = Math.max(8, width / 4);
        int h = Math.max(8, height / 4);
        double[][] small = new double[h][w];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double sum = 0;
                for (int i = 0; i < 16; i++) {
                    sum += brightness(at(x * 4 + i % 4, y * 4 + i / 4));
                }
                small[y][x] = sum / 16;
            }
        }
        return small;
    }

    /** ITU-R BT.601. */
    private static double brightness(int rgb) {
        return 0.299 * (rgb >> 16) + 0.587 * (rgb >> 8 & 0xff) + 0.114 * (rgb & 0xff);
    }

    /** The most frequent colour. */
    int background() {
        int[] sorted = rgb.clone();
        Arrays.sort(sorted);
        int best = WHITE;
        int most = 0;
        for (int start = 0; start < sorted.length; ) {
            int end = start;
            while (end < sorted.length && sorted[end] == sorted[start]) {
                end++;
            }
            if (end - start > most) {
                most = end - start;
                best = sorted[start];
            }
            start = end;
        }
        return best;
    }

    /** The largest difference of two colours in red, green and blue. */
    static int distance(int a, int b) {
        int red = Math.abs((a >> 16) - (b >> 16));
        int green = Math.abs((a >> 8 & 0xff) - (b >> 8 & 0xff));
        int blue = Math.abs((a & 0xff) - (b & 0xff));
        return Math.max(red, Math.max(green, blue));
    }

    void write(Path png) throws IOException {
        Files.createDirectories(Objects.requireNonNull(png.getParent()));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, rgb, 0, width);
        ImageIO.write(image, "png", png.toFile());
    }
}
