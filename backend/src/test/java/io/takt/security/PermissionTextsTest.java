package io.takt.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may not do something reads what they lack; who gives roles reads what they give. */
class PermissionTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "zh"})
    void everyPermissionAndItsModuleHaveWords(String language) {
        ResourceBundle texts = ResourceBundle.getBundle("i18n.security", Locale.forLanguageTag(language),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        List<String> needed = KnownPermissions.ALL.stream().flatMap(permission -> Stream.of("security.permission." + permission,
                "security.module." + permission.substring(0, permission.indexOf('.')))).distinct().toList();

        assertThat(texts.keySet()).containsAll(needed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "ordering.*", "ordering.release"})
    void aRoleMayHaveAPermissionAllOfAModuleOrEverything(String grant) {
        assertThat(new KnownPermissions().isGrantable(grant)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".*", "**", "ord*", "ordering", "ordering.", "ordering.fly", "ordering.*.*", "nothing.*"})
    void whatNobodyAsksForIsNotGranted(String grant) {
        assertThat(new KnownPermissions().isGrantable(grant)).isFalse();
    }
}
