package io.takt.connectivity.opcua;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.Devices.Quality;
import io.takt.connectivity.DriverContract;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.DeviceTrouble;
import io.takt.connectivity.spi.Driver;
import io.takt.connectivity.spi.Reading;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract against the OPC UA server of another project. */
class OpcUaContractIT extends DriverContract {

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
        return Map.of("timeoutMillis", "1500");
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

    @ParameterizedTest
    @CsvSource({"failed, uint16", "empty, uint16", "array, uint16", "array, string(24)", "text, uint32", "u16, bool", "flag, uint16"})
    void whatTheServerCallsBadOrWhatIsOfAnotherKindIsNeverGood(String name, String type) {
        try (DeviceSession session = open(tag(name, type))) {
            assertBad(session, name);
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
    void aSessionThatTheServerClosedTellsTheValueAsItIsNowOrNothing() {
        TagDefinition closer = tag("closeSessions", "bool");
        try (DeviceSession session = open(tag("u16", "uint16"), closer)) {
            assertValue(session, "u16", number("65535"));
            session.write("closeSessions", true);
            Awaitility.await().during(Duration.ofSeconds(1)).atMost(Duration.ofSeconds(20)).until(() -> {
                try (DeviceSession other = open(tag("u16", "uint16"))) {
                    other.write("u16", 7);
                    return isNowOrNothing(session);
                } catch (DeviceTrouble closedToo) {
                    return closedToo.isLinkLost();
                }
            });
        }
        try (DeviceSession session = open(tag("u16", "uint16"))) {
            assertValue(session, "u16", number("7"));
        }
    }

    private static boolean isNowOrNothing(DeviceSession session) {
        try {
            Reading reading = read(session, "u16");
            return !reading.isGood() || number("7").equals(reading.value());
        } catch (DeviceTrouble lost) {
            return lost.isLinkLost();
        }
    }
}
