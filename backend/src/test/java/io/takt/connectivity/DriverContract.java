package io.takt.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.Devices.Quality;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.DeviceTrouble;
import io.takt.connectivity.spi.LayerResult;
import io.takt.connectivity.spi.Reading;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every driver must do with a real server of its protocol that is not ours. */
public abstract class DriverContract extends WireContract {

    /** An address of which the peer knows nothing. */
    protected abstract String nowhere();

    /** An address that the peer lets nobody write. */
    protected abstract String locked();

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of("flag", "bool", true, false),
                Arguments.of("u16", "uint16", number("65535"), number("0")),
                Arguments.of("i16", "int16", number("-12345"), number("-32768")),
                Arguments.of("u32", "uint32", number("4294967295"), number("2147483648")),
                Arguments.of("i32", "int32", number("-2000000000"), number("2147483647")),
                Arguments.of("u64", "uint64", number("18446744073709551615"), number("9007199254740993")),
                Arguments.of("i64", "int64", number("-9007199254740993"), number("-9223372036854775808")),
                Arguments.of("f32", "float32", number("27.983"), number("-0.001")),
                Arguments.of("f64", "float64", number("27.9830000001"), number("-1234567.890123")),
                Arguments.of("text", "string(24)", "BOX-001 轮毂", "料箱-002"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void eachTypeIsReadExactlyAndIsReadBackAsItWasWritten(String name, String type, Object held, Object written) {
        TagDefinition tag = tag(name, type);
        try (DeviceSession session = open(tag); DeviceSession witness = open(tag)) {
            assertValue(session, name, held);
            session.write(name, written);
            assertValue(session, name, written);
            assertValue(witness, name, written);
        }
    }

    @Test
    void allTypesAreReadTogether() {
        List<TagDefinition> tags = values().map(value -> tag((String) value.get()[0], (String) value.get()[1])).toList();
        try (DeviceSession session = open(tags.toArray(TagDefinition[]::new))) {
            Map<String, Reading> read = session.read(tags.stream().map(TagDefinition::name).toList());
            assertThat(read).hasSize(10).allSatisfy((name, reading) -> assertThat(reading.isGood()).isTrue());
            assertThat(read.get("u64").value()).isEqualTo(number("18446744073709551615"));
        }
    }

    @Test
    void aScaledValueIsReadAndWrittenInThePlantsUnit() {
        TagDefinition scaled = new TagDefinition("scaled", address("scaled"), "uint16", "0.01-5", "mm", true);
        try (DeviceSession session = open(scaled)) {
            assertValue(session, "scaled", number("7.34"));
            session.write("scaled", number("12.5"));
            assertValue(session, "scaled", number("12.50"));
        }
    }

    @Test
    void aTagThatIsNotWritableIsRefusedAndTheDeviceKeepsItsValue() {
        try (DeviceSession session = open(new TagDefinition("u16", address("u16"), "uint16", null, null, false))) {
            assertRefused(session, "u16", 1, "connectivity.tagReadOnly");
            assertValue(session, "u16", number("65535"));
        }
    }

    @Test
    void aWriteThatTheDeviceRefusesIsToldAndTheConnectionGoesOn() {
        try (DeviceSession session = open(new TagDefinition("locked", locked(), "uint16", null, null, true), tag("u16", "uint16"))) {
            assertRefused(session, "locked", 1, "connectivity.writeRefused");
            assertValue(session, "u16", number("65535"));
        }
    }

    static Stream<Arguments> unfit() {
        return Stream.of(Arguments.of("u16", "uint16", 70_000), Arguments.of("u16", "uint16", -1), Arguments.of("u16", "uint16", "many"),
                Arguments.of("u16", "uint16", number("1.5")), Arguments.of("i16", "int16", 32_768),
                Arguments.of("u64", "uint64", number("18446744073709551616")), Arguments.of("f32", "float32", number("1e39")),
                Arguments.of("flag", "bool", "perhaps"));
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void aValueThatDoesNotFitNeverReachesTheDevice(String name, String type, Object value) {
        try (DeviceSession session = open(tag(name, type))) {
            Object before = session.read(List.of(name)).get(name).value();
            assertRefused(session, name, value, "connectivity.valueUnfit");
            assertValue(session, name, before);
        }
    }

    @Test
    void anAddressThatTheDeviceDoesNotKnowIsBadAndTheOthersAreGood() {
        try (DeviceSession session = open(tag("u16", "uint16"), new TagDefinition("gone", nowhere(), "uint16", null, null, false))) {
            for (int scan = 0; scan < 2; scan++) {
                Map<String, Reading> read = session.read(List.of("u16", "gone"));
                assertThat(read.get("u16").value()).isEqualTo(number("65535"));
                assertThat(read.get("gone").quality()).isEqualTo(Quality.BAD);
                assertThat(read.get("gone").value()).isNull();
            }
        }
    }

    @Test
    void whatIsNoNumberIsNeverGood() {
        try (DeviceSession session = open(tag("nan", "float32"))) {
            assertBad(session, "nan");
        }
    }

    @Test
    void theConnectionTestGoesUpToTheValues() {
        assertThat(driver().test(definition(port, tag("u16", "uint16")))).allMatch(LayerResult::works)
                .extracting(LayerResult::layer).containsExactly("NAME", "TCP", "SESSION", "READ");
    }

    private static void assertRefused(DeviceSession session, String tag, Object value, String code) {
        assertThatThrownBy(() -> session.write(tag, value)).isInstanceOfSatisfying(DeviceTrouble.class, trouble -> {
            assertThat(trouble.isLinkLost()).isFalse();
            assertThat(trouble.code()).isEqualTo(code);
        });
    }
}
