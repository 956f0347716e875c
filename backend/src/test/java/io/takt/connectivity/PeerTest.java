package io.takt.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.FreePort;
import io.takt.Peers;
import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.Devices.Quality;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.DeviceTrouble;
import io.takt.connectivity.spi.Driver;
import io.takt.connectivity.spi.Reading;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A driver and a real server of its protocol that is not ours, started once, its values set as they were after each test. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PeerTest {

    protected final int port = FreePort.find();
    private Process peer;

    protected abstract Driver driver();

    /** The server's script in {@code src/test/peers}. */
    protected abstract String script();

    protected abstract String endpoint(int port);

    protected abstract Map<String, String> options();

    /** Where the peer holds a value. */
    protected abstract String address(String value);

    @BeforeAll
    void startPeer() {
        peer = Peers.listening(script(), port);
    }

    @AfterEach
    void setAllAsItWas() {
        try (DeviceSession session = open(tag("reset", "uint16"))) {
            session.write("reset", 1);
        }
    }

    @AfterAll
    void stopPeer() {
        Peers.stop(peer);
    }

    protected final DeviceSession open(TagDefinition... tags) {
        return openAt(port, tags);
    }

    protected final DeviceSession openAt(int at, TagDefinition... tags) {
        return driver().open(definition(at, tags));
    }

    protected final DeviceDefinition definition(int at, TagDefinition... tags) {
        return new DeviceDefinition("C", driver().ids().get(0), endpoint(at), options(), 200, List.of(tags), null, List.of());
    }

    protected final TagDefinition tag(String name, String type) {
        return new TagDefinition(name, address(name), type, null, null, true);
    }

    protected static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    protected static Reading read(DeviceSession session, String tag) {
        return session.read(List.of(tag)).get(tag);
    }

    protected static void assertValue(DeviceSession session, String tag, @Nullable Object value) {
        Reading reading = read(session, tag);
        assertThat(reading.quality()).isEqualTo(Quality.GOOD);
        if (value instanceof BigDecimal number) {
            assertThat((BigDecimal) reading.value()).isEqualByComparingTo(number);
        } else {
            assertThat(reading.value()).isEqualTo(value);
        }
    }

    protected static void assertBad(DeviceSession session, String tag) {
        assertThat(read(session, tag)).satisfies(reading -> {
            assertThat(reading.quality()).isEqualTo(Quality.BAD);
            assertThat(reading.value()).isNull();
            assertThat(reading.isGood()).isFalse();
        });
    }

    protected static void assertLinkLost(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(DeviceTrouble.class,
                trouble -> assertThat(trouble.isLinkLost()).isTrue());
    }
}
