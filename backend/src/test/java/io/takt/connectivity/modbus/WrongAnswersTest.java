package io.takt.connectivity.modbus;

import static io.takt.connectivity.modbus.FaultyDevice.answer;
import static io.takt.connectivity.modbus.FaultyDevice.behave;
import static io.takt.connectivity.modbus.FaultyDevice.frame;
import static io.takt.connectivity.modbus.FaultyDevice.late;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.Devices.Quality;
import io.takt.connectivity.modbus.FaultyDevice.Manner;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.DeviceTrouble;
import io.takt.connectivity.spi.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.parallel.Isolated;

/** Whatever a device or the wire does wrong, an old or foreign value never comes out as good. */
@Isolated
class WrongAnswersTest {

    private static final int TIMEOUT_MILLIS = 200;

    private final FaultyDevice device = new FaultyDevice();
    private final ModbusTcpDriver driver = new ModbusTcpDriver();

    @AfterEach
    void close() {
        device.close();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("late", late(3 * TIMEOUT_MILLIS, FaultyDevice::behave)),
                fault("silent", (question, wire) -> { }),
                fault("another transaction", (question, wire) ->
                        wire.write(frame(question.transaction() + 1, question.unit(), answer(question)))),
                fault("another unit", (question, wire) ->
                        wire.write(frame(question.transaction(), question.unit() + 1, answer(question)))),
                fault("another protocol", (question, wire) -> wire.write(
                        frame(question.transaction(), 1, answer(question).length + 1, question.unit(), answer(question)))),
                fault("another function", changed(message -> message[0] = 4)),
                fault("a function that nobody knows", changed(message -> message[0] = 0x63)),
                fault("fewer registers than asked", (question, wire) ->
                        wire.write(frame(question.transaction(), question.unit(), new byte[] {3, 2, 3, -24}))),
                fault("more registers than asked", (question, wire) ->
                        wire.write(frame(question.transaction(), question.unit(), new byte[] {3, 8, 1, 2, 3, 4, 5, 6, 7, 8}))),
                fault("a byte count beyond the frame", changed(message -> message[1] = 40)),
                fault("a byte count of none", changed(message -> message[1] = 0)),
                fault("half a frame, then silence", WrongAnswersTest::half),
                fault("half a frame, then gone", (question, wire) -> {
                    half(question, wire);
                    wire.close();
                }),
                fault("gone without a word", (question, wire) -> wire.close()),
                fault("a length beyond every frame", length(0xFFFF)),
                fault("a length of none", length(0)),
                fault("a length of the unit alone", length(1)),
                fault("an exception without its code", (question, wire) ->
                        wire.write(frame(question.transaction(), question.unit(), new byte[] {(byte) 0x83}))),
                fault("noise", (question, wire) -> wire.write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII))));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aWrongAnswerEndsTheConnectionAndTheNextOneReadsItsOwnValue(Manner fault) {
        try (DeviceSession session = open()) {
            assertThat(value(session, "ten")).isEqualTo(new BigDecimal("1010"));
            device.misbehaves(fault);

            assertThatThrownBy(() -> session.read(List.of("twenty"))).isInstanceOfSatisfying(DeviceTrouble.class,
                    trouble -> assertThat(trouble.isLinkLost()).isTrue());

            device.behaves();
            assertThatThrownBy(() -> session.read(List.of("thirty"))).hasMessageContaining("connectivity.linkLost");
        }
        try (DeviceSession session = open()) {
            assertThat(value(session, "thirty")).isEqualTo(new BigDecimal("1030"));
        }
    }

    @Test
    void anAnswerThatIsSaidTwiceIsNeverTakenForTheNextQuestion() {
        device.misbehaves((question, wire) -> {
            behave(question, wire);
            behave(question, wire);
        });
        try (DeviceSession session = open()) {
            assertThat(value(session, "ten")).isEqualTo(new BigDecimal("1010"));
            assertThatThrownBy(() -> session.read(List.of("twenty"))).hasMessageContaining("connectivity.foreignAnswer");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 8, 0x0A, 0x0B})
    void anExceptionIsABadValueAndTheConnectionGoesOn(int code) {
        try (DeviceSession session = open()) {
            value(session, "ten");
            device.misbehaves((question, wire) -> wire.write(
                    frame(question.transaction(), question.unit(), new byte[] {(byte) 0x83, (byte) code})));

            Reading refused = session.read(List.of("ten")).get("ten");
            assertThat(refused.quality()).isEqualTo(Quality.BAD);
            assertThat(refused.value()).isNull();

            device.behaves();
            assertThat(value(session, "thirty")).isEqualTo(new BigDecimal("1030"));
        }
    }

    @Test
    void anAddressThatAStartingDeviceRefusedIsAskedForAgain() {
        try (DeviceSession session = open()) {
            device.misbehaves((question, wire) -> wire.write(
                    frame(question.transaction(), question.unit(), new byte[] {(byte) 0x83, 2})));
            assertThat(session.read(List.of("ten")).get("ten").isGood()).isFalse();

            device.behaves();
            assertThat(IntStream.range(0, 200).anyMatch(scan -> session.read(List.of("ten")).get("ten").isGood())).isTrue();
            assertThat(value(session, "ten")).isEqualTo(new BigDecimal("1010"));
        }
    }

    @Test
    void aDeviceThatIsRestartedInTheMiddleIsAskedAnewOnANewConnection() {
        try (DeviceSession session = open()) {
            value(session, "ten");
            device.restart();
            assertThatThrownBy(() -> session.read(List.of("ten"))).isInstanceOfSatisfying(DeviceTrouble.class,
                    trouble -> assertThat(trouble.isLinkLost()).isTrue());
        }
        try (DeviceSession session = open()) {
            assertThat(value(session, "thirty")).isEqualTo(new BigDecimal("1030"));
        }
    }

    @Test
    void aDeadDeviceThatAcceptsHoldsItsCallerNoLongerThanTheTimeOut() {
        device.misbehaves((question, wire) -> { });
        long start = System.nanoTime();
        try (DeviceSession session = open()) {
            assertThatThrownBy(() -> session.read(List.of("ten"))).hasMessageContaining("connectivity.noAnswer");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(10 * TIMEOUT_MILLIS));
    }

    static Stream<Arguments> wrongEchoes() {
        return Stream.of(
                fault("another register", changed(message -> message[2]++)),
                fault("another count", changed(message -> message[4]++)),
                fault("late", late(3 * TIMEOUT_MILLIS, FaultyDevice::behave)),
                fault("silent", (question, wire) -> { }));
    }

    @ParameterizedTest
    @MethodSource("wrongEchoes")
    void aWriteCountsOnlyIfItsOwnEchoComesBack(Manner fault) {
        try (DeviceSession session = open()) {
            session.write("ten", 7);
            device.misbehaves(fault);

            assertThatThrownBy(() -> session.write("ten", 8)).isInstanceOfSatisfying(DeviceTrouble.class,
                    trouble -> assertThat(trouble.isLinkLost()).isTrue());
        }
    }

    @Test
    void aWriteThatTheDeviceRefusesLeavesTheConnection() {
        try (DeviceSession session = open()) {
            device.misbehaves((question, wire) -> wire.write(
                    frame(question.transaction(), question.unit(), new byte[] {(byte) 0x90, 2})));
            assertThatThrownBy(() -> session.write("ten", 7)).isInstanceOfSatisfying(DeviceTrouble.class,
                    trouble -> assertThat(trouble.isLinkLost()).isFalse());
            device.behaves();
            assertThat(value(session, "ten")).isEqualTo(new BigDecimal("1010"));
        }
    }

    private DeviceSession open() {
        List<TagDefinition> tags = List.of(tag("ten", 10, "uint16"), tag("twenty", 20, "uint32"), tag("thirty", 30, "uint16"));
        return driver.open(new DeviceDefinition("F", "modbus-tcp", "127.0.0.1:" + device.port(),
                Map.of("timeoutMillis", String.valueOf(TIMEOUT_MILLIS), "unitId", "5"), 200, tags, null, List.of()));
    }

    private static TagDefinition tag(String name, int register, String type) {
        return new TagDefinition(name, "holding:" + register, type, null, null, true);
    }

    private static Object value(DeviceSession session, String tag) {
        Reading reading = session.read(List.of(tag)).get(tag);
        assertThat(reading.quality()).isEqualTo(Quality.GOOD);
        return reading.value();
    }

    private static Arguments fault(String name, Manner manner) {
        return Arguments.of(Named.of(name, manner));
    }

    private static Manner changed(Consumer<byte[]> change) {
        return (question, wire) -> {
            byte[] message = answer(question);
            change.accept(message);
            wire.write(frame(question.transaction(), question.unit(), message));
        };
    }

    private static Manner length(int length) {
        return (question, wire) ->
                wire.write(frame(question.transaction(), 0, length, question.unit(), answer(question)));
    }

    private static void half(FaultyDevice.Question question, OutputStream wire) throws IOException {
        byte[] whole = frame(question.transaction(), question.unit(), answer(question));
        wire.write(Arrays.copyOf(whole, whole.length - 1));
        wire.flush();
    }
}
