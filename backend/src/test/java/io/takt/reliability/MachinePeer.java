package io.takt.reliability;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.FreePort;
import io.takt.Peers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The foreign machines' process, and the ledger that it keeps of what it did. */
final class MachinePeer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path ledger;
    private final int modbusPort = FreePort.find();
    private final int opcUaPort = FreePort.find();
    private final Process process;

    MachinePeer(Path ledger) {
        this.ledger = ledger;
        this.process = Peers.start("machine-peer.mjs", ledger.toAbsolutePath().toString(), String.valueOf(modbusPort),
                String.valueOf(opcUaPort), String.valueOf(FreePort.find()), String.valueOf(FreePort.find()));
        await().atMost(Duration.ofMinutes(1)).until(() -> Files.exists(ledger) && entries().stream().anyMatch(entry -> entry.has("ready")));
    }

    String modbusAddress() {
        return "127.0.0.1:" + modbusPort;
    }

    String opcUaAddress() {
        return "opc.tcp://127.0.0.1:" + opcUaPort;
    }

    /** What the machines did, in their order. */
    List<Done> cycles() {
        return entries().stream().filter(entry -> entry.has("sequence")).map(MachinePeer::done).toList();
    }

    List<Long> sequences(String machine) {
        return cycles().stream().filter(done -> done.machine().equals(machine)).map(Done::sequence).toList();
    }

    /** How often the wire said something late or twice. */
    long faults(String wire, String fault) {
        return entries().stream().filter(entry -> entry.path("wire").asText().equals(wire)
                && entry.path("fault").asText().equals(fault)).count();
    }

    private List<JsonNode> entries() {
        try {
            return Files.readAllLines(ledger).stream().filter(line -> line.endsWith("}")).map(MachinePeer::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Done done(JsonNode entry) {
        return new Done(entry.get("machine").asText(), entry.get("sequence").asLong(), entry.get("jobNo").asText(),
                entry.get("carrierId").asText(), entry.get("slot").asInt(), entry.get("bore").asLong(),
                entry.get("steps").asLong());
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /**
     * One cycle as the machine wrote it down.
     *
     * @param bore micrometres
     */
    record Done(String machine, long sequence, String job, String carrier, int slot, long bore, long steps) {
    }
}
