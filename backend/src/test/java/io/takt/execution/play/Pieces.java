package io.takt.execution.play;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.execution.OrderPages.JobLine;
import io.takt.execution.OrderPages.OrderPage;
import io.takt.execution.line.HubLine;
import io.takt.execution.line.TestLine.Request;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** Counts the pieces of orders, and of each of their jobs. */
final class Pieces {

    /** Pieces of each job that was opened first in a lot that makes units: they are the lot's, at every moment. */
    private static final String FIRST_JOBS = """
            SELECT j.code
              FROM execution_job_order j
              JOIN execution_lot l ON l.id = j.lot_id
              JOIN execution_order o ON o.id = l.order_id
             WHERE o.code = ?
               AND l.kind IN ('MAIN', 'REPLENISHMENT')
               AND j.operation_number = '05'
               AND l.loaded > 0
               AND l.loaded <> (SELECT COUNT(*) FROM execution_unit_step s WHERE s.job_id = j.id)
            """;
    private static final String TWICE = """
            SELECT CONCAT(u.code, ' at ', j.code)
              FROM execution_unit_step s
              JOIN execution_unit u ON u.id = s.unit_id
              JOIN execution_job_order j ON j.id = s.job_id
              JOIN execution_order o ON o.id = u.order_id
             WHERE o.code = ?
             GROUP BY u.code, j.code
            HAVING COUNT(*) > 1
            """;
    private static final String UNSETTLED = """
            SELECT COUNT(*)
              FROM ACT_RU_JOB b
              JOIN execution_process p ON p.process_instance = b.PROCESS_INSTANCE_ID_
             WHERE p.work_order = ?
               AND b.HANDLER_TYPE_ = 'async-continuation'
               AND b.RETRIES_ > 0
            """;

    private final HubLine line;
    private final JdbcTemplate rows;
    private final Set<String> own = ConcurrentHashMap.newKeySet();

    Pieces(HubLine line, JdbcTemplate rows) {
        this.line = line;
        this.rows = rows;
    }

    void check(String order) {
        own.add(order.substring("WO-".length()));
        Map<String, Integer> before = piecesOfLots(order);
        OrderPage page = line.page(order);
        boolean still = before.equals(piecesOfLots(order));
        assertThat(page.quantities().addUp()).as("%s of %s", page.quantities(), order).isTrue();
        for (JobLine job : page.jobs()) {
            assertThat(job.good()).as("good of %s", job).isNotNegative();
            assertThat(job.scrapped()).as("scrapped of %s", job).isNotNegative();
            assertThat(job.remaining()).as("remaining of %s", job).isNotNegative();
            if (still) {
                checkLoading(job, before);
            }
        }
        assertThat(rows.queryForList(FIRST_JOBS, String.class, order)).as("jobs that have not counted what was loaded").isEmpty();
        assertThat(rows.queryForList(TWICE, String.class, order)).as("units that a job has worked on twice").isEmpty();
    }

    /** Pieces come into being at the first job of a lot: what it has made and what it has left are the lot's. */
    private static void checkLoading(JobLine job, Map<String, Integer> lots) {
        if (job.operation().number().equals("05") && !job.state().equals("ABORTED")) {
            assertThat(job.good() + job.scrapped() + job.remaining()).as("pieces of %s", job).isEqualTo(lots.get(job.lot()));
        }
    }

    private Map<String, Integer> piecesOfLots(String order) {
        Map<String, Integer> pieces = new HashMap<>();
        rows.query("SELECT l.code, l.quantity FROM execution_lot l JOIN execution_order o ON o.id = l.order_id WHERE o.code = ?",
                row -> {
                    pieces.put(row.getString(1), row.getInt(2));
                }, order);
        return pieces;
    }

    boolean isForeign(Request request) {
        String[] parts = String.valueOf(request.parameters().get("jobNo")).split("-");
        return parts.length < 2 || !own.contains(parts[1]);
    }

    boolean isSettled(String order) {
        Long open = rows.queryForObject(UNSETTLED, Long.class, order);
        return open == null || open == 0;
    }
}
