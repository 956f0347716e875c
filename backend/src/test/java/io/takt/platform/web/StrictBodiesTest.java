package io.takt.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

class StrictBodiesTest {

    private final ObjectMapper ordinary = Jackson2ObjectMapperBuilder.json().build();
    private final ObjectMapper strict = StrictBodies.readBy(ordinary);

    record Body(@Nullable String text, @Nullable Integer number, @Nullable Boolean truth, @Nullable LocalDate day,
            @Nullable List<String> texts, @Nullable Map<String, String> map) {
    }

    @Test
    void whatFitsIsReadAsItStands() throws Exception {
        Body body = strict.readValue("{\"text\":\"轮毂 \uD83D\uDE00\\n2\",\"number\":7,\"truth\":true,"
                + "\"day\":\"2030-01-02\",\"texts\":[\"a\"],\"map\":{\"a\":\"b\"}}", Body.class);

        assertThat(body).isEqualTo(new Body("轮毂 \uD83D\uDE00\n2", 7, true, LocalDate.of(2030, 1, 2), List.of("a"), Map.of("a", "b")));
        assertThat(strict.readValue("{\"text\":null,\"day\":null}", Body.class)).isEqualTo(new Body(null, null, null, null, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"text\":7", "\"text\":true", "\"text\":[]", "\"text\":{}", "\"text\":\"a\\u0000\"", "\"text\":\"\\uD83D\"",
        "\"texts\":[7]", "\"texts\":[\"\\u0007\"]", "\"map\":{\"a\":7}", "\"number\":\"7\"", "\"number\":\"\"", "\"truth\":\"true\"",
        "\"truth\":1", "\"day\":7", "\"day\":[]", "\"day\":[2030,1,2]"})
    void whatDoesNotFitIsRefusedAtItsField(String field) {
        assertThatThrownBy(() -> strict.readValue("{" + field + "}", Body.class))
                .isInstanceOfSatisfying(JsonMappingException.class, refused -> assertThat(refused.getPath()).isNotEmpty());
    }

    @Test
    void whatTheProductHasWrittenIsReadAsBefore() throws Exception {
        assertThat(ordinary.readValue("{\"text\":7}", Body.class).text()).isEqualTo("7");
    }
}
