package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.TestBrowser.Answer;
import io.takt.material.Carriers;
import io.takt.material.Stock;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shopfloor.ShopFloor.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A box and a material's stock are given to one order at a time. */
class OneAtATimeIT extends OnTheShopFloor {

    private static final String BOX = "T-BOX-60";

    @Autowired
    private Carriers carriers;

    @Autowired
    private Stock stock;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whoLoadsABoxWaitsForTheOneWhoHasIt() {
        Report load = load(floor.order(1), "T-BOX-59");

        Answer answer = during("material_carrier", () -> carriers.lock("T-BOX-59"), () -> load.by(floor.anna()));

        ShopFloor.good(answer);
    }

    @Test
    void ofTwoOrdersThatWantOneBoxTheSecondIsToldThatItIsInUse() {
        Report first = load(floor.order(1), BOX);
        Report second = load(floor.order(1), BOX);

        List<Answer> answers = Together.run(List.of(() -> first.by(floor.anna()), () -> second.by(floor.bo())));

        assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
        Answer refused = answers.stream().filter(answer -> answer.status() >= 300).findFirst().orElseThrow();
        assertThat(refused.json().path("errors").findValuesAsText("pointer")).containsExactly("/carrier");
        assertThat(refused.json().path("errors").findValuesAsText("code")).containsExactly("execution.carrierInUse");
        assertThat(refused.json().toString()).contains(BOX);
        assertThat(count("SELECT COUNT(*) FROM execution_unit WHERE carrier = ?", BOX)).isEqualTo(1);
    }

    @Test
    void nothingIsConsumedWhileTheSameMaterialIsBeingReserved() {
        Report load = load(floor.order(1), "T-BOX-58");

        Answer answer = during("material_definition",
                () -> stock.reserve(ShopFloor.BAR, BigDecimal.ONE, "WO-ONE-AT-A-TIME"), () -> load.by(floor.anna()));

        ShopFloor.good(answer);
        Actors.as(Actor.system("test"), () -> stock.giveBack("WO-ONE-AT-A-TIME"));
        assertThat(stock.reconcile()).isEmpty();
    }

    private Report load(String order, String box) {
        return new Report(ShopFloor.TASKS + "/" + floor.task(order, "execution/load") + "/load",
                Map.of("heatLot", ShopFloor.HEAT, "carrier", box));
    }

    /** What somebody is answered who came while a transaction held a row of the table, and had to wait for it. */
    private Answer during(String table, Runnable holding, Supplier<Answer> coming) {
        CompletableFuture<Answer> answer = transaction.execute(status -> {
            Actors.as(Actor.system("test"), holding);
            CompletableFuture<Answer> waiting = CompletableFuture.supplyAsync(coming);
            await().until(() -> waits(table));
            return waiting;
        });
        return Objects.requireNonNull(answer).join();
    }

    private boolean waits(String table) {
        return count("""
                SELECT COUNT(*)
                  FROM information_schema.INNODB_LOCK_WAITS w
                  JOIN information_schema.INNODB_LOCKS l ON l.lock_id = w.requested_lock_id
                 WHERE l.lock_table LIKE ?
                """, "%" + table + "%") > 0;
    }
}
