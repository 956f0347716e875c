package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.connectivity.spi.SignalHandler.Outcome;
import io.takt.execution.line.TestLine.Request;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.PlantPace;
import io.takt.workflow.Incident;
import io.takt.workflow.ProcessRuntime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A step's rows and its token's move are one: when its last row cannot be written, nothing of it is there. */
class OneTransactionIT extends OnTheShopFloor {

    private static final double FAST = 60;
    private static final double USUAL = 10;

    @Autowired
    private ProcessRuntime runtime;

    @Autowired
    private PlantPace pace;

    @BeforeEach
    void triesFollowEachOtherFast() {
        Actors.as(Actor.system("test"), () -> pace.runAt(FAST));
    }

    @AfterEach
    void plantTimeRunsAsUsual() {
        Actors.as(Actor.system("test"), () -> pace.runAt(USUAL));
    }

    @Test
    void aReleaseThatFailsReservesNothingAndStaysWhereItWas() {
        String order = floor.plan(1);
        Written written = new Written("""
                SELECT (SELECT COUNT(*) FROM material_reservation WHERE work_order = ?)
                     + (SELECT COUNT(*) FROM execution_order WHERE code = ? AND state = 'RELEASED')
                     + (SELECT COUNT(*) FROM eventlog_event WHERE code = ? AND type = 'ordering.work-order-released')
                     + (SELECT COUNT(*) FROM eventlog_event WHERE code = ? AND type = 'execution.work-order-released')""", "WO-" + order);

        try (Broken shelf = Broken.at(rows, "released", "WO-" + order)) {
            floor.anna().browser().post(ShopFloor.ORDERS + "/PO-" + order + "/release-request", "{}");
            Incident incident = incidentOf("WO-" + order, "release-work-order");
            assertThat(tokens(incident)).containsExactly("check-release");
            assertThat(written.rows()).isZero();
            mendAndRetry(shelf, incident);
        }

        floor.task(order, "execution/load");
        assertThat(written.rows()).isEqualTo(4);
        finish(order);
    }

    @Test
    void aJudgementThatFailsKeepsNoValueAndOpensNoCase() {
        String order = floor.order(1);
        machines.boreOf(order, 1, "27.960");
        Written written = new Written("""
                SELECT (SELECT COUNT(*) FROM quality_measurement WHERE job LIKE ?)
                     + (SELECT COUNT(*) FROM quality_nonconformance WHERE job LIKE ?)
                     + (SELECT COUNT(*) FROM execution_unit_step s JOIN execution_job_order j ON j.id = s.job_id
                         WHERE j.code LIKE ? AND s.judged AND j.operation_number = '30')""", "JO-" + order + "-1-30%");

        try (Broken shelf = Broken.at(rows, "opened", "NC-" + order + "-1")) {
            floor.done(floor.load(floor.task(order, "execution/load")));
            Incident incident = incidentWhileMachinesRun("JO-" + order + "-1-30", "judge-measurements");
            assertThat(tokens(incident)).containsExactly("judge-measurements");
            assertThat(written.rows()).isZero();
            assertThat(count("SELECT COUNT(*) FROM execution_process WHERE work_order = ? AND kind = 'NONCONFORMANCE'", "WO-" + order)).isZero();
            assertThat(floor.page(order).path("units").path(0).path("state").asText()).isEqualTo("IN_PROCESS");
            mendAndRetry(shelf, incident);
        }

        finish(order);
        assertThat(written.rows()).isEqualTo(5 + 1 + 1);
    }

    @Test
    void aReworkThatCannotStartLeavesTheUnitHeld() {
        String order = floor.order(1);
        machines.boreOf(order, 1, "27.960");
        Written written = new Written("""
                SELECT (SELECT COUNT(*) FROM execution_lot WHERE cause = ? AND kind = 'REWORK')
                     + (SELECT COUNT(*) FROM quality_nonconformance WHERE code = ? AND reworks > 0)
                     + (SELECT COUNT(*) FROM rules_decision WHERE subject_code = ? AND rule_set = 'disposition')""", "NC-" + order + "-1");

        try (Broken shelf = Broken.at(rows, "rework-started", "NC-" + order + "-1")) {
            floor.done(floor.load(floor.task(order, "execution/load")));
            Incident incident = incidentWhileMachinesRun("NC-" + order + "-1", "start-rework-lot");
            assertThat(tokens(incident)).containsExactly("decide-disposition");
            assertThat(written.rows()).isZero();
            assertThat(floor.page(order).path("units").path(0).path("state").asText()).isEqualTo("HELD");
            mendAndRetry(shelf, incident);
        }

        finish(order);
        assertThat(written.rows()).isEqualTo(3);
    }

