package io.journeydeck.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {

    @Test
    void keepsServersOfSeveralPortsApart() {
        Map<String, String> user = Map.of("XDG_STATE_HOME", "/home/a/state");

        assertThat(DataFolder.standard(user, 8080)).isEqualTo(Path.of("/home/a/state/journeydeck/port-8080"));
        assertThat(DataFolder.standard(user, 9000)).isEqualTo(Path.of("/home/a/state/journeydeck/port-9000"));
    }

    @Test
    void takesWhatTheSystemSetsAsideForAService() {
        assertThat(DataFolder.standard(Map.of("STATE_DIRECTORY", "/var/lib/journeydeck"), 8080))
                .isEqualTo(Path.of("/var/lib/journeydeck"));
    }

    @Test
    void goesToTheHomeOfTheUserWhenNothingIsSaid() {
        assertThat(DataFolder.standard(Map.of("XDG_STATE_HOME", "relative"), 1))
                .isEqualTo(Path.of(System.getProperty("user.home"), ".local", "state", "journeydeck", "port-1"));
    }

    @Test
    void givesAServerOfAnyPortAFolderOfItsOwn() throws Exception {
        Path one = DataFolder.standard(Map.of(), 0);
        Path another = DataFolder.standard(Map.of(), 0);

        assertThat(one).isEmptyDirectory().isNotEqualTo(another);
        Files.delete(one);
        Files.delete(another);
    }
}
