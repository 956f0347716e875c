package io.takt.connectivity;

import static io.takt.connectivity.DisturbedWire.late;
import static org.assertj.core.api.Assertions.assertThat;

import io.takt.FreePort;
import io.takt.connectivity.DisturbedWire.Fault;
import io.takt.connectivity.DisturbedWire.Framing;
import io.takt.connectivity.spi.DeviceSession;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.api.Named;

/** Whatever goes wrong between a driver and its server: no wrong value is good, and no write counts unconfirmed. */
abstract class WireContract extends PeerTest {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);
    private static final byte[] NOISE = "HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private DisturbedWire wire;

    protected abstract Framing framing();

    /** Longer than the driver waits. */
    protected abstract long tooLateMillis();

    /** Answers that look right, and are another question's. */
    protected abstract Map<String, Fault> forgeries();

    @BeforeEach
    void layWire() {
        wire = new DisturbedWire(port, framing());
    }

    @AfterEach
    void cutWire() {
        wire.close();
    }

    Stream<Arguments> faults() {
        Map<String, Fault> common = Map.of("late", late(tooLateMillis()), "silent", (answer, before, out) -> { },
                "the answer before", (answer, before, out) -> out.write(before), "noise", (answer, before, out) -> out.write(NOISE),
                "half, then silence", (answer, before, out) -> half(answer, out), "half, then gone", (answer, before, out) -> {
                    half(answer, out);
                    out.close();
                });
        return Stream.of(common, forgeries()).flatMap(faults -> faults.entrySet().stream())
                .map(fault -> Arguments.of(Named.of(fault.getKey(), fault.getValue())));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aWrongAnswerIsNoValueAndTheNextConnectionReadsItsOwn(Fault fault) {
        try (DeviceSession session = openWire()) {
            assertValue(session, "i16", number("-12345"));
            wire.disturb(fault);
            assertLostSoon(() -> read(session, "u16"));
            wire.heal();
            assertLostSoon(() -> read(session, "i16"));
        }
        try (DeviceSession session = openWire()) {
            assertValue(session, "u16", number("65535"));
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aWriteCountsOnlyIfItIsConfirmed(Fault fault) {
        try (DeviceSession session = openWire()) {
            session.write("i16", -12345);
            wire.disturb(fault);
            assertLostSoon(() -> session.write("u16", 65535));
        }
    }

    @Test
    void anAnswerThatIsSaidTwiceIsNeverTakenForTheNext() {
        try (DeviceSession session = openWire()) {
            wire.disturb((answer, before, out) -> {
                out.write(answer);
                out.write(answer);
            });
            assertValue(session, "i16", number("-12345"));
            assertLostSoon(() -> read(session, "u16"));
        }
    }

    @Test
    void aPeerThatWasRestartedIsReadAnewAndNothingOldIsTold() {
        try (DeviceSession session = open(tag("u16", "uint16"))) {
            session.write("u16", 7);
            stopPeer();
            assertLostSoon(() -> read(session, "u16"));
            assertLostSoon(() -> read(session, "u16"));
            startPeer();
            assertLostSoon(() -> read(session, "u16"));
        }
        try (DeviceSession session = open(tag("u16", "uint16"))) {
            assertValue(session, "u16", number("65535"));
        }
    }

    @Test
    void aDeadPeerThatAcceptsIsToldWithinSeconds() throws IOException {
        try (ServerSocket dead = new ServerSocket(FreePort.find(), 50, InetAddress.getLoopbackAddress())) {
            assertLostSoon(() -> {
                try (DeviceSession session = openAt(dead.getLocalPort(), tag("u16", "uint16"))) {
                    read(session, "u16");
                }
            });
        }
    }

    private DeviceSession openWire() {
        return openAt(wire.port(), tag("u16", "uint16"), tag("i16", "int16"));
    }

    private static void half(byte[] answer, OutputStream out) throws IOException {
        out.write(answer, 0, answer.length - 1);
        out.flush();
    }

    private static void assertLostSoon(Runnable work) {
        long start = System.nanoTime();
        assertLinkLost(work::run);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST_WAIT);
    }
}