    @Test
    void aReplenishmentThatFailsPromisesNoPiece() {
        String order = floor.order(1);
        machines.boreOf(order, 1, "28.010");
        Written written = new Written("""
                SELECT (SELECT COUNT(*) FROM execution_order WHERE code = ? AND replenished > 0)
                     + (SELECT COUNT(*) FROM ordering_work_order WHERE code = ? AND replenished > 0)
                     + (SELECT COUNT(*) FROM execution_lot l JOIN execution_order o ON o.id = l.order_id
                         WHERE o.code = ? AND l.kind = 'REPLENISHMENT')""", "WO-" + order);

        try (Broken shelf = Broken.at(rows, "replenished", "NC-" + order + "-1")) {
            floor.done(floor.load(floor.task(order, "execution/load")));
            floor.done(floor.review(floor.task(order, "quality/review-board"), "SCRAP"));
            Incident incident = incidentWhileMachinesRun("NC-" + order + "-1", "replenish");
            assertThat(tokens(incident)).containsExactly("decide-replenishment");
            assertThat(written.rows()).isZero();
            mendAndRetry(shelf, incident);
        }

        floor.done(floor.load(floor.task(order, "execution/load")));
        finish(order);
        assertThat(written.rows()).isEqualTo(3);
    }

    @Test
    void aMachinesAnswerThatCannotBeBookedLeavesItsJobWaiting() {
        String order = floor.order(1);
        floor.done(floor.load(floor.task(order, "execution/load")));
        Request asked = await().until(() -> machines.openFor("JO-" + order + "-1-10"), Optional::isPresent).orElseThrow();
        Written written = new Written("""
                SELECT (SELECT COUNT(*) FROM execution_unit_step s JOIN execution_job_order j ON j.id = s.job_id WHERE j.code = ?)
                     + (SELECT COUNT(*) FROM execution_cycle c JOIN execution_cycle_member m ON m.cycle_id = c.id
                          JOIN execution_job_order j ON j.id = m.job_id WHERE j.code = ? AND c.state = 'DONE')
                     + (SELECT COUNT(*) FROM eventlog_event WHERE JSON_VALUE(facts, '$.job') = ? AND type = 'execution.unit-worked')""",
                "JO-" + order + "-1-10");

        try (Broken shelf = Broken.at(rows, "worked", "U-" + order + "-%")) {
            assertThatThrownBy(() -> machines.answer(asked)).rootCause().hasMessageContaining(Broken.WHY);
            assertThat(written.rows()).isZero();
            assertThat(tokensOf("JO-" + order + "-1-10")).containsExactly("await-cycle");
        }

        assertThat(machines.answer(asked)).isEqualTo(Outcome.DONE);
        assertThat(written.rows()).isEqualTo(3);
        finish(order);
    }

    private Incident incidentOf(String businessKey, String step) {
        Incident incident = await().atMost(Duration.ofSeconds(30)).until(() -> runtime.incidents(50).stream()
                .filter(found -> found.businessKey().equals(businessKey)).findFirst(), Optional::isPresent).orElseThrow();
        assertThat(incident.cause()).contains("step " + step + " ", businessKey, Broken.WHY);
        return incident;
    }

    private Incident incidentWhileMachinesRun(String businessKey, String step) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            machines.answerAll();
            return runtime.incidents(50).stream().anyMatch(found -> found.businessKey().equals(businessKey));
        });
        return incidentOf(businessKey, step);
    }

    private void mendAndRetry(Broken shelf, Incident incident) {
        shelf.mend();
        Actors.as(Actor.system("test"), () -> runtime.retry(incident.id()));
    }

    private void finish(String order) {
        JsonNode page = floor.play(order);
        assertThat(page.path("quantities").path("good").asInt()).isEqualTo(1);
        assertThat(runtime.incidents(50)).noneMatch(incident -> incident.businessKey().contains(order));
    }

    private List<String> tokens(Incident incident) {
        return tokensOf(incident.businessKey());
    }

    /** Where an instance stands: at a job of the engine or in a waiting element. */
    private List<String> tokensOf(String businessKey) {
        return rows.queryForList("""
                SELECT DISTINCT e.ACT_ID_ FROM ACT_RU_EXECUTION e JOIN ACT_RU_EXECUTION i ON i.ID_ = e.PROC_INST_ID_
                 WHERE i.BUSINESS_KEY_ = ? AND e.ACT_ID_ IS NOT NULL AND e.IS_ACTIVE_ = 1""", String.class, businessKey);
    }

    /** What a step writes, counted over several tables by the code of its record. */
    private final class Written {

        private final String sql;
        private final Object[] codes;

        private Written(String sql, String code) {
            this.sql = sql;
            this.codes = new Object[(int) sql.chars().filter(sign -> sign == '?').count()];
            Arrays.fill(codes, code);
        }

        private long rows() {
            return count(sql, codes);
        }
    }
}
