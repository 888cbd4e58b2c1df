package io.journeydeck.drawio;

import static org.assertj.core.api.Assertions.assertThat;

import io.journeydeck.diagnostic.Diagnostic;
import io.journeydeck.diagnostic.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTest {

    private final Diagnostics diagnostics = new Diagnostics();

    /** Cell a lies in a group with data, on a layer with data, under a root with data. */
    private static MxFile read(String data, String placeholders) {
        return Reads.of(
                        "<mxfile vars='{\"city\":\"Tartu\",\"near\":\"file\"}'><diagram name=\"First\"/><diagram name=\"Checkout\"><mxGraphModel><root>"
                                + "<object near=\"root\" project=\"Sally\" id=\"0\"><mxCell/></object>"
                                + "<object near=\"layer\" owner=\"Ann\" id=\"1\"><mxCell parent=\"0\"/></object>"
                                + "<object near=\"group\" empty=\"\" id=\"g\"><mxCell parent=\"1\" vertex=\"1\"><mxGeometry as=\"geometry\"/></mxCell></object>"
                                + "<object " + data + " placeholders=\"" + placeholders
                                + "\" id=\"a\"><mxCell parent=\"g\" vertex=\"1\">"
                                + "<mxGeometry width=\"12.50\" height=\"40\" as=\"geometry\"/></mxCell></object></root></mxGraphModel></diagram></mxfile>")
                .file();
    }

    private String fill(String data) {
        MxFile file = read(data, "1");
        return new Placeholders(file, 2, "maps/sally.drawio", diagnostics)
                .label(file.pages().get(1).cells().get(3));
    }

    @ParameterizedTest
    @CsvSource({
        "own, '%mine%', here",
        "group before layer and root, '%near%', group",
        "layer, '%owner%', Ann",
        "root, '%project%', Sally",
        "file, '%city%', Tartu",
        "page, '%page%', Checkout",
        "number, '%pagenumber% of %pagecount%', 2 of 2",
        "file name, '%filename%', sally.drawio",
        "id, '%id%', a",
        "size, '%width% x %height%', 12.5 x 40",
        "empty value, 'a%empty%b', ab",
        "unknown, '%nobody% %', %nobody% %",
        "doubled, '%%mine%', %mine%",
        "two in a row, '%mine%%mine%', herehere",
        "no names with blanks, '50% of 70% %mine%', 50% of 70% here",
        "itself, '%label% %tooltip%', %label% %tooltip%"
    })
    void fillsIn(String what, String label, String expected) {
        assertThat(fill("mine=\"here\" tooltip=\"t\" label=\"" + label + "\""))
                .as(what)
                .isEqualTo(expected);
        assertThat(diagnostics.list()).isEmpty();
    }

    @Test
    void leavesCellsAloneThatDoNotAskForIt() {
        MxFile file = read("label=\"%page%\" link=\"%page%\"", "0");
        Placeholders placeholders = new Placeholders(file, 2, "a", diagnostics);
        Cell cell = file.pages().get(1).cells().get(3);
        assertThat(placeholders.label(cell)).isEqualTo("%page%");
        assertThat(placeholders.link(cell)).isEqualTo("%page%");
    }

    @Test
    void theLabelMayBeTheValueOfOneProperty() {
        assertThat(fill("label=\"old\" placeholder=\"owner\"")).isEqualTo("Ann");
        assertThat(fill("label=\"old\" placeholder=\"nobody\"")).isEmpty();
    }

    @Test
    void fillsTooltipsAndLinks() {
        MxFile file = read("label=\"\" tooltip=\"by %owner%\" link=\"https://example.org/%page%\"", "1");
        Placeholders placeholders = new Placeholders(file, 2, "a", diagnostics);
        Cell cell = file.pages().get(1).cells().get(3);
        assertThat(placeholders.tooltip(cell)).isEqualTo("by Ann");
        assertThat(placeholders.link(cell)).isEqualTo("https://example.org/Checkout");
        assertThat(placeholders.link(file.pages().get(1).cells().get(2))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%date%", "%time%", "%timestamp%", "%date{dddd, mmmm d, yyyy}%"})
    void leavesTheClockAloneAndSaysSo(String label) {
        assertThat(fill("label=\"" + label + "\"")).isEqualTo(label);
        List<Diagnostic> findings = diagnostics.list();
        assertThat(findings).extracting(Diagnostic::code).containsExactly("PLACEHOLDER_CLOCK");
        assertThat(findings.get(0).origin().cellId()).isEqualTo("a");
    }

    @Test
    void aDateThatTheCellItselfHoldsIsUsed() {
        assertThat(fill("label=\"%date%\" date=\"1 May\"")).isEqualTo("1 May");
        assertThat(diagnostics.list()).isEmpty();
    }
}
