package io.takt.platform.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.shared.PortBook;
import io.takt.shared.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptPortsTest {

    @TempDir
    private Path home;
    private final Map<String, String> settings = new HashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    @Test
    void aPartGetsItsOwnPort() {
        assertThat(ports().portFor("database", 13306)).isEqualTo(13306);
    }

    @Test
    void aTakenPortMeansTheNextFreeOneAndItIsKept() {
        taken.add(13306);
        assertThat(ports().portFor("database", 13306)).isEqualTo(13307);

        taken.clear();
        assertThat(ports().portFor("database", 13306)).isEqualTo(13307);
    }

    @Test
    void twoPartsNeverShareAPortEvenBeforeTheyListen() {
        taken.add(14840);
        KeptPorts ports = ports();

        assertThat(ports.portFor("simulator.MC-CNC-L01", 14840)).isEqualTo(14841);
        assertThat(ports.portFor("simulator.MC-CNC-M01", 14841)).isEqualTo(14842);
    }

    @Test
    void aFixedPortIsUsedOrRefusedButNeverReplaced() {
        settings.put("takt.ports.database", "3399");
        assertThat(ports().portFor("database", 13306)).isEqualTo(3399);

        taken.add(3399);
        assertThatThrownBy(() -> ports().portFor("database", 13306)).isInstanceOf(StartRefused.class).hasMessageContaining("3399");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65536", "many", ""})
    void aSettingThatIsNoPortIsNamed(String setting) {
        settings.put("takt.ports.database", setting);

        assertThatThrownBy(() -> ports().portFor("database", 13306)).isInstanceOf(StartRefused.class)
                .hasMessageContaining("takt.ports.database");
    }

    @Test
    void theFileIsForItsOwnerAlone() throws Exception {
        ports().portFor("database", 13306);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("ports.properties")))).isEqualTo("rw-------");
    }

    @Test
    void nobodyElseChoosesPortsBeforeTheTurnEnds() throws Exception {
        CompletableFuture<Void> next;
        try (PortBook.Turn turn = ports().turn()) {
            next = CompletableFuture.runAsync(() -> ports().turn().close(), work -> new Thread(work).start());
            assertThatThrownBy(() -> next.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        }

        assertThat(next).succeedsWithin(Duration.ofSeconds(30));
    }

    private KeptPorts ports() {
        return new KeptPorts(home.resolve("ports.properties"), settings::get, port -> !taken.contains(port));
    }
}
