package io.journeydeck.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreachableNetworkTest {

    @BeforeAll
    static void install() {
        UnreachableNetwork.install();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/x",
                "https://127.0.0.1/x",
                "ftp://127.0.0.1/x",
                "mailto:a@127.0.0.1",
                "jar:http://127.0.0.1/x.jar!/a"
            })
    void opensNothingOutside(String address) {
        assertThatThrownBy(() -> new URL(address).openStream())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("opens no network addresses");
    }

    @Test
    void leavesFilesAndJarsAlone() throws IOException {
        URL inside = getClass().getResource("/org/junit/jupiter/api/Test.class");
        assertThat(inside).isNotNull();
        assertThat(inside.openStream().readAllBytes()).isNotEmpty();
    }
}
