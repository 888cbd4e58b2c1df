package io.journeydeck.image;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.limits.Limits;
import io.journeydeck.scene.ImageData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFolderTest {

    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\"><script/></svg>";

    @TempDir
    private Path parent;

    private Path folder = Path.of("");

    @BeforeEach
    void installs() throws IOException {
        folder = parent.resolve("webapp");
        Files.createDirectories(folder.resolve("img/lib/my icons"));
        Files.createDirectories(folder.resolve("js"));
        Files.writeString(folder.resolve("img/lib/my icons/a.svg"), SVG);
        Files.writeString(folder.resolve("img/lib/.hidden.svg"), SVG);
        Files.writeString(folder.resolve("js/a.svg"), SVG);
        Files.writeString(parent.resolve("secret.svg"), SVG);
        Files.createSymbolicLink(folder.resolve("img/link.svg"), parent.resolve("secret.svg"));
        Files.createSymbolicLink(folder.resolve("img/out"), parent);
    }

    private EmbeddedImages.Result read(String address) {
        return new EmbeddedImages(Limits.standard(), PictureFolder.in(folder)).read(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"img/lib/my icons/a.svg", "/img/lib/my%20icons/a.svg"})
    void readsAndCleansAPictureOfTheInstallation(String address) {
        ImageData data = read(address).data();

        assertThat(data).isNotNull();
        assertThat(data.width()).isEqualTo(30);
        assertThat(new String(data.bytes(), StandardCharsets.UTF_8)).doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "img/../js/a.svg",
                "img/lib/../../../secret.svg",
                "img/link.svg",
                "img/out/secret.svg",
                "img/lib/.hidden.svg",
                "img//lib/my icons/a.svg",
                "js/a.svg",
                "img/lib",
                "img/lib/none.svg",
                "//img/lib/my icons/a.svg",
                "img/lib/a\0.svg",
                "img\\lib\\my icons\\a.svg",
                "file:///etc/passwd"
            })
    void reachesNothingElse(String address) {
        assertThat(read(address).data()).isNull();
    }

    @Test
    void saysHowDrawiosOwnPicturesCanBeShown() {
        EmbeddedImages.Result result = new EmbeddedImages(Limits.standard()).read("img/lib/my icons/a.svg");

        assertThat(result.data()).isNull();
        assertThat(result.remedy()).contains("--stencils");
    }
}
