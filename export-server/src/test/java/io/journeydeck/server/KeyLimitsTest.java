package io.journeydeck.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class KeyLimitsTest {

    private final AtomicLong now = new AtomicLong();

    private KeyLimits limits(int atOnce, int perMinute) {
        return new KeyLimits(atOnce, perMinute, now::get);
    }

    @Test
    void letsAsManyWorkAtOnceAsAKeyMay() {
        KeyLimits limits = limits(2, 100);
        KeyLimits.Place first = limits.admit("design");
        limits.admit("design");

        assertThatThrownBy(() -> limits.admit("design")).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.problem("r").status()).isEqualTo(429);
            assertThat(problem.headers()).containsEntry("Retry-After", "2");
        });
        first.close();
        limits.admit("design").close();
    }

    @Test
    void keepsTheShareOfOneKeyFromTheOthers() {
        KeyLimits limits = limits(1, 100);
        limits.admit("design");

        limits.admit("sales").close();
    }

    @Test
    void fillsTheMinuteUpAsTimeGoesBy() {
        KeyLimits limits = limits(100, 3);
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            try {
                limits.admit("design").close();
            } catch (ProblemException e) {
                refused.add(e.headers().get("Retry-After"));
            }
        }
        assertThat(refused).containsExactly("20");

        now.addAndGet(Duration.ofSeconds(19).toNanos());
        assertThatThrownBy(() -> limits.admit("design")).isInstanceOf(ProblemException.class);
        now.addAndGet(Duration.ofSeconds(1).toNanos());
        limits.admit("design").close();
    }

    @Test
    void savesNoMoreThanAMinute() {
        KeyLimits limits = limits(100, 2);
        limits.admit("design").close();
        now.addAndGet(Duration.ofHours(5).toNanos());
        limits.admit("design").close();
        limits.admit("design").close();

        assertThatThrownBy(() -> limits.admit("design")).isInstanceOf(ProblemException.class);
    }
}
