package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.administration.sheets.SheetCell;
import io.takt.administration.spi.SheetColumn;
import io.takt.administration.spi.SheetColumn.Type;
import io.takt.shared.InvalidInput;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A cell says the same whichever way people write it, and what cannot be meant is told. */
class CellReaderTest {

    private static final String ENTITY = "material.definition";
    private static final LocalDateTime DAY = LocalDateTime.parse("2026-11-29T00:00:00");

    private final CellReader reader = new CellReader(new SheetWords(messages()));

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("i18n/administration", "i18n/material");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static SheetColumn column(Type type) {
        List<String> choices = switch (type) {
            case CHOICE -> List.of("NONE", "LOT");
            default -> List.of();
        };
        return new SheetColumn(type == Type.CHOICE ? "tracking" : "any", type, false, 10, choices, null);
    }

    static Stream<Arguments> meant() {
        return Stream.of(
                Arguments.of(Type.TEXT, " RM-1 ", "RM-1"), Arguments.of(Type.TEXT, new BigDecimal("1001.0"), "1001"),
                Arguments.of(Type.TEXT, new BigDecimal("1E+3"), "1000"), Arguments.of(Type.TEXT, true, "true"),
                Arguments.of(Type.NUMBER, new BigDecimal("2.50"), new BigDecimal("2.50")), Arguments.of(Type.NUMBER, " -0.5", new BigDecimal("-0.5")),
                Arguments.of(Type.WHOLE, new BigDecimal("7.00"), 7), Arguments.of(Type.WHOLE, "-7", -7),
                Arguments.of(Type.CHOICE, "LOT", "LOT"), Arguments.of(Type.CHOICE, "by lot", "LOT"), Arguments.of(Type.CHOICE, "按批次", "LOT"),
                Arguments.of(Type.DATE, DAY, LocalDate.parse("2026-11-29")), Arguments.of(Type.DATE, "2026-11-29", LocalDate.parse("2026-11-29")),
                Arguments.of(Type.DATE, "2026/1/9", LocalDate.parse("2026-01-09")), Arguments.of(Type.DATE, "2026年1月9日", LocalDate.parse("2026-01-09")),
                Arguments.of(Type.TIME, "8:30", LocalTime.parse("08:30")), Arguments.of(Type.TIME, DAY.plusMinutes(510), LocalTime.parse("08:30")),
                Arguments.of(Type.YES_NO, true, true), Arguments.of(Type.YES_NO, "是", true), Arguments.of(Type.YES_NO, "no", false),
                Arguments.of(Type.YES_NO, BigDecimal.ZERO, false), Arguments.of(Type.LIST, "A, B；C、D", List.of("A", "B", "C", "D")));
    }

    @ParameterizedTest
    @MethodSource("meant")
    void aCellIsReadAsItIsMeant(Type type, Object value, Object read) {
        assertThat(reader.read(ENTITY, column(type), new SheetCell(value, null))).isEqualTo(read);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of(Type.TEXT, DAY, "administration.cellIsDate"), Arguments.of(Type.TEXT, "x".repeat(11), "shared.textTooLong"),
                Arguments.of(Type.NUMBER, "1,5", "administration.cellNoNumber"), Arguments.of(Type.NUMBER, true, "administration.cellNoNumber"),
                Arguments.of(Type.NUMBER, new BigDecimal("1E+999999999"), "administration.cellNoNumber"),
                Arguments.of(Type.NUMBER, "1E999999999", "administration.cellNoNumber"), Arguments.of(Type.NUMBER, DAY, "administration.cellNoNumber"),
                Arguments.of(Type.WHOLE, "7.5", "administration.cellNotWhole"), Arguments.of(Type.WHOLE, "99999999999", "administration.cellNotWhole"),
                Arguments.of(Type.CHOICE, "SOMEHOW", "administration.cellNoChoice"), Arguments.of(Type.DATE, "2026-02-30", "administration.cellNoDate"),
                Arguments.of(Type.DATE, new BigDecimal("46355"), "administration.cellNoDate"), Arguments.of(Type.TIME, "25:00", "administration.cellNoTime"),
                Arguments.of(Type.YES_NO, "perhaps", "administration.cellNotYesOrNo"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void whatCannotBeMeantIsTold(Type type, Object value, String code) {
        assertThatThrownBy(() -> reader.read(ENTITY, column(type), new SheetCell(value, null))).isInstanceOfSatisfying(InvalidInput.class,
                refusal -> assertThat(refusal.faults()).extracting(InvalidInput.Fault::code).containsExactly(code));
    }
}
