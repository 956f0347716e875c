package io.takt;

import org.springframework.jdbc.core.JdbcTemplate;

/** How many statements have read from a product's database so far, whoever made them. */
public final class Selects {

    private Selects() {
    }

    public static long soFar(JdbcTemplate rows) {
        return Long.parseLong(String.valueOf(rows.queryForMap("SHOW GLOBAL STATUS LIKE 'Com_select'").get("Value")));
    }
}
