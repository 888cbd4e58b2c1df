package io.journeydeck.journey.lint;

import io.journeydeck.diagnostic.Diagnostics;
import io.journeydeck.diagnostic.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How severe the findings of each rule are.
 *
 * @param severities by the ids of rules; empty is a rule that is off
 */
public record Profile(Map<String, Optional<Severity>> severities) {

    private static final String STANDARD = "profile-standard.yaml";

    public Profile {
        severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
    }

    /** The profile that comes with the program; it names every rule. */
    public static Profile standard() {
        return Standard.PROFILE;
    }

    /** Read once, when it is first asked for. */
    private static final class Standard {
        static final Profile PROFILE = read();
    }

    private static Profile read() {
        try (InputStream in = Profile.class.getResourceAsStream(STANDARD)) {
            if (in == null) {
                throw new IllegalStateException(STANDARD + " is missing in the program");
            }
            Diagnostics diagnostics = new Diagnostics();
            Profile profile = ProfileReader.first(diagnostics)
                    .read(new String(in.readAllBytes(), StandardCharsets.UTF_8), STANDARD);
            if (!diagnostics.list().isEmpty()) {
                throw new IllegalStateException(
                        STANDARD + ": " + diagnostics.list().get(0).line());
            }
            return profile;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty when the rule is off or not known. */
    public Optional<Severity> severity(String rule) {
        return severities.getOrDefault(rule, Optional.empty());
    }
}
