package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.LockWaits;
import io.takt.TestBrowser.Answer;
import io.takt.execution.domain.Orders;
import io.takt.material.MaterialLots;
import io.takt.material.MaterialLots.Receipt;
import io.takt.material.QualityStatus;
import io.takt.material.domain.LotRows;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shopfloor.ShopFloor.Person;
import io.takt.shopfloor.ShopFloor.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people, each in a browser, do the same thing at the same moment: one has done it, the other reads who was faster. */
class TwoPeopleIT extends OnTheShopFloor {

    private static final int ROUNDS = 4;

    @Autowired
    private Orders orders;

    @Autowired
    private MaterialLots lots;

    @Autowired
    private LotRows lotRows;

    @Autowired
    private TransactionTemplate transaction;

    @RepeatedTest(ROUNDS)
    void oneTakesLoadsLooksAndMovesAndTheOtherReadsWhoWasFaster() {
        equipment.movers(false);
        String order = floor.order(1);
        long load = floor.task(order, "execution/load");

        onlyOneTakes(order, load);
        onlyOne(order, floor.load(load));
        onlyOne(order, floor.look(floor.task(order, "quality/visual-inspection")));
        long toGate = floor.task(order, "execution/confirm-move");
        onlyOne(order, floor.moved(toGate));
        floor.done(floor.moved(floor.taskAfter(order, "execution/confirm-move", toGate)));

        assertThat(floor.untilState(order, "COMPLETED").path("quantities").path("good").asInt()).isEqualTo(1);
        assertThat(movements(order, "CONSUME")).isEqualByComparingTo("-1");
        assertThat(movements(order, "PRODUCE")).isEqualByComparingTo("1");
        assertThat(count("SELECT COUNT(*) FROM quality_look WHERE unit LIKE ?", "%-" + order + "-%")).isEqualTo(1);
    }

    @RepeatedTest(ROUNDS)
    void oneMemberOfTheBoardDecidesAndTheOtherReadsWhoWasFaster() {
        String order = floor.order(1);
        machines.boreOf(order, 1, "28.010");
        floor.done(floor.load(floor.task(order, "execution/load")));
        long task = floor.task(order, "quality/review-board");

        Race race = race(order, person -> floor.review(task, person == floor.anna() ? "SCRAP" : "USE_AS_IS").by(person));

        race.requireOneWinner("execution.taskAlreadyDone");
        Map<String, Object> decided = rows.queryForMap("SELECT disposition, decided_by FROM quality_nonconformance WHERE work_order = ?",
                "WO-" + order);
        assertThat(decided).containsEntry("decided_by", "person:" + race.winner().name())
                .containsEntry("disposition", race.winner() == floor.anna() ? "SCRAP" : "USE_AS_IS");
    }

    @RepeatedTest(ROUNDS)
    void onePlannerSettlesAHeldReleaseAndTheOtherReadsWhoWasFaster() {
        String order = floor.order(9_000);
        long task = floor.task(order, "ordering/release-hold");

        onlyOne(order, floor.resolve(task, "REJECT"));

        floor.untilState(order, "REJECTED");
        assertThat(count("SELECT COUNT(*) FROM security_audit WHERE code = ? AND action = 'hold-resolved'", "WO-" + order)).isEqualTo(1);
    }

    @Test
    void oneConfirmsForASilentMachineAndTheOtherReadsWhoWasFaster() {
        String order = floor.order(2);
        floor.done(floor.load(floor.task(order, "execution/load")));
        long task = floor.confirmation(order, "10");

        onlyOne(order, floor.confirm(task));

        assertThat(count("SELECT COUNT(*) FROM execution_unit_step s JOIN execution_unit u ON u.id = s.unit_id WHERE s.by_hand "
                + "AND u.code LIKE ?", "%-" + order + "-%")).isEqualTo(2);
    }

    @Test
    void oneLetsASilentMachineTryAgainAndTheOtherReadsWhoWasFaster() {
        String order = floor.order(1);
        floor.done(floor.load(floor.task(order, "execution/load")));
        long task = floor.confirmation(order, "10");

        onlyOne(order, floor.askAgain(task));

        await().until(() -> count("SELECT COUNT(*) FROM execution_cycle c JOIN execution_cycle_member m ON m.cycle_id = c.id "
                + "JOIN execution_unit u ON u.id = m.unit_id WHERE u.code LIKE ?", "%-" + order + "-%") == 2);
        machines.answerAll();
    }

    @Test
    void whoConfirmsAfterTheMachineHasAnsweredReadsThatNobodyIsNeeded() {
        String order = floor.order(1);
        floor.done(floor.load(floor.task(order, "execution/load")));
        long task = floor.confirmation(order, "10");
        Report late = floor.confirm(task);
        machines.answerAll();

        Answer answer = late.by(floor.anna());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(409);
        assertThat(answer.json().path("code").asText()).isEqualTo("execution.taskWithdrawn");
    }

