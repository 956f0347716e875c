package io.takt.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.takt.connectivity.spi.SignalHandler.Outcome;
import io.takt.execution.PersonTasks.TaskView;
import io.takt.execution.domain.Cycle;
import io.takt.execution.domain.Cycles;
import io.takt.execution.jobs.HandConfirmation.Confirmed;
import io.takt.execution.line.TestLine.Request;
import io.takt.shared.ConcurrentChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pieces of several lots go into the washer together. */
class SharedLoadIT extends OnLoadedOrders {

    @Autowired
    private Cycles cycles;

    @Test
    void aWashLoadTakesUnitsOfSeveralLotsAndEachOrderShowsTheirRanking() {
        String first = loadedOrder("PT30M", 2);
        String second = loadedOrder("PT30M", 2);
        machines.answer(washedTogether(first, second));

        assertThat(job(first, "20").good()).isEqualTo(2);
        assertThat(job(second, "20").good()).isEqualTo(2);
        assertThat(rankedJobs(first)).contains("JO-" + first.substring(3) + "-1-20", "JO-" + second.substring(3) + "-1-20");
        assertThat(rankedJobs(second)).contains("JO-" + first.substring(3) + "-1-20", "JO-" + second.substring(3) + "-1-20");
    }

    @Test
    void aSharedLoadThatWentWrongIsRunAgainAsAWhole() {
        String first = loadedOrder("PT30M", 2);
        String second = loadedOrder("PT30M", 2);
        fail(washedTogether(first, second), Map.of("ok", false), true);

        machines.answer(await().until(this::openWash, Optional::isPresent).orElseThrow());

        assertThat(job(first, "20").good()).isEqualTo(2);
        assertThat(job(second, "20").good()).isEqualTo(2);
    }

    @Test
    void whoConfirmsOneLotOfASharedLoadByHandLeavesTheOthersInIt() {
        String first = loadedOrder("PT30M", 2);
        String second = loadedOrder("PT30M", 2);
        Request wash = washedTogether(first, second);
        line.beLate(processOf(first, job(first, "20").code()));
        TaskView task = awaitHandTask(first);
        List<String> one = line.unitsOf(task.id()).subList(0, 1);
        Cycle before = cycles.find(wash.device(), wash.ticket()).orElseThrow();

        line.run("operator", () -> confirmation.confirm(task.id(), new Confirmed(one, Map.of(), Map.of(), "taken out by hand")));
        assertThatThrownBy(() -> cycles.save(before)).isInstanceOf(ConcurrentChange.class);
        assertThat(machines.answer(wash)).isEqualTo(Outcome.DONE);

        assertThat(job(second, "20").good()).isEqualTo(2);
        assertThat(job(first, "20").good()).isEqualTo(1);
        machines.answer(washOf(first));
        assertThat(job(first, "20").good()).isEqualTo(2);
    }

    private Request washedTogether(String first, String second) {
        equipment.state("MC-WSH-01", "FAULT");
        await().until(() -> {
            machines.answerAll();
            return waitsAtWasher(first) && waitsAtWasher(second);
        });
        equipment.state("MC-WSH-01", null);
        return await().until(this::openWash, Optional::isPresent).orElseThrow();
    }

    private Request washOf(String order) {
        String job = "JO-" + order.substring(3) + "-1-20";
        return await().until(() -> openWash().filter(request -> job.equals(request.parameters().get("jobNo"))), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Request> openWash() {
        return machines.open().stream().filter(request -> request.device().equals("MC-WSH-01")).findFirst();
    }

    private List<String> rankedJobs(String order) {
        return line.decisions(order).stream().filter(decision -> decision.ruleSet().equals("dispatch-order"))
                .flatMap(decision -> decision.conclusions().stream()).map(score -> String.valueOf(score.get("job"))).distinct().toList();
    }

    private boolean waitsAtWasher(String order) {
        return line.page(order).jobs().stream().anyMatch(job -> job.operation().number().equals("20") && job.state().equals("READY"));
    }
}
