package io.takt.workflow;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import io.takt.ProductClasses;
import org.junit.jupiter.api.Test;

/** One package knows the engine: the exit to another one goes through there. */
class EngineBoundaryTest {

    private static final String ENGINE_PACKAGE = "io.takt.workflow.camunda";

    @Test
    void onlyTheEnginesPackageKnowsTheEngine() {
        assertThat(ProductClasses.ALL.stream().filter(type -> type.getPackageName().equals(ENGINE_PACKAGE))).isNotEmpty();

        noClasses().that().resideOutsideOfPackage(ENGINE_PACKAGE)
                .should().dependOnClassesThat().resideInAnyPackage("org.camunda..", "org.joda.time..").check(ProductClasses.ALL);
    }

    @Test
    void nothingElseUsesTheEnginesPackage() {
        noClasses().that().resideOutsideOfPackage(ENGINE_PACKAGE)
                .should().dependOnClassesThat().resideInAPackage(ENGINE_PACKAGE).check(ProductClasses.ALL);
    }
}
