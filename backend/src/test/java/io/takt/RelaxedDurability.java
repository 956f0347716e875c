package io.takt;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The database of a test that takes no power away: what is committed is written at once and brought to the disk within a second.
 * A process that is killed loses nothing by it; a test commits tens of thousands of times. What is measured waits as in a plant.
 */
@TestComponent
@ConditionalOnProperty("takt.test.relaxed-durability")
public class RelaxedDurability {

    RelaxedDurability(DataSource database) {
        of(database);
    }

    /** Sets it for a server until its end. */
    static void of(DataSource database) {
        new JdbcTemplate(database).execute("SET GLOBAL innodb_flush_log_at_trx_commit = 2");
    }
}
