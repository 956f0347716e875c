package io.takt.connectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.connectivity.ConnectivitySlice.Booking;
import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.HandshakeDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.DeviceSetup.TriggerDefinition;
import io.takt.connectivity.Devices.Link;
import io.takt.connectivity.Devices.Quality;
import io.takt.connectivity.FakePlant.Machine;
import io.takt.shared.InvalidInput;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ConnectivityIntegrationTest
class DeviceRuntimeIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private DeviceSetup setup;
    @Autowired
    private Devices devices;
    @Autowired
    private Handshakes handshakes;
    @Autowired
    private Outputs outputs;
    @Autowired
    private FakePlant plant;
    @Autowired
    private Booking booking;
    @Autowired
    private JdbcTemplate jdbc;
    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void everyRequestRunsOnceAndIsBookedOnceThoughTheCableIsPulledAgainAndAgain() {
        String code = device();
        Machine machine = plant.machine(code);
        List<Long> wanted = new ArrayList<>();
        for (int request = 0; request < 12; request++) {
            wanted.add(handshakes.request(code, Map.of("slot", request)).sequence());
            machine.cable(request % 4 != 3);
        }
        machine.cable(true);

        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(
                () -> assertThat(booking.booked(code)).isEqualTo(wanted));
        assertThat(machine.cycles()).isEqualTo(12);
    }

    @Test
    void aRequestWhoseTransactionIsRolledBackNeverReachesTheDevice() {
        String code = device();
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.executeWithoutResult(status -> {
            handshakes.request(code, Map.of("slot", 1));
            status.setRollbackOnly();
        });
        long kept = handshakes.request(code, Map.of("slot", 2)).sequence();

        Awaitility.await().untilAsserted(() -> assertThat(booking.booked(code)).containsExactly(kept));
        assertThat(plant.machine(code).cycles()).isEqualTo(1);
    }

    @Test
    void aCounterThatRanOnDuringAnOutageIsCountedExactly() {
        String code = device();
        Machine machine = plant.machine(code);
        awaitLink(code, Link.CONNECTED);
        Awaitility.await().until(() -> counted(code, "last_value") != null);
        machine.set("count", 65_530L);
        Awaitility.await().until(() -> Long.valueOf(65_530).equals(counted(code, "sequence")) || epoch(code) > 1);
        long before = counted(code, "sequence");
        machine.cable(false);
        awaitLink(code, Link.DISCONNECTED);
        machine.set("count", 10L);
        machine.cable(true);

        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> counted(code, "sequence") == before + 16);
    }

    @Test
    void aTagThatIsReadAsANumberFromNowOnIsCountedFromWhatItShowsNext() {
        String code = "NOW-A-NUMBER";
        plant.machine(code).set("count", "RUN-7");
        setup.save(counting(code, "string(16)", "STATE"));
        awaitLastValue(code, "RUN-7");

        setup.save(counting(code, "uint16", "COUNTER"));
        plant.machine(code).set("count", 5L);

        awaitLastValue(code, "5");
    }

    @Test
    void aDeviceThatIsReadFromElsewhereFromNowOnIsCountedFromWhatItShowsNext() {
        String code = "MOVED-AWAY";
        Machine machine = plant.machine(code);
        machine.set("count", 5L);
        setup.save(counting(code, "uint16", "COUNTER"));
        awaitLastValue(code, "5");
        Long before = counted(code, "sequence");
        machine.cable(false);
        awaitLink(code, Link.DISCONNECTED);
        machine.set("count", 40L);

        setup.save(counting(code, Map.of("unitId", "2"), "uint16", "COUNTER"));
        machine.cable(true);

        awaitLastValue(code, "40");
        assertThat(counted(code, "sequence")).isEqualTo(before);
    }

    private static DeviceDefinition counting(String code, String type, String trigger) {
        return counting(code, Map.of(), type, trigger);
    }

    private static DeviceDefinition counting(String code, Map<String, String> options, String type, String trigger) {
        return new DeviceDefinition(code, "fake", code, options, 50,
                List.of(new TagDefinition("count", "memory:count", type, null, null, false)), null,
                List.of(new TriggerDefinition("parts", trigger, "count")));
    }

    private void awaitLastValue(String code, String value) {
        Awaitility.await().until(() -> jdbc.queryForList("SELECT last_value FROM connectivity_trigger WHERE device = ?", String.class, code)
                .equals(List.of(value)));
    }

    @Test
    void aLostLinkMakesValuesStaleWithinFiveSecondsAndTheyComeBack() {
        String code = device();
        plant.machine(code).set("bore", 28L);
        awaitQuality(code, Quality.GOOD, 20);
        Awaitility.await().until(() -> devices.find(code).orElseThrow().tag("bore").orElseThrow().value(), value -> Long.valueOf(28).equals(value));

        plant.machine(code).cable(false);
        awaitQuality(code, Quality.STALE, 5);
        assertThat(devices.find(code).orElseThrow().trouble()).isNotNull();
        assertThat(devices.find(code).orElseThrow().tag("bore").orElseThrow().value()).isEqualTo(28L);

        plant.machine(code).cable(true);
        awaitQuality(code, Quality.GOOD, 20);
    }

    @Test
    void aDriverThatBreaksDownIsCalledAgain() {
        String code = device();
        Machine machine = plant.machine(code);
        awaitQuality(code, Quality.GOOD, 10);
        machine.driver(false);
        awaitQuality(code, Quality.STALE, 10);

        machine.driver(true);
        awaitQuality(code, Quality.GOOD, 10);
    }

    @Test
    void theLatestWishForAnOutputIsWrittenOnceAndShownByTheDevice() {
        String code = lamp();
        plant.machine(code).cable(false);
        outputs.set(code, Map.of("green", 1));
        outputs.set(code, Map.of("green", 2));
        plant.machine(code).cable(true);
        awaitOutput(code, "VERIFIED");
        assertThat(plant.machine(code).get("green")).isEqualTo(2L);

        outputs.set(code, Map.of("green", 2));
        assertThat(jdbc.queryForList("SELECT state FROM connectivity_command WHERE device = ? ORDER BY sequence", String.class, code))
                .hasSize(2).endsWith("VERIFIED").doesNotContain("FAILED");
        plant.machine(code).set("green", 0L);
        Awaitility.await().until(() -> plant.machine(code).get("green").equals(2L));
        assertThatThrownBy(() -> outputs.set(code, Map.of("bore", 1))).isInstanceOf(InvalidInput.class);
    }

    private String lamp() {
        String code = "LAMP-" + NUMBER.incrementAndGet();
        setup.save(new DeviceDefinition(code, "fake", code, Map.of("unitId", "1"), 50, List.of(tag("green", true), tag("bore", false)),
                null, List.of()));
        return code;
    }

    private void awaitOutput(String code, String state) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> state.equals(jdbc.queryForObject(
                "SELECT state FROM connectivity_command WHERE device = ? ORDER BY sequence DESC LIMIT 1", String.class, code)));
    }

    @Test
    void aDeadDeviceDoesNotHoldUpTheOthers() {
        String dead = device();
        plant.machine(dead).cable(false);
        String alive = device();
        long sequence = handshakes.request(alive, Map.of("slot", 1)).sequence();

        Awaitility.await().untilAsserted(() -> assertThat(booking.booked(alive)).containsExactly(sequence));
    }

    @Test
    void aWrongDefinitionIsRefusedWithTheDriversFaultsAmongTheOthers() {
        DeviceDefinition wrong = new DeviceDefinition("W-1", "fake", "", Map.of(), 100,
                List.of(new TagDefinition("bore", "", "uint16", null, null, false)), null, List.of());

        assertThatThrownBy(() -> setup.save(wrong)).isInstanceOfSatisfying(InvalidInput.class, refused ->
                assertThat(refused.faults()).extracting(InvalidInput.Fault::pointer)
                        .containsExactlyInAnyOrder("/endpoint", "/tags/0/address"));
        assertThat(devices.find("W-1")).isEmpty();
    }

    private String device() {
        String code = "RT-" + NUMBER.incrementAndGet();
        List<TagDefinition> tags = List.of(tag("reqSeq", true), tag("doneSeq", false), tag("slot", true),
                tag("bore", false), tag("count", false), tag("state", false));
        setup.save(new DeviceDefinition(code, "fake", code, Map.of("unitId", "1"), 50, tags,
                new HandshakeDefinition("reqSeq", "doneSeq", List.of("slot"), List.of("bore")),
                List.of(new TriggerDefinition("parts", "COUNTER", "count"))));
        return code;
    }

    private static TagDefinition tag(String name, boolean writable) {
        return new TagDefinition(name, "memory:" + name, "uint16", null, null, writable);
    }

    private Long counted(String code, String column) {
        return jdbc.queryForObject("SELECT " + column + " FROM connectivity_trigger WHERE device = ?", Long.class, code);
    }

    private long epoch(String code) {
        return counted(code, "epoch");
    }

    private void awaitLink(String code, Link link) {
        Awaitility.await().until(() -> devices.find(code).orElseThrow().link() == link);
    }

    private void awaitQuality(String code, Quality quality, int seconds) {
        Awaitility.await().atMost(Duration.ofSeconds(seconds)).until(
                () -> devices.find(code).orElseThrow().tag("bore").orElseThrow().quality() == quality);
    }
}
