package io.takt.shopfloor;

import org.springframework.jdbc.core.JdbcTemplate;

/** Lets the database refuse what a step writes last, so that all it has written before must vanish with it. */
final class Broken implements AutoCloseable {

    static final String WHY = "the audit file's shelf is broken";

    private final JdbcTemplate rows;

    private Broken(JdbcTemplate rows) {
        this.rows = rows;
    }

    /** Until it is closed, nothing that does this to a record whose code is like that can commit. */
    static Broken at(JdbcTemplate rows, String action, String code) {
        rows.execute("""
                CREATE TRIGGER broken_shelf BEFORE INSERT ON security_audit FOR EACH ROW
                IF NEW.action = '%s' AND NEW.code LIKE '%s' THEN
                  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = "%s";
                END IF""".formatted(action, code, WHY));
        return new Broken(rows);
    }

    void mend() {
        rows.execute("DROP TRIGGER IF EXISTS broken_shelf");
    }

    @Override
    public void close() {
        mend();
    }
}
