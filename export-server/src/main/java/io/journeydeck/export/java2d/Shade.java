package io.journeydeck.export.java2d;

import io.journeydeck.scene.Color;
import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;

/** Blurs the alpha of a picture and gives it one colour: the shade of a shape. */
final class Shade {

    private Shade() {}

    /** A Gaussian blur of {@code sigma} px, in place; {@code picture} is TYPE_INT_ARGB. */
    static void blur(BufferedImage picture, double sigma, Color color) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        WritableRaster raster = picture.getRaster();
        int[] pixels = (int[]) raster.getDataElements(0, 0, width, height, null);
        float[] alpha = new float[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            alpha[i] = pixels[i] >>> 24;
        }
        if (sigma > 0.01) {
            float[] kernel = kernel(sigma);
            float[] between = new float[alpha.length];
            for (int y = 0; y < height; y++) {
                convolve(alpha, between, y * width, 1, width, kernel);
            }
            for (int x = 0; x < width; x++) {
                convolve(between, alpha, x, width, height, kernel);
            }
        }
        int rgb = color.red() << 16 | color.green() << 8 | color.blue();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Math.round(alpha[i] * (float) color.alpha()) << 24 | rgb;
        }
        raster.setDataElements(0, 0, width, height, pixels);
    }

    private static float[] kernel(double sigma) {
        int reach = (int) Math.ceil(3 * sigma);
        float[] kernel = new float[2 * reach + 1];
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            sum += Math.exp(-i * i / (2 * sigma * sigma));
        }
        for (int i = -reach; i <= reach; i++) {
            kernel[i + reach] = (float) (Math.exp(-i * i / (2 * sigma * sigma)) / sum);
        }
        return kernel;
    }

    private static void convolve(float[] from, float[] to, int start, int step, int count, float[] kernel) {
        int reach = kernel.length / 2;
        for (int i = 0; i < count; i++) {
            float sum = 0;
            int first = Math.max(-reach, -i);
            int last = Math.min(reach, count - 1 - i);
            for (int k = first; k <= last; k++) {
                sum += from[start + (i + k) * step] * kernel[k + reach];
            }
            to[start + i * step] = sum;
        }
    }
}
