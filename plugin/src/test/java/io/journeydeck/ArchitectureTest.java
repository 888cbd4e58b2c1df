package io.journeydeck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The arrows between the plugin's packages. Plain tests, so that no test runner can pass over them. */
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(location -> !location.contains("test-classes"))
            .importPackages("io.journeydeck");

    @Test
    void seesTheModulesClasses() {
        assertThat(MAIN).hasSizeGreaterThan(80);
    }

    @Test
    void findsAPlantedViolation() {
        assertThat(uses("drawio..", "geometry").evaluate(MAIN).hasViolation()).isTrue();
    }

    @Test
    void pointsArrowsDownwards() {
        check(uses("geometry"));
        check(uses("diagnostic"));
        check(uses("limits", "diagnostic", "geometry"));
        check(uses("scene", "geometry", "diagnostic"));
        check(uses("drawio", "geometry", "diagnostic", "limits"));
        check(uses("drawio.edit", "drawio", "geometry", "diagnostic", "limits"));
        check(uses("drawio.graph", "drawio", "geometry", "diagnostic", "limits"));
        check(uses("journey", "diagnostic"));
        check(uses("journey.property", "journey", "diagnostic"));
        check(uses("journey.words", "journey"));
        check(uses("journey.compare", "journey", "journey.insight", "journey.words", "diagnostic"));
        check(uses(
                "journey.codec",
                "journey",
                "journey.property",
                "journey.words",
                "drawio",
                "drawio.graph",
                "geometry",
                "diagnostic"));
        check(uses("journey.insight", "journey", "diagnostic"));
        check(uses("journey.lint", "journey", "journey.property", "diagnostic", "geometry"));
        check(uses(
                "journey.lint.rule",
                "journey.lint",
                "journey",
                "journey.property",
                "journey.words",
                "diagnostic",
                "geometry"));
        check(uses(
                "journey.lint.page",
                "journey.lint",
                "journey",
                "drawio",
                "drawio.graph",
                "label",
                "label.font",
                "scene",
                "shape",
                "geometry",
                "diagnostic",
                "limits"));
        check(uses(
                "journey.layout",
                "journey",
                "journey.property",
                "journey.words",
                "drawio",
                "label",
                "label.font",
                "scene",
                "geometry",
                "diagnostic",
                "limits"));
        check(uses(
                "journey.editor",
                "journey",
                "journey.compare",
                "journey.layout",
                "journey.property",
                "journey.source",
                "journey.words",
                "drawio",
                "geometry",
                "diagnostic"));
        check(uses(
                "journey.edit",
                "journey",
                "journey.codec",
                "journey.layout",
                "journey.property",
                "drawio",
                "drawio.edit",
                "drawio.graph",
                "geometry",
                "diagnostic",
                "limits"));
        check(uses("journey.source", "journey", "journey.property", "journey.words", "diagnostic", "limits"));
        check(uses("journey.template", "journey", "journey.source", "journey.layout", "drawio", "diagnostic"));
        check(uses("image", "scene", "geometry", "diagnostic", "limits"));
        check(uses("label.font", "geometry"));
        check(uses("label.math", "limits"));
        check(uses("label", "label.font", "label.math", "scene", "drawio", "geometry", "diagnostic", "limits"));
        check(uses("shape", "scene", "drawio", "geometry"));
        check(uses("sketch", "scene", "drawio", "geometry"));
        check(uses("stencil", "shape", "scene", "drawio", "geometry", "diagnostic", "limits", "image"));
    }

    /** Painting joins what the others know, and knows nothing of journeys. */
    @Test
    void paintsWithoutKnowingJourneys() {
        check(noClasses()
                .that()
                .resideInAPackage("io.journeydeck.paint..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.journeydeck.journey.."));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("io.journeydeck.paint..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.journeydeck.paint.."));
    }

    @Test
    void takesEveryValueForPresentUnlessSaidOtherwise() {
        Set<JavaPackage> packages = MAIN.stream().map(JavaClass::getPackage).collect(Collectors.toSet());

        assertThat(packages).hasSizeGreaterThan(12);
        assertThat(packages)
                .filteredOn(each -> !each.isAnnotatedWith(NullMarked.class))
                .as("packages whose package-info.java does not say @NullMarked")
                .isEmpty();
    }

    @Test
    void keepsJGraphXBehindOnePackage() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("io.journeydeck.drawio.graph..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.mxgraph.."));
        check(noClasses().should().dependOnClassesThat().resideInAPackage("com.mxgraph.io.."));
    }

    @Test
    void knowsNothingOfOutputFormatsServersAndCommands() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.batik..", "org.apache.poi..", "io.javalin..", "picocli.."));
    }

    @Test
    void hasNoCircles() {
        check(slices().matching("io.journeydeck.(**)").should().beFreeOfCycles());
    }

    @Test
    void writesToNoConsole() {
        check(noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class));
    }

    /** Classes of {@code name} depend, of our own packages, only on itself and {@code others}. */
    private static ArchRule uses(String name, String... others) {
        String[] allowed = Stream.concat(Stream.of(name.replace("..", "")), Stream.of(others))
                .map(other -> "io.journeydeck." + other)
                .toArray(String[]::new);
        String[] outside = Stream.concat(Stream.of("java..", "javax..", "org..", "com.."), Stream.of(allowed))
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage("io.journeydeck." + name)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(outside);
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAIN);
    }
}
