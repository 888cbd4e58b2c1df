package io.journeydeck.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerMainTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhyItCannotBegin() throws IOException, InterruptedException {
        Process worker = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorkerMain.class.getName(),
                        "10000",
                        "1000000",
                        folder.resolve("nowhere").toString())
                .start();

        String said = new String(worker.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(worker.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(worker.exitValue()).isEqualTo(1);
        assertThat(said).contains("nowhere", "no readable folder of stencils");
    }
}
