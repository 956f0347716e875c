package io.takt.reliability;

import io.takt.reliability.MachinePeer.Done;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the product has written into its database, read past the product. */
final class Books implements AutoCloseable {

    private final Connection connection;

    Books(Connection connection) {
        this.connection = connection;
    }

    /** The cycles that were booked on units, as the machine's ledger would put them. */
    List<Done> cycles(String machine, String device) {
        return rows("""
                SELECT c.sequence, j.code, u.carrier, u.slot, v.content
                FROM execution_unit_step s
                JOIN execution_cycle c ON c.id = s.cycle_id
                JOIN execution_cycle_member m ON m.cycle_id = c.id AND m.unit_id = s.unit_id AND m.job_id = s.job_id
                JOIN execution_job_order j ON j.id = s.job_id
                JOIN execution_unit u ON u.id = s.unit_id
                JOIN execution_unit_value v ON v.unit_step_id = s.id AND v.name = 'bore'
                WHERE c.device = ? AND c.state = 'DONE'
                ORDER BY c.sequence""", row -> new Done(machine, row.getLong(1), row.getString(2), row.getString(3),
                row.getInt(4), row.getBigDecimal(5).multiply(BigDecimal.valueOf(1000)).longValueExact(), 4), device);
    }

    /** How many steps were counted from a device. */
    long steps(String device) {
        return number("SELECT COALESCE(SUM(steps), 0) FROM reliability_step WHERE device = ?", device);
    }

    /** Signals by device, trigger, state and what was said of them. */
    Map<String, Long> signals() {
        Map<String, Long> signals = new TreeMap<>();
        rows("SELECT CONCAT(device, ' ', trigger_name, ' ', state, COALESCE(CONCAT(' ', trouble), '')), COUNT(*) "
                + "FROM connectivity_signal GROUP BY 1", row -> signals.put(row.getString(1), row.getLong(2)));
        return signals;
    }

    /** What happened to each record, in its order. */
    Map<String, List<String>> events() {
        Map<String, List<String>> events = new TreeMap<>();
        rows("SELECT CONCAT(aggregate, ' ', code), type FROM eventlog_event WHERE aggregate LIKE 'execution.%' "
                + "OR aggregate LIKE 'quality.%' ORDER BY id", row -> events
                .computeIfAbsent(row.getString(1), record -> new ArrayList<>()).add(row.getString(2)));
        return events;
    }

    /** How long a machine worked on each unit, in plant time, by unit and job. */
    Map<String, Duration> machineWork() {
        Map<String, Duration> work = new TreeMap<>();
        rows("""
                SELECT CONCAT(u.code, ' ', j.code), TIMESTAMPDIFF(MICROSECOND, s.started_at, s.ended_at) DIV 1000
                FROM execution_unit_step s JOIN execution_unit u ON u.id = s.unit_id
                JOIN execution_job_order j ON j.id = s.job_id
                WHERE s.cycle_id IS NOT NULL""", row -> work.put(row.getString(1), Duration.ofMillis(row.getLong(2))));
        return work;
    }

    /** When releases were held, in plant time. */
    List<Instant> holds() {
        return rows("SELECT plant_at FROM eventlog_event WHERE type = 'execution.work-order-held' ORDER BY id",
                row -> row.getTimestamp(1).toInstant());
    }

    long number(String sql, String... arguments) {
        return rows(sql, row -> row.getLong(1), arguments).get(0);
    }

    private <T> List<T> rows(String sql, Row<T> reader, String... arguments) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setString(i + 1, arguments[i]);
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException unreadable) {
            throw new IllegalStateException(sql, unreadable);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Reads one row. */
    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
