package io.takt.connectivity.opcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.takt.FreePort;
import io.takt.Peers;
import io.takt.connectivity.Devices.Quality;
import io.takt.connectivity.DisturbedWire;
import io.takt.connectivity.DisturbedWire.Fault;
import io.takt.connectivity.DisturbedWire.Framing;
import io.takt.connectivity.DriverContract;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.Driver;
import io.takt.connectivity.spi.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract against the OPC UA server of another project. */
class OpcUaContractIT extends DriverContract {

    private static final int TIMEOUT_MILLIS = 700;
    private static final Duration TEARING = Duration.ofSeconds(3);
    private static final Duration LOCKED_OUT = Duration.ofSeconds(10);
    private static final int CHANNEL = 8;
    private static final int SEQUENCE = 16;
    private static final int REQUEST = 20;
    private static final int KIND = 26;
    private static final int HANDLE = 36;
    private static final int RESULT = 40;

    @Override
    protected Driver driver() {
        return new OpcUaDriver();
    }

    @Override
    protected String script() {
        return "contract-opcua.mjs";
    }

    @Override
    protected String endpoint(int port) {
        return "opc.tcp://127.0.0.1:" + port;
    }

    @Override
    protected Map<String, String> options() {
        return Map.of("timeoutMillis", String.valueOf(TIMEOUT_MILLIS));
    }

    @Override
    protected String address(String value) {
        return "ns=1;s=" + value;
    }

    @Override
    protected String nowhere() {
        return "ns=1;s=nowhere";
    }

    @Override
    protected String locked() {
        return "ns=1;s=locked";
    }

    @Override
    protected Framing framing() {
        return new Framing(8, header -> header.order(ByteOrder.LITTLE_ENDIAN).getInt(4));
    }

    @Override
    protected long tooLateMillis() {
        return 3 * TIMEOUT_MILLIS;
    }

    @Override
    protected Map<String, Fault> forgeries() {
        return Map.of("another channel", DisturbedWire.counted(CHANNEL), "another request", DisturbedWire.counted(REQUEST),
                "another handle", DisturbedWire.counted(HANDLE), "another kind", changed(KIND, 0x7A ^ 0xA4),
                "a bad result", changed(RESULT + 3, 0x80), "a shorter frame", OpcUaContractIT::shorter,
                "the answer before under today's number", OpcUaContractIT::before);
    }

    /** The answers to reads and writes differ by these bits. */
    private static Fault changed(int position, int bits) {
        return (answer, before, wire) -> {
            byte[] other = answer.clone();
            other[position] ^= (byte) bits;
            wire.write(other);
        };
    }

    private static void shorter(byte[] answer, byte[] before, OutputStream wire) throws IOException {
        byte[] frame = Arrays.copyOf(answer, answer.length - 4);
        wire.write(ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN).putInt(4, frame.length).array());
    }

    private static void before(byte[] answer, byte[] before, OutputStream wire) throws IOException {
        byte[] old = before.clone();
        System.arraycopy(answer, SEQUENCE, old, SEQUENCE, REQUEST + 4 - SEQUENCE);
        wire.write(old);
    }

    @ParameterizedTest
    @CsvSource({"failed, uint16", "empty, uint16", "array, uint16", "array, string(24)", "text, uint32", "u16, bool", "flag, uint16",
            "u32, uint16", "i16, uint16", "f64, int32", "huge, float32", "huge, uint64", "text, string(4)"})
    void whatTheServerCallsBadOrWhatIsOfAnotherKindIsNeverGood(String name, String type) {
        try (DeviceSession session = open(tag(name, type))) {
            assertBad(session, name);
        }
    }

    @Test
    void aWholeNumberInAnotherFormIsThatNumber() {
        try (DeviceSession session = open(tag("double", "uint64"))) {
            assertThat(read(session, "double").value()).hasToString("10000000000");
        }
    }

    @Test
    void anUncertainValueIsShownAndNeverGood() {
        try (DeviceSession session = open(tag("lastUsable", "uint16"))) {
            Reading reading = read(session, "lastUsable");
            assertThat(reading.quality()).isEqualTo(Quality.UNCERTAIN);
            assertThat(reading.isGood()).isFalse();
        }
    }

    @Test
    void aValueCarriesTheServersTime() {
        try (DeviceSession session = open(tag("u16", "uint16"))) {
            session.write("u16", 9);
            assertThat(read(session, "u16").sourceTime()).isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
        }
    }

    @Test
    void aSessionThatTheServerClosedIsGivenUp() {
        try (DeviceSession session = open(tag("u16", "uint16"), tag("closeSessions", "bool"))) {
            session.write("closeSessions", true);
            await().untilAsserted(() -> assertLinkLost(() -> read(session, "u16")));
        }
        try (DeviceSession session = open(tag("u16", "uint16"))) {
            assertValue(session, "u16", number("65535"));
        }
    }

    @Test
    void aWireThatTearsTimeAndAgainShutsTheDriverOutForSecondsOnly() {
        int few = FreePort.find();
        Process peer = Peers.listening(script(), few, "3");
        try (DisturbedWire wire = new DisturbedWire(few, framing())) {
            await().atMost(TEARING).untilAsserted(() -> assertThatThrownBy(() -> tear(wire)).hasMessageContaining("unreachable"));
            await().atMost(LOCKED_OUT).ignoreExceptions().untilAsserted(() -> tear(wire));
        } finally {
            Peers.stop(peer);
        }
    }

    private void tear(DisturbedWire wire) {
        wire.heal();
        try (DeviceSession session = openAt(wire.port(), tag("u16", "uint16"))) {
            assertValue(session, "u16", number("65535"));
            wire.disturb((answer, before, out) -> out.close());
            assertLinkLost(() -> read(session, "u16"));
        }
    }
}
