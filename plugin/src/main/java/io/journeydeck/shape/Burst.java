package io.journeydeck.shape;

import io.journeydeck.scene.Canvas;

/** A loud call-out: an oval of spikes whose longest reaches the lower left corner. */
final class Burst implements Shape {

    private static final int SPIKES = 42;

    @Override
    public void paint(Canvas c, Figure f) {
        double w = f.width();
        double h = f.height();
        double[] points = new double[4 * SPIKES + 4];
        // Around the middle of the oval, which takes the upper nine tenths, beginning and ending beside the long spike.
        double from = 0.6;
        for (int i = 0; i <= 2 * SPIKES; i++) {
            double turn = 2 * Math.PI * (from + 0.97 * i / (2 * SPIKES));
            double reach = i % 2 == 0 ? 0.8 : 1;
            points[2 * i] = w / 2 * (1 + reach * Math.sin(turn));
            points[2 * i + 1] = h * 0.46 * (1 - reach * Math.cos(turn));
        }
        points[4 * SPIKES + 2] = w * 0.04;
        points[4 * SPIKES + 3] = h;
        c.begin();
        Ink.area(c, points);
        c.fillAndStroke();
    }
}
