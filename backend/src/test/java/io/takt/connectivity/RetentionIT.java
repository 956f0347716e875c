package io.takt.connectivity;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.connectivity.ConnectivitySlice.TestTime;
import io.takt.connectivity.domain.Commands;
import io.takt.connectivity.domain.OutputCommands;
import io.takt.connectivity.retention.Retention;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What ended ninety days ago is forgotten, but nothing that a later signal or request is compared with. */
@ConnectivityIntegrationTest
class RetentionIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    /** More than is deleted at once. */
    private static final int MANY = 1_201;

    @Autowired
    private Retention retention;
    @Autowired
    private Commands commands;
    @Autowired
    private OutputCommands outputs;
    @Autowired
    private TestTime time;
    @Autowired
    private JdbcTemplate jdbc;
    private String device = "";

    @BeforeEach
    void aDevice() {
        device = "OLD-" + NUMBER.incrementAndGet();
    }

    @AfterEach
    void today() {
        time.ahead = Duration.ZERO;
    }

    @Test
    void signalsThatEndedLongAgoAreDeletedHoweverManyTheyAre() {
        signals("done", "DONE", IntStream.rangeClosed(1, MANY).toArray());
        signals("state", "IGNORED", 1, 2);

        forgetAfter(89);
        assertThat(sequences("done")).hasSize(MANY);

        forgetAfter(91);
        assertThat(sequences("done")).containsExactly(MANY);
        assertThat(sequences("state")).containsExactly(2);
    }

    @Test
    void theLastSignalOfATriggerIsThatOfTheLastEpoch() {
        signals("done", "DONE", 7, 8);
        jdbc.update("UPDATE connectivity_signal SET epoch = 2 WHERE device = ? AND sequence = 7", device);

        forgetAfter(91);

        assertThat(sequences("done")).containsExactly(7);
    }

    @Test
    void signalsThatAreOpenOrMayBeTriedAgainStay() {
        signals("done", "WAITING", 1);
        signals("done", "FAILED", 2);
        signals("done", "DISCARDED", 3);
        signals("done", "EXPIRED", 4);
        signals("done", "DONE", 5);

        forgetAfter(91);

        assertThat(sequences("done")).containsExactly(1, 2, 5);
        jdbc.update("DELETE FROM connectivity_signal WHERE device = ?", device);
    }

    @Test
    void requestsThatEndedLongAgoAreDeletedButForTheLastAndTheLastThatIsOver() {
        requests("HANDSHAKE", "SENT", 1);
        requests("HANDSHAKE", "VERIFIED", 2, 3);
        requests("HANDSHAKE", "FAILED", 4, 5, 6, 7, 8);

        forgetAfter(89);
        assertThat(requested("HANDSHAKE")).hasSize(8);

        forgetAfter(91);
        assertThat(requested("HANDSHAKE")).containsExactly(1, 3, 5, 6, 7, 8);
        assertThat(commands.lastOver(device)).contains(3L);
        assertThat(commands.openCount(device)).isEqualTo(1);
    }

    @Test
    void theLastWishForAnOutputStays() {
        requests("OUTPUT", "VERIFIED", 1, 2, 3, 4, 5, 6);

        forgetAfter(91);

        assertThat(requested("OUTPUT")).containsExactly(3, 4, 5, 6);
        assertThat(outputs.last(device).orElseThrow().sequence()).isEqualTo(6);
    }

    private void forgetAfter(int days) {
        time.ahead = Duration.ofDays(days);
        retention.forget();
    }

    /** What is open is not due before this test is over. */
    private void signals(String trigger, String state, int... sequences) {
        jdbc.batchUpdate("INSERT INTO connectivity_signal (device, trigger_name, type, epoch, sequence, state, signal_values, source_at, "
                + "edge_at, received_at, due_at, expires_at, ended_at) VALUES (?, ?, 'STATE', 1, ?, ?, '{}', UTC_TIMESTAMP(3), "
                + "UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), '2100-01-01', '2100-01-01', UTC_TIMESTAMP(3))",
                IntStream.of(sequences).mapToObj(sequence -> new Object[] {device, trigger, sequence, state}).toList());
    }

    private void requests(String kind, String state, int... sequences) {
        jdbc.batchUpdate("INSERT INTO connectivity_command (device, kind, epoch, sequence, parameters, state, open, requested_at, "
                + "changed_at, answered_at) VALUES (?, ?, 1, ?, '{}', ?, ? = 'SENT', UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), "
                + "IF(? = 'VERIFIED', UTC_TIMESTAMP(3), NULL))",
                IntStream.of(sequences).mapToObj(sequence -> new Object[] {device, kind, sequence, state, state, state}).toList());
    }

    private List<Integer> sequences(String trigger) {
        return jdbc.queryForList("SELECT sequence FROM connectivity_signal WHERE device = ? AND trigger_name = ? ORDER BY sequence",
                Integer.class, device, trigger);
    }

    private List<Integer> requested(String kind) {
        return jdbc.queryForList("SELECT sequence FROM connectivity_command WHERE device = ? AND kind = ? ORDER BY sequence",
                Integer.class, device, kind);
    }
}
