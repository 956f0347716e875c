package io.takt.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.connectivity.ConnectivitySlice.Booking;
import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.HandshakeDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.DeviceSetup.TriggerDefinition;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The drivers, the handshake and the counter against a peer in its own process that answers late now and then. Run by name;
 * {@code -Dreliability.handshakes=1000} per device for the whole measure.
 */
@ConnectivityIntegrationTest
class CyclePeerReliability {

    private static final int HANDSHAKES = Integer.getInteger("reliability.handshakes", 60);
    private static final int STEPS_PER_CYCLE = 4;

    @Autowired
    private DeviceSetup setup;
    @Autowired
    private Handshakes handshakes;
    @Autowired
    private Booking booking;
    @Autowired
    private JdbcTemplate jdbc;
    private final Map<String, List<Long>> cycles = new ConcurrentHashMap<>();
    private Process peer;
    private int modbusPort;
    private int opcuaPort;

    @BeforeEach
    void startPeer() throws IOException {
        modbusPort = freePort();
        opcuaPort = freePort();
        peer = new ProcessBuilder("node", "cycle-peer.mjs", String.valueOf(modbusPort), String.valueOf(opcuaPort))
                .directory(Path.of("src/test/peers").toFile()).redirectErrorStream(true).start();
        Thread reader = new Thread(this::read, "peer-output");
        reader.setDaemon(true);
        reader.start();
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> cycles.containsKey("ready"));
    }

    @AfterEach
    void stopPeer() {
        peer.destroyForcibly();
    }

    @Test
    void eachRequestRunsOnceAndEachStepIsCounted() {
        save("PEER-MB", "modbus-tcp", "127.0.0.1:" + modbusPort, Map.of("unitId", "1"), CyclePeerReliability::register);
        save("PEER-UA", "opcua", "opc.tcp://127.0.0.1:" + opcuaPort, Map.of(), name -> "ns=1;s=" + name);
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> baselines() == 2);
        List<Long> wanted = new ArrayList<>();
        for (int request = 0; request < HANDSHAKES; request++) {
            wanted.add(handshakes.request("PEER-MB", Map.of("slot", request % 20)));
            handshakes.request("PEER-UA", Map.of("slot", request % 20));
        }

        Awaitility.await().atMost(Duration.ofSeconds(60L + HANDSHAKES)).untilAsserted(() -> {
            assertThat(done("PEER-MB")).isEqualTo(wanted);
            assertThat(done("PEER-UA")).isEqualTo(wanted);
            assertThat(counted("PEER-MB")).isEqualTo((long) HANDSHAKES * STEPS_PER_CYCLE);
            assertThat(counted("PEER-UA")).isEqualTo((long) HANDSHAKES * STEPS_PER_CYCLE);
        });
        assertThat(cycles.get("modbus")).isEqualTo(wanted);
        assertThat(cycles.get("opcua")).isEqualTo(wanted);
        assertThat(wrongValues()).isZero();
    }

    private void save(String code, String driver, String endpoint, Map<String, String> options,
            Function<String, String> address) {
        List<TagDefinition> tags = List.of(tag("reqSeq", "uint32", true, address), tag("doneSeq", "uint32", false, address),
                tag("ackSeq", "uint32", true, address), tag("slot", "uint16", true, address),
                tag("bore", "uint16", false, address), tag("count", "uint16", false, address));
        setup.save(new DeviceDefinition(code, driver, endpoint, options, 20, tags,
                new HandshakeDefinition("reqSeq", "doneSeq", List.of("slot"), List.of("bore"), "ackSeq"),
                List.of(new TriggerDefinition("parts", "COUNTER", "count"))));
    }

    private static TagDefinition tag(String name, String type, boolean writable, Function<String, String> address) {
        return new TagDefinition(name, address.apply(name), type, null, null, writable);
    }

    private static String register(String name) {
        return "holding:" + Map.of("reqSeq", 0, "doneSeq", 2, "ackSeq", 4, "slot", 6, "bore", 7, "count", 8).get(name);
    }

    private int baselines() {
        return count("SELECT COUNT(*) FROM connectivity_trigger WHERE device LIKE 'PEER-%' AND last_value IS NOT NULL");
    }

    private List<Long> done(String device) {
        return jdbc.queryForList("SELECT sequence FROM booking WHERE device = ? AND trigger_name = 'done' ORDER BY id",
                Long.class, device);
    }

    private Long counted(String device) {
        return jdbc.queryForObject("SELECT COALESCE(MAX(sequence), 0) FROM booking WHERE device = ? AND trigger_name = 'parts'",
                Long.class, device);
    }

    /** The peer's bore follows from the sequence, so a value of another cycle shows. */
    private int wrongValues() {
        return count("SELECT COUNT(*) FROM connectivity_signal WHERE device LIKE 'PEER-%' AND trigger_name = 'done' "
                + "AND signal_values NOT LIKE CONCAT('%\"content\":', 28000 + MOD(sequence, 1000), '%')");
    }

    private int count(String sql) {
        Integer found = jdbc.queryForObject(sql, Integer.class);
        return found == null ? 0 : found;
    }

    private void read() {
        try (BufferedReader lines = peer.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().filter(line -> line.startsWith("{")).forEach(this::note);
        } catch (IOException ended) {
            cycles.put("ended", List.of());
        }
    }

    private void note(String line) {
        if (line.contains("ready")) {
            cycles.put("ready", List.of());
            return;
        }
        String machine = line.replaceAll(".*\"machine\":\"(\\w+)\".*", "$1");
        long sequence = Long.parseLong(line.replaceAll(".*\"sequence\":(\\d+).*", "$1"));
        cycles.computeIfAbsent(machine, name -> new CopyOnWriteArrayList<>()).add(sequence);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
