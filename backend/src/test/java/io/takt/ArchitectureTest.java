package io.takt;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import io.takt.security.Permissions;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RestController;

/** The house's walls: who may use which library, who may ask for the time. */
class ArchitectureTest {

    /** A library's packages, and the only packages of ours that may use it. */
    private static final Map<String[], String[]> LIBRARIES = Map.of(
            new String[] {"org.camunda.."}, new String[] {"io.takt.workflow.camunda.."},
            new String[] {"org.drools..", "org.kie.."}, new String[] {"io.takt.rules.drools.."},
            new String[] {"org.eclipse.milo.."}, new String[] {"io.takt.connectivity.opcua..", "io.takt.connectivity.simulator.."},
            new String[] {"com.ghgande.j2mod.."}, new String[] {"io.takt.connectivity.modbus..", "io.takt.connectivity.simulator.."},
            new String[] {"com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..", "com.samskivert..",
                "com.google.zxing.."},
            new String[] {"io.takt.reporting.pdf.."},
            new String[] {"org.dhatim..", "de.siegmar.."}, new String[] {"io.takt.administration.sheets.."},
            new String[] {"ch.vorburger.."}, new String[] {"io.takt.platform.database.."});

    private static final Map<String, Set<String>> ASKING_FOR_THE_TIME = Map.of(
            "java.time.Instant", Set.of("now"), "java.time.LocalDate", Set.of("now"), "java.time.LocalDateTime", Set.of("now"),
            "java.time.LocalTime", Set.of("now"), "java.time.ZonedDateTime", Set.of("now"), "java.time.OffsetDateTime", Set.of("now"),
            "java.lang.System", Set.of("currentTimeMillis"), "java.util.Date", Set.of("<init>"),
            "java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system"), "java.util.Calendar", Set.of("getInstance"));

    @TestFactory
    Iterable<DynamicTest> aLibraryIsUsedBehindItsPortOnly() {
        return LIBRARIES.entrySet().stream().map(entry -> DynamicTest.dynamicTest(entry.getKey()[0], () -> {
            for (String home : entry.getValue()) {
                requireClassesIn(home);
            }
            noClasses().that(are(DescribedPredicate.not(resideInAnyPackage(entry.getValue()))))
                    .should().dependOnClassesThat().resideInAnyPackage(entry.getKey())
                    .check(ProductClasses.ALL);
        })).toList();
    }

    @Test
    void nothingOutsideTheClocksAsksTheSystemForTheTime() {
        requireClassesIn("io.takt.platform.clock..");
        noClasses().that(are(DescribedPredicate.not(resideInAPackage("io.takt.platform.clock.."))))
                .should().callCodeUnitWhere(DescribedPredicate.describe("asks for the time", ArchitectureTest::asksForTheTime))
                .check(ProductClasses.ALL);
    }

    @Test
    void aSharedWordKnowsNoFramework() {
        requireClassesIn("io.takt.shared..");
        noClasses().that().resideInAPackage("io.takt.shared..")
                .should().dependOnClassesThat(are(resideInAnyPackage("org.springframework..", "org.apache..", "com.fasterxml.."))
                        .or(are(resideInAPackage("io.takt..").and(DescribedPredicate.not(resideInAPackage("io.takt.shared.."))))))
                .check(ProductClasses.ALL);
    }

    @Test
    void permissionsAreAskedInServices() {
        noClasses().that().areAnnotatedWith(RestController.class).should().dependOnClassesThat().areAssignableTo(Permissions.class)
                .check(ProductClasses.ALL);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        noFields().should().beAnnotatedWith(Autowired.class).check(ProductClasses.ALL);
    }

    @Test
    void theDomainKnowsNeitherSpringNorMyBatis() {
        requireClassesIn("io.takt..domain..");
        noClasses().that().resideInAPackage("io.takt..domain..")
                .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "org.apache.ibatis..")
                .check(ProductClasses.ALL);
    }

    @Test
    void onlyTheProductsOwnConsoleWritesToTheConsole() {
        noClasses().that().resideOutsideOfPackage("io.takt.platform.start..")
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .check(ProductClasses.ALL);
    }

    /** A rule about a package that does not exist would always pass. */
    private static void requireClassesIn(String packages) {
        assertThat(ProductClasses.ALL.stream().anyMatch(resideInAPackage(packages))).as("classes in " + packages).isTrue();
    }

    private static boolean asksForTheTime(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean named = ASKING_FOR_THE_TIME.getOrDefault(owner.getName(), Set.of()).contains(access.getName());
        boolean withArguments = access instanceof JavaCodeUnitAccess<?> call
                && !call.getTarget().getRawParameterTypes().isEmpty();
        return named && !withArguments;
    }
}
