package io.journeydeck.journey;

import java.util.List;

/**
 * A page about people and not about their way: who they are, or what they say, think, do and feel.
 *
 * @param facts title, owner, dates and note
 * @param personas who it is about
 * @param profiles traits of groups, such as the ideal customer, in the form of personas
 */
public record PersonaSheet(Kind kind, MapFacts facts, List<Persona> personas, List<Persona> profiles) {

    /** What a sheet tells of its people. */
    public enum Kind {
        /** Cards of personas and profiles. */
        PERSONA,
        /** What a persona says, thinks, does and feels. */
        EMPATHY
    }

    public PersonaSheet {
        personas = List.copyOf(personas);
        profiles = List.copyOf(profiles);
    }
}
