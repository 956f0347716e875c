package io.takt.shopfloor;

import org.springframework.jdbc.core.JdbcTemplate;

/** A page that is torn out of a wheel's records, and what its records then lack. */
enum Torn {

    ORDER("UPDATE execution_order o JOIN execution_unit u ON u.order_id = o.id SET o.code = 'WO-TORN' WHERE u.code = ?"),
    RELEASE("DELETE d FROM rules_decision d JOIN execution_order o ON o.code = d.subject_code JOIN execution_unit u ON u.order_id = o.id "
            + "WHERE d.rule_set = 'order-release' AND u.code = ?"),
    OPERATION("DELETE s FROM execution_unit_step s JOIN execution_unit u ON u.id = s.unit_id JOIN execution_job_order j ON j.id = s.job_id "
            + "WHERE j.operation_number = '60' AND u.code = ?"),
    MACHINE(step("s.equipment = NULL, s.by_hand = FALSE", "20")),
    PERSON(step("s.person = NULL", "10")),
    PROGRAM(step("s.program = NULL", "40")),
    REASON(step("s.by_hand = TRUE, s.person = 'somebody', s.reason = NULL", "40")),
    TIME(step("s.ended_at = s.started_at - INTERVAL 1 SECOND", "40")),
    GATE("DELETE d FROM rules_decision d JOIN execution_job_order j ON j.code = d.subject_code JOIN execution_unit_step s ON s.job_id = j.id "
            + "JOIN execution_unit u ON u.id = s.unit_id WHERE d.rule_set = 'dispatch-gate' AND u.code = ?"),
    LOT_RULE("DELETE d FROM rules_decision d JOIN execution_job_order j ON j.code = d.subject_code JOIN execution_unit_step s ON s.job_id = j.id "
            + "JOIN execution_unit u ON u.id = s.unit_id WHERE d.rule_set = 'lot-use' AND u.code = ?"),
    VALUE("DELETE FROM quality_measurement WHERE characteristic = 'C21-P2' AND unit = ?"),
    DECISION("UPDATE quality_measurement SET decision = NULL WHERE characteristic = 'C27' AND unit = ?"),
    /** The value tells its decision, and that is not in the log. */
    LOST_DECISION("DELETE d FROM rules_decision d JOIN quality_measurement m ON m.decision = d.id WHERE m.characteristic = 'C23' AND m.unit = ?",
            "DECISION"),
    LOOK("DELETE FROM quality_look WHERE unit = ?"),
    NONCONFORMANCE("DELETE FROM quality_nonconformance WHERE unit = ?"),
    PART("DELETE g FROM execution_genealogy_link g JOIN execution_unit u ON u.id = g.unit_id WHERE g.material = 'PP-CIR-28' AND u.code = ?"),
    /** One of the two bearings. */
    PIECE(link("g.quantity = 1", "PP-BRG-6001"), "PART"),
    SPARE(link("g.quantity = 3", "PP-BRG-6001")),
    PART_LOT(link("g.material_lot = ''", "PP-NUT-M8")),
    PART_UNIT(link("g.component = ''", "SF-HUB-80")),
    SERIAL("UPDATE execution_unit SET serial = NULL WHERE code = ?"),
    CASE_OPEN("UPDATE quality_nonconformance SET closed_at = NULL WHERE unit = ?"),
    CASE_DECISION("UPDATE quality_nonconformance SET decided_by = NULL WHERE unit = ?"),
    CASE_RULE("DELETE d FROM rules_decision d JOIN quality_nonconformance n ON n.code = d.subject_code WHERE n.unit = ?"),
    CASE_SIGNATURE("UPDATE quality_nonconformance SET disposition = 'USE_AS_IS', reason = 'it does no harm' WHERE unit = ?"),
    REWORK("UPDATE quality_nonconformance SET reworks = 2 WHERE unit = ?"),
    /** A value of the hub that is in the wheel. */
    VALUE_OF_A_PART("DELETE m FROM quality_measurement m JOIN execution_genealogy_link g ON g.component = m.unit "
            + "JOIN execution_unit u ON u.id = g.unit_id WHERE m.characteristic = 'C01' AND u.code = ?", "VALUE");

    private final String sql;
    private final String lacks;

    Torn(String sql) {
        this.sql = sql;
        this.lacks = name();
    }

    Torn(String sql, String lacks) {
        this.sql = sql;
        this.lacks = lacks;
    }

    private static String step(String change, String operation) {
        return "UPDATE execution_unit_step s JOIN execution_unit u ON u.id = s.unit_id JOIN execution_job_order j ON j.id = s.job_id SET "
                + change + " WHERE j.operation_number = '" + operation + "' AND u.code = ?";
    }

    private static String link(String change, String material) {
        return "UPDATE execution_genealogy_link g JOIN execution_unit u ON u.id = g.unit_id SET " + change + " WHERE g.material = '"
                + material + "' AND u.code = ?";
    }

    /** The kind of thing that is missing now. */
    String lacks() {
        return lacks;
    }

    /** Returns how many rows it was. */
    int out(JdbcTemplate rows, String wheel) {
        return rows.update(sql, wheel);
    }
}
