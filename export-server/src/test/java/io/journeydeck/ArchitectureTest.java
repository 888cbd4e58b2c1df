package io.journeydeck;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The arrows between packages. Plain tests, so that no test runner can pass over them; empty rules are allowed, empty imports not. */
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(location -> !location.contains("test-classes"))
            .importPackages("io.journeydeck");

    private static final String[] FORMATS = {"svg", "png", "jpg", "pdf", "pptx", "xlsx", "yaml", "mermaid", "report"};

    @Test
    void seesTheClassesOfBothModules() {
        assertThat(MAIN).hasSizeGreaterThan(100);
        assertThat(MAIN.contain("io.journeydeck.export.svg.SvgFormat")).isTrue();
        assertThat(MAIN.contain("io.journeydeck.scene.Scene")).isTrue();
    }

    @Test
    void findsAPlantedViolation() {
        assertThat(noClasses()
                        .that()
                        .resideInAPackage("io.journeydeck.export.svg..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.apache.batik..")
                        .evaluate(MAIN)
                        .hasViolation())
                .isTrue();
    }

    @Test
    void keepsEachLibraryWhereItBelongs() {
        onlyIn("org.apache.batik..", "io.journeydeck.export.svg..", "io.journeydeck.export.java2d..");
        onlyIn("org.apache.pdfbox.pdmodel..", "io.journeydeck.export.pdf..");
        onlyIn("de.rototor..", "io.journeydeck.export.pdf..");
        onlyIn(
                "org.apache.poi..",
                "io.journeydeck.export.pptx..",
                "io.journeydeck.export.xlsx..",
                "io.journeydeck.exchange..",
                "io.journeydeck.importing..");
        onlyIn("org.openxmlformats..", "io.journeydeck.export.pptx..");
        onlyIn("org.apache.poi.xssf..", "io.journeydeck.exchange..", "io.journeydeck.importing..");
        onlyIn("io.javalin..", "io.journeydeck.server..");
        onlyIn("picocli..", "io.journeydeck.cli..");
        onlyIn("io.micrometer..", "io.journeydeck.metrics..");
        onlyIn("ch.qos.logback..", "io.journeydeck.app..");
        onlyIn("com.github.kagkarlsson..", "io.journeydeck.batch..");
        onlyIn("com.zaxxer..", "io.journeydeck.batch..");
        onlyIn("org.flywaydb..", "io.journeydeck.batch..");
        onlyIn("me.tongfei..", "io.journeydeck.cli..");
        for (String store : List.of(
                "com.github.kagkarlsson..", "com.zaxxer..", "org.flywaydb..", "org.sqlite..", "org.postgresql..")) {
            onlyIn(store, "io.journeydeck.batch..");
        }
        onlyIn("java.sql..", "io.journeydeck.batch..");
        onlyIn("com.mxgraph..", "io.journeydeck.drawio.graph..");
    }

    @Test
    void letsNoFormatKnowAnother() {
        for (String format : FORMATS) {
            for (String other : FORMATS) {
                if (!format.equals(other)) {
                    forbid("io.journeydeck.export." + format + "..", "io.journeydeck.export." + other + "..");
                }
            }
        }
    }

    @Test
    void pointsArrowsDownwards() {
        String formats = "io.journeydeck.export.*..";
        forbid("io.journeydeck.export..", "io.journeydeck.cli..", "io.journeydeck.server..", "io.journeydeck.app..");
        forbid("io.journeydeck.export", formats);
        forbid("io.journeydeck.export.ooxml..", "io.journeydeck.export.pptx..", "io.journeydeck.export.xlsx..");
        forbid("io.journeydeck.export.chart..", "io.journeydeck.export.pptx..", "io.journeydeck.export.xlsx..");
        for (String below : List.of("book", "compared")) {
            forbid(
                    "io.journeydeck.export.xlsx." + below + "..",
                    "io.journeydeck.export.xlsx",
                    "io.journeydeck.export.xlsx.journey..",
                    "io.journeydeck.export.xlsx.portfolio..");
        }
        forbid("io.journeydeck.export.xlsx.book..", "io.journeydeck.export.xlsx.compared..");
        forbid("io.journeydeck.export.xlsx.journey..", "io.journeydeck.comparing..");
        forbid("io.journeydeck.export.pptx.drawing..", "org.apache.poi..", "io.journeydeck.export.pptx.file..");
        forbid("io.journeydeck.cli..", formats, "io.journeydeck.server..", "io.journeydeck.app..");
        forbid("io.journeydeck.server..", formats, "io.journeydeck.cli..", "io.journeydeck.app..");
        for (String inner : List.of("batch", "wire", "worker")) {
            forbid(
                    "io.journeydeck." + inner + "..",
                    formats,
                    "io.journeydeck.cli..",
                    "io.journeydeck.server..",
                    "io.journeydeck.app..");
        }
        forbid(
                "io.journeydeck.check..",
                formats,
                "io.journeydeck.cli..",
                "io.journeydeck.server..",
                "io.journeydeck.app..");
        forbid(
                "io.journeydeck.exchange..",
                "io.journeydeck.export..",
                "io.journeydeck.importing..",
                "io.journeydeck.cli..",
                "io.journeydeck.server..",
                "io.journeydeck.app..");
        for (String port : List.of("comparing", "data")) {
            forbid(
                    "io.journeydeck." + port + "..",
                    formats,
                    "io.journeydeck.cli..",
                    "io.journeydeck.server..",
                    "io.journeydeck.app..");
        }
        forbid(
                "io.journeydeck.client..",
                "io.journeydeck.export..",
                "io.journeydeck.batch..",
                "io.journeydeck.cli..",
                "io.journeydeck.server..",
                "io.journeydeck.app..");
        forbid(
                "io.journeydeck.importing..",
                "io.journeydeck.export..",
                "io.journeydeck.cli..",
                "io.journeydeck.server..",
                "io.journeydeck.app..");
        forbid(
                "io.journeydeck.template..",
                "io.journeydeck.export..",
                "io.journeydeck.cli..",
                "io.journeydeck.server..");
    }

    /** A command or a route says what is wanted; how a page is read and painted, it cannot say. */
    @Test
    void keepsCommandsAndRoutesAwayFromTheDrawing() {
        for (String front : List.of("cli", "server")) {
            check(classes()
                    .that()
                    .resideInAPackage("io.journeydeck." + front + "..")
                    .should()
                    .onlyDependOnClassesThat(resideOutsideOfPackage("io.journeydeck..")
                            .or(resideInAnyPackage(
                                    "io.journeydeck." + front + "..",
                                    "io.journeydeck.export",
                                    "io.journeydeck.batch..",
                                    "io.journeydeck.wire..",
                                    "io.journeydeck.metrics..",
                                    "io.journeydeck.client..",
                                    "io.journeydeck.check..",
                                    "io.journeydeck.comparing..",
                                    "io.journeydeck.data..",
                                    "io.journeydeck.template..",
                                    "io.journeydeck.importing..",
                                    "io.journeydeck.journey.lint..",
                                    "io.journeydeck.diagnostic..",
                                    "io.journeydeck.limits.."))));
        }
    }

    @Test
    void takesEveryValueForPresentUnlessSaidOtherwise() {
        Set<JavaPackage> packages = MAIN.stream().map(JavaClass::getPackage).collect(Collectors.toSet());

        assertThat(packages).hasSizeGreaterThan(20);
        assertThat(packages)
                .filteredOn(each -> !each.isAnnotatedWith(NullMarked.class))
                .as("packages whose package-info.java does not say @NullMarked")
                .isEmpty();
    }

    @Test
    void hasNoCircles() {
        check(slices().matching("io.journeydeck.(**)").should().beFreeOfCycles());
    }

    @Test
    void letsOnlyTheCommandLineTalkToTheConsole() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("io.journeydeck.cli..", "io.journeydeck.app..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class));
    }

    @Test
    void holdsNoStateInStaticFields() {
        check(fields().that()
                .areStatic()
                .and()
                .doNotHaveName("$VALUES")
                .should()
                .haveModifier(JavaModifier.FINAL));
    }

    @Test
    void namesClassesForWhatTheyAre() {
        check(noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl"));
    }

    @Test
    void opensNoAddresses() {
        onlyIn("java.net.http..", "io.journeydeck.client..");
        // only what a user's command asks of a server, never what becomes of a diagram
        onlyIn("io.journeydeck.client..", "io.journeydeck.client..", "io.journeydeck.cli..", "io.journeydeck.app..");
        check(noClasses().should().dependOnClassesThat().resideInAPackage("com.mxgraph.io.."));
    }

    private static void onlyIn(String library, String... packages) {
        check(noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library));
    }

    private static void forbid(String from, String... to) {
        check(noClasses()
                .that()
                .resideInAPackage(from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(to));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAIN);
    }
}
