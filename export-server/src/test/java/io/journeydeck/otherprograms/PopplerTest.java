package io.journeydeck.otherprograms;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another reader makes of the PDF document. */
class PopplerTest {

    @TempDir
    private Path folder;

    @Test
    void findsTheTextInReadingOrder() throws IOException, InterruptedException {
        Program reader = Program.need("pdftotext");
        Exported.into(folder);

        String text = reader.run(folder, "-layout", folder.resolve("sally.pdf").toString(), "-");

        assertThat(text).contains("Customer journey map", "Sally gets organised", "From a messy to-do list to a tool");
    }

    @Test
    void embedsEveryFontWithItsCharacters() throws IOException, InterruptedException {
        Program reader = Program.need("pdffonts");
        Exported.into(folder);

        String fonts = reader.run(folder, folder.resolve("sally.pdf").toString());

        assertThat(fonts.lines().skip(2))
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.matches("[A-Z]{6}\\+Liberation\\S+ +CID TrueType +Identity-H +yes yes yes.*"));
    }

    @Test
    void paintsThePageAsLargeAsTheOtherPictures() throws IOException, InterruptedException {
        Program painter = Program.need("pdftoppm");
        Exported.into(folder);
        Path pdf = folder.resolve("sally.pdf");
        painter.run(folder, "-r", "96", "-png", "-singlefile", pdf.toString(), "painted");

        BufferedImage theirs = ImageIO.read(folder.resolve("painted.png").toFile());
        BufferedImage ours = ImageIO.read(folder.resolve("sally.png").toFile());

        assertThat(theirs.getWidth()).isEqualTo(ours.getWidth());
        assertThat(theirs.getHeight()).isEqualTo(ours.getHeight());
        long alike = 0;
        long all = 0;
        for (int y = 2; y < ours.getHeight(); y += 4) {
            for (int x = 2; x < ours.getWidth(); x += 4) {
                all++;
                alike += distance(ours.getRGB(x, y), theirs.getRGB(x, y)) < 24 ? 1 : 0;
            }
        }
        assertThat((double) alike / all).isGreaterThan(0.9);
    }

    private static int distance(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 255) - (other >> shift & 255)));
        }
        return most;
    }
}
