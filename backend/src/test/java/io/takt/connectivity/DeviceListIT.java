package io.takt.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of devices, whole and by their codes. */
@TaktIntegrationTest
class DeviceListIT {

    private static final String DEVICES = "/api/connectivity/devices?range=%5B0%2C499%5D";

    private final DeviceSetup setup;
    private final TestBrowser engineer;
    private final String first = "D1-" + UUID.randomUUID().toString().substring(0, 8);
    private final String second = "D2-" + first;

    DeviceListIT(@Autowired DeviceSetup setup, @Autowired Browsers browsers) {
        this.setup = setup;
        this.engineer = browsers.signedIn("connectivity.read", "connectivity.configure");
    }

    @BeforeEach
    void twoDevicesThatNobodyReaches() {
        for (String code : List.of(first, second)) {
            Answer saved = engineer.post("/api/connectivity/devices", Map.of("code", code, "driver", "opcua", "endpoint", "opc.tcp://127.0.0.1:9/x",
                    "periodMillis", 1000, "tags", List.of(Map.of("name", "state", "address", "ns=1;s=state", "type", "uint16", "writable", false))));
            assertThat(saved.status()).as(saved.toString()).isEqualTo(200);
        }
    }

    @AfterEach
    void theyGo() {
        Actors.as(Actor.system("test"), () -> List.of(first, second).forEach(setup::remove));
    }

    @Test
    void someAreAskedForByTheirCodes() {
        assertThat(codes("")).contains(first, second);
        assertThat(codes("&filter=%7B%22id%22%3A%5B%22" + second + "%22%2C%22NO-SUCH%22%5D%7D")).containsExactly(second);
        assertThat(codes("&filter=%7B%22id%22%3A%5B%22NO-SUCH%22%5D%7D")).isEmpty();
    }

    private List<String> codes(String filter) {
        return engineer.get(DEVICES + filter).json().findValuesAsText("code");
    }
}