    @RepeatedTest(ROUNDS)
    void oneHoldsAndReleasesALotAndTheOtherReadsWhoWasFasterWhenAndWhy(RepetitionInfo round) {
        String lot = "HL-TWO-" + round.getCurrentRepetition();
        Actors.as(Actor.system("test"), () -> lots.receive(
                new Receipt(lot, ShopFloor.BAR, BigDecimal.ONE, "FL-01", null, null, QualityStatus.ACCEPTED)));

        onlyOneJudges(lot, "hold", "material.alreadyHeld");
        onlyOneJudges(lot, "release", "material.alreadyReleased");
    }

    private void onlyOneJudges(String lot, String command, String tooLate) {
        Function<Person, Answer> judge = person -> person.browser().post("/api/material/lots/" + lot + "/" + command,
                Map.of("reason", "seen by " + person.name()));
        Race race = race(() -> lotRows.lock(lot), judge);
        race.requireOneWinner(tooLate);
        List<Answer> late = List.of(race.toLoser(), judge.apply(race.loser()));
        assertThat(late).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.json().path("title").asText()).contains(lot, "seen by " + race.winner().name(), judgedAt(lot));
            assertThat(answer.json().path("detail").asText()).contains(race.winner().name());
        });
    }

    /** As a clock at the site showed it. */
    private String judgedAt(String lot) {
        return rows.queryForObject("SELECT DATE_FORMAT(CONVERT_TZ(plant_at, '+00:00', '+08:00'), '%Y-%m-%d %H:%i:%s') "
                + "FROM eventlog_event WHERE aggregate = 'material.lot' AND code = ? ORDER BY id DESC LIMIT 1", String.class, lot);
    }

    /** Who has taken it gives it back, so that both may go on. */
    private void onlyOneTakes(String order, long task) {
        String path = ShopFloor.TASKS + "/" + task;
        Race race = race(order, person -> person.browser().post(path + "/claim", Map.of()));
        race.requireOneWinner("execution.taskClaimed");
        assertThat(floor.details(task).path("claimedBy").asText()).isEqualTo(race.winner().name());
        assertThat(floor.load(task).by(race.loser()).json().path("title").asText()).contains(race.winner().name());
        ShopFloor.good(race.winner().browser().post(path + "/return", Map.of()));
    }

    private void onlyOne(String order, Report report) {
        race(order, report::by).requireOneWinner("execution.taskAlreadyDone");
    }

    /** Both have come as far as to the order's lock before either goes on. */
    private Race race(String order, Function<Person, Answer> work) {
        return race(() -> orders.lock("WO-" + order), work);
    }

    private Race race(Supplier<Optional<?>> lock, Function<Person, Answer> work) {
        List<Supplier<Answer>> both = List.of(() -> work.apply(floor.anna()), () -> work.apply(floor.bo()));
        CompletableFuture<List<Answer>> answers = transaction.execute(status -> {
            lock.get().orElseThrow();
            CompletableFuture<List<Answer>> running = CompletableFuture.supplyAsync(() -> Together.run(both));
            LockWaits.await().until(() -> count("SELECT COUNT(*) FROM information_schema.INNODB_TRX WHERE trx_state = 'LOCK WAIT'") >= both.size());
            return running;
        });
        List<Answer> told = Objects.requireNonNull(answers).join();
        return new Race(floor.anna(), told.get(0), floor.bo(), told.get(1));
    }

    private BigDecimal movements(String order, String kind) {
        return rows.queryForObject("SELECT SUM(quantity) FROM material_movement WHERE work_order = ? AND kind = ?", BigDecimal.class,
                "WO-" + order, kind);
    }

    /** Two people and what each was told. */
    private record Race(Person anna, Answer toAnna, Person bo, Answer toBo) {

        Person winner() {
            return toAnna.status() < 300 ? anna : bo;
        }

        Person loser() {
            return winner() == anna ? bo : anna;
        }

        private Answer toLoser() {
            return winner() == anna ? toBo : toAnna;
        }

        void requireOneWinner(String code) {
            assertThat(List.of(toAnna.status() < 300, toBo.status() < 300)).as(toString()).containsExactlyInAnyOrder(true, false);
            assertThat(toLoser().status()).as(toString()).isEqualTo(409);
            assertThat(toLoser().json().path("code").asText()).as(toString()).isEqualTo(code);
            assertThat(toLoser().json().path("title").asText()).as(toString()).contains(winner().name());
            assertThat(toLoser().json().path("title").asText().contains("由")).as("in the loser's language: %s", this)
                    .isEqualTo(loser() == bo);
        }
    }
}
