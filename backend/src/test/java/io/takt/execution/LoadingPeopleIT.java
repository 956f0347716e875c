package io.takt.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.execution.jobs.LoadJob.Loading;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.InvalidInput;
import io.takt.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** People take a task, load what belongs to it, and are told who was faster. */
class LoadingPeopleIT extends OnLoadedOrders {

    @Test
    void ofTwoPeopleWhoCompleteOneJobOneWinsAndTheOtherReadsWhoWasFaster() {
        String order = orders.requested(1);
        line.release(order);
        long task = line.task(order, "execution/load").id();

        List<Throwable> failures = failuresOf(Stream.of("operator", "colleague")
                .map(person -> CompletableFuture.runAsync(() -> line.run(person, () -> load.load(task, new Loading("HEAT-1", null, null, false))))).toList());

        assertThat(failures).hasSize(1).first().isInstanceOf(ConcurrentChange.class);
        assertThat(((ConcurrentChange) failures.get(0)).arguments()[1]).isIn(line.nameOf("operator"), line.nameOf("colleague"));
        assertThat(line.page(order).units()).hasSize(1);
    }

    @Test
    void aClaimedTaskIsItsPersonsUntilItIsGivenBack() {
        String order = orders.requested(1);
        line.release(order);
        long task = line.task(order, "execution/load").id();
        line.as("operator", () -> tasks.claim(task));

        assertThatThrownBy(() -> line.as("colleague", () -> tasks.claim(task))).isInstanceOf(ConcurrentChange.class)
                .extracting("code").isEqualTo("execution.taskClaimed");

        line.as("operator", () -> tasks.giveBack(task));
        assertThat(line.as("colleague", () -> tasks.claim(task)).claimedBy()).isEqualTo(line.nameOf("colleague"));
    }

    @Test
    void theWrongMaterialLotOrCarrierChangesNothing() {
        String order = orders.requested(1);
        line.release(order);
        long task = line.task(order, "execution/load").id();

        assertThatThrownBy(() -> line.run("operator", () -> load.load(task, new Loading("BAR-7", null, null, false)))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> line.run("operator", () -> load.load(task, new Loading("HEAT-1", "NO-BOX", null, false)))).isInstanceOf(InvalidInput.class);

        assertThat(line.page(order).units()).isEmpty();
        assertThat(line.findTask(order, "execution/load")).isPresent();
    }

    private static List<Throwable> failuresOf(List<CompletableFuture<Void>> attempts) {
        List<Throwable> failures = new ArrayList<>();
        for (CompletableFuture<Void> attempt : attempts) {
            try {
                attempt.join();
            } catch (CompletionException failed) {
                failures.add(failed.getCause());
            }
        }
        return failures;
    }
}
