package io.takt.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.PackagedProduct;
import io.takt.reliability.MachinePeer.Done;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two foreign machines run 2,000 cycles and count 8,000 steps for the packaged product over a wire that says things late
 * and twice, a gateway repeats and reorders beside them, and the product is killed three times: each cycle is booked once,
 * for its own unit and with its own value, and no signal is left without an end.
 */
class ExactlyOnceReliability {

    private static final Logger LOG = LoggerFactory.getLogger(ExactlyOnceReliability.class);
    private static final int HANDSHAKES = Integer.getInteger("reliability.handshakes", 2_000);
    private static final int ORDERS = 10;
    private static final int PIECES = HANDSHAKES / ORDERS / 2;
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final String OPEN_SIGNALS =
            "SELECT COUNT(*) FROM connectivity_signal WHERE state IN ('RECEIVED', 'WAITING', 'FAILED')";

    private final Path folder = Path.of("target/reliability-" + UUID.randomUUID()).toAbsolutePath();
    private final Path deadlyMoment = folder.resolve("deadly-moment");

    @Test
    void eachCycleIsBookedOnceThoughTheProductIsKilledThreeTimes() throws Exception {
        long start = System.nanoTime();
        Files.createDirectories(folder);
        try (MachinePeer peer = new MachinePeer(folder.resolve("ledger.jsonl"));
                PackagedProduct product = Seams.productIn(folder).start(settings(peer));
                Gateway gateway = new Gateway(() -> Crew.signedIn(product.address(), "admin"), peer::cycles)) {
            orderEverything(product);
            gateway.start();
            play(product, peer);
            gateway.close();
            check(product, peer, gateway);
            LOG.info("{} handshakes and {} steps in {} s; wire faults: Modbus {} late, {} twice, OPC UA {} late, {} twice; "
                    + "{} gateway batches", peer.cycles().size(), 4 * peer.cycles().size(), (System.nanoTime() - start) / 1_000_000_000L,
                    peer.faults("modbus", "late"), peer.faults("modbus", "twice"), peer.faults("opcua", "late"),
                    peer.faults("opcua", "twice"), gateway.batches());
        }
    }

    private String[] settings(MachinePeer peer) {
        return new String[] {"--spring.profiles.active=demo,reliability", "--takt.demo.simulators=false", "--takt.demo.operator=false",
                "--takt.demo.pace=1", "--takt.connectivity.waiting-time-to-live=PT20S", "--peer.modbus=" + peer.modbusAddress(),
                "--peer.opcua=" + peer.opcUaAddress(), "--peer.deadly-moment=" + deadlyMoment};
    }

    private static void orderEverything(PackagedProduct product) {
        Crew crew = new Crew(product.address());
        for (int order = 0; order < ORDERS; order++) {
            crew.order(order % 2 == 0 ? "PEER-A" : "PEER-B", PIECES);
        }
    }

    private void play(PackagedProduct product, MachinePeer peer) throws IOException {
        workUntil(product, peer, HANDSHAKES / 4);
        LOG.info("The product is killed");
        product.kill();
        product.startAgain();
        workUntil(product, peer, HANDSHAKES / 2);
        LOG.info("The product and its database are killed");
        product.killWithDatabase();
        product.startAgain();
        workUntil(product, peer, HANDSHAKES * 3 / 4);
        LOG.info("The product kills itself between a signal's row and the engine's move");
        Files.createFile(deadlyMoment);
        product.awaitEnd();
        product.startAgain();
        workUntil(product, peer, HANDSHAKES);
    }

    private static void workUntil(PackagedProduct product, MachinePeer peer, int cycles) {
        Crew crew = new Crew(product.address());
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> {
            crew.work();
            return peer.cycles().size() >= cycles && (cycles < HANDSHAKES || crew.openOrders() == 0);
        });
    }

    private static void check(PackagedProduct product, MachinePeer peer, Gateway gateway) throws Exception {
        try (Books books = new Books(product.openDatabase())) {
            await().atMost(Duration.ofMinutes(2)).until(() -> books.number(OPEN_SIGNALS) == 0);
            LOG.info("Signals: {}", books.signals());
            checkMachine(books, peer, "modbus", "PEER-MB");
            checkMachine(books, peer, "opcua", "PEER-UA");
            assertThat(books.steps("GATEWAY-1")).as("each step of the gateway, once").isEqualTo(gateway.steps());
            checkEnds(books.signals(), gateway);
            assertThat(books.number("SELECT COUNT(*) FROM execution_cycle")).as("cycles asked for").isEqualTo(HANDSHAKES);
            assertThat(books.number("SELECT COUNT(*) FROM execution_unit WHERE state = 'GOOD'")).isEqualTo((long) ORDERS * PIECES);
            assertThat(books.number("SELECT COUNT(*) FROM connectivity_command WHERE open")).as("open requests").isZero();
            assertThat(books.number("SELECT COUNT(*) FROM ACT_RU_INCIDENT")).as("incidents").isZero();
            assertThat(books.number("SELECT COUNT(*) FROM ACT_RU_JOB WHERE RETRIES_ = 0")).as("jobs given up").isZero();
        }
    }

    private static void checkMachine(Books books, MachinePeer peer, String machine, String device) {
        List<Done> ran = peer.cycles().stream().filter(done -> done.machine().equals(machine))
                .sorted(Comparator.comparing(Done::sequence)).toList();
        assertThat(ran).extracting(Done::sequence).as("each request ran once on %s", machine)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, HANDSHAKES / 2).boxed().toList());
        assertThat(books.cycles(machine, device)).as("what %s did and what is booked", machine).isEqualTo(ran);
        assertThat(books.steps(device)).as("steps of %s", machine).isEqualTo(ran.stream().mapToLong(Done::steps).sum());
    }

    /** Handshakes and steps are done; answers that nobody asked for expired; states were taken or overtaken. */
    private static void checkEnds(Map<String, Long> signals, Gateway gateway) {
        assertThat(signals.get("PEER-MB done DONE")).isEqualTo(HANDSHAKES / 2);
        assertThat(signals.get("PEER-UA done DONE")).isEqualTo(HANDSHAKES / 2);
        assertThat(signals.get("GATEWAY-1 done EXPIRED connectivity.nobodyWaited"))
                .isEqualTo(gateway.steps() / Gateway.NEW_PER_BATCH);
        assertThat(signals.keySet()).allMatch(signal -> signal.matches(".* (DONE|IGNORED.*|EXPIRED connectivity\\.nobodyWaited)"));
    }
}
