package io.journeydeck.cli;

import java.io.Serial;

/** The arguments can't be meant as they are; the message says what there is instead, and the program ends with 2. */
final class WrongUsage extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    WrongUsage(String message) {
        super(message);
    }

    static void unless(boolean holds, String otherwise) {
        if (!holds) {
            throw new WrongUsage(otherwise);
        }
    }
}
