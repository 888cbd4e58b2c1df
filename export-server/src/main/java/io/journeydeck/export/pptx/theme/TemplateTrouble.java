package io.journeydeck.export.pptx.theme;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.DiagnosticException;
import io.journeydeck.diagnostic.Origin;
import java.util.Locale;

/** What can be wrong with a user's template, in words. */
final class TemplateTrouble {

    private static final String SAVE = "Open it in PowerPoint and save it as a template (.potx).";

    private final Origin origin;

    /** @param file its name as the user knows it */
    TemplateTrouble(String file) {
        this.origin = Origin.ofFile(file);
    }

    DiagnosticException noPresentation() {
        return error("THEME_NOT_A_PRESENTATION", "The theme is no PowerPoint template or presentation", SAVE);
    }

    DiagnosticException locked() {
        return error(
                "THEME_LOCKED",
                "The theme is protected by a password",
                "Open it in PowerPoint, take the password away and save it.");
    }

    DiagnosticException oldFormat() {
        return error("THEME_OLD_FORMAT", "The theme is in the form of PowerPoint 97-2003", SAVE);
    }

    DiagnosticException strict() {
        return error(
                "THEME_STRICT",
                "The theme is a Strict Open XML presentation",
                "Save it in PowerPoint as a plain template (.potx), without \"Strict\".");
    }

    DiagnosticException noLayouts() {
        return error(
                "THEME_WITHOUT_LAYOUTS",
                "The theme has no layouts",
                "Add a layout to its slide master in PowerPoint, best one with a title.");
    }

    /** @param what is damaged: a part's name, or the file */
    DiagnosticException broken(String what) {
        return error("THEME_BROKEN", "The theme is damaged: " + what, SAVE);
    }

    DiagnosticException over(String code, String what, long value, long limit) {
        return error(
                code,
                String.format(Locale.ROOT, "The theme has %,d %s, more than %,d", value, what, limit),
                "Take sample slides and large pictures out of it.");
    }

    private DiagnosticException error(String code, String message, String remedy) {
        return new DiagnosticException(Diagnostic.error(code, message, origin, remedy));
    }

    Diagnostic macros() {
        return Diagnostic.warning(
                "THEME_MACROS_DROPPED",
                "The theme's macros do not come along",
                origin,
                "Save it without macros (.potx) when it does not need them.");
    }

    Diagnostic links(int count) {
        return Diagnostic.info(
                "THEME_PARTS_DROPPED",
                (count == 1 ? "A link or an embedded object" : count + " links and embedded objects")
                        + " of the theme's layouts do not come along",
                origin,
                "");
    }

    Diagnostic ownSize() {
        return Diagnostic.info(
                "THEME_SLIDE_SIZE", "The slides have the theme's size; --slide says nothing about them", origin, "");
    }

    Diagnostic untitled() {
        return Diagnostic.warning(
                "THEME_WITHOUT_TITLE",
                "No layout of the theme has a title, so slides have none that outlines and screen readers find",
                origin,
                "Add a layout with a title.");
    }
}
