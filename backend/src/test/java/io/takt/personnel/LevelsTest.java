package io.takt.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            初级, 中级, 高级 | 初级, 中级, 高级
            初级，中级、高级 | 初级, 中级, 高级
            ' , 初级 ,, 高级;' | 初级, 高级
            一 | 一
            """)
    void theyAreReadAsPeopleTypeThem(String typed, String kept) {
        assertThat(Levels.of(typed).text()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-", "''", "' , '"})
    void noneIsNoText(@Nullable String typed) {
        assertThat(Levels.of(typed).text()).isNull();
        assertThat(Levels.of(typed).has(null)).isTrue();
        assertThat(Levels.of(typed).has(1)).isFalse();
    }

    @Test
    void aLevelIsCountedFromOne() {
        Levels levels = Levels.of("初级, 中级");

        assertThat(levels.name(2)).isEqualTo("中级");
        assertThat(levels.has(0)).isFalse();
        assertThat(levels.has(3)).isFalse();
        assertThat(levels.has(null)).isFalse();
        assertThat(levels.name(null)).isNull();
    }
}
