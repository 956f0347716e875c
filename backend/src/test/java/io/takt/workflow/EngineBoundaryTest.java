package io.takt.workflow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** One package knows the engine: the exit to another one goes through there. */
class EngineBoundaryTest {

    private static final String ENGINE_PACKAGE = "io.takt.workflow.camunda";

    private final JavaClasses classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.takt");

    @Test
    void onlyTheEnginesPackageKnowsTheEngine() {
        assertThat(classes.stream().filter(type -> type.getPackageName().equals(ENGINE_PACKAGE))).isNotEmpty();

        noClasses().that().resideOutsideOfPackage(ENGINE_PACKAGE)
                .should().dependOnClassesThat().resideInAnyPackage("org.camunda..", "org.joda.time..").check(classes);
    }

    @Test
    void nothingElseUsesTheEnginesPackage() {
        noClasses().that().resideOutsideOfPackage(ENGINE_PACKAGE)
                .should().dependOnClassesThat().resideInAPackage(ENGINE_PACKAGE).check(classes);
    }
}
