package io.journeydeck.otherprograms;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumTest {

    @TempDir
    private Path folder;

    @Test
    void paintsThePictureWithItsStagesAndFaces() throws IOException, InterruptedException {
        Chromium chromium = new Chromium(folder);
        Exported.into(folder);
        chromium.paint(folder.resolve("sally.svg"), 1900, 1400, folder.resolve("sally.png"));

        BufferedImage picture = ImageIO.read(folder.resolve("sally.png").toFile());
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += 2) {
            for (int x = 0; x < picture.getWidth(); x += 2) {
                colours.add(picture.getRGB(x, y) & 0xffffff);
            }
        }
        assertThat(colours).contains(0x2b59a8, 0xf6a5a0, 0xfff9e8);
    }
}
