package io.takt.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListQueryTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ",,"})
    void codesThatAreNoneAreRefused(String ids) {
        assertThatThrownBy(() -> filtered(ids)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void oneCodeOrMoreAreTaken() {
        assertThat(filtered("A").filter("id")).isEqualTo("A");
        assertThat(filtered("A,B").filter("id")).isEqualTo("A,B");
    }

    private static ListQuery filtered(String ids) {
        return new ListQuery(0, 25, null, false, Map.of("id", ids));
    }
}
