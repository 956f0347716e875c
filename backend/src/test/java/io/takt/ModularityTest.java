package io.takt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules keep to what their package-info allows. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(TaktApplication.class);

    /** Shared knows no framework, so not even the annotation; an architecture rule holds it to that. */
    private static final Set<String> NEED_NOTHING = Set.of("shared");

    @Test
    void modulesUseOnlyWhatTheyMay() {
        MODULES.verify();
    }

    @Test
    void everyModuleDeclaresWhatItMayUse() {
        assertThat(MODULES.stream().filter(module -> !NEED_NOTHING.contains(module.getName())))
                .isNotEmpty()
                .allSatisfy(module -> assertThat(module.getBasePackage()
                        .getAnnotation(ApplicationModule.class)
                        .filter(declared -> !isOpenByDefault(declared)))
                        .as(module.getName() + "'s package-info states its allowed dependencies").isPresent());
    }

    private static boolean isOpenByDefault(ApplicationModule declared) {
        return declared.allowedDependencies().length == 1
                && declared.allowedDependencies()[0].equals(ApplicationModule.OPEN_TOKEN);
    }
}
