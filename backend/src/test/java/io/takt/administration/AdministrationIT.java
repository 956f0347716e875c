package io.takt.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.Browsers;
import io.takt.SignedInPeople;
import io.takt.TaktIntegrationTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@TaktIntegrationTest
class AdministrationIT {

    private final NumberSequences sequences;
    private final Settings settings;
    private final TransactionTemplate transactions;
    private final SignedInPeople people;
    private final Browsers browsers;
    private final String name = "test." + UUID.randomUUID();

    AdministrationIT(@Autowired NumberSequences sequences, @Autowired Settings settings, @Autowired TransactionTemplate transactions,
            @Autowired SignedInPeople people, @Autowired Browsers browsers) {
        this.sequences = sequences;
        this.settings = settings;
        this.transactions = transactions;
        this.people = people;
        this.browsers = browsers;
    }

    @Test
    void eightAtOnceGetEachNumberOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Long>> tasks = Stream.<Callable<Long>>generate(() -> this::next).limit(80).toList();
            List<Long> numbers = threads.invokeAll(tasks).stream().map(AdministrationIT::get).sorted().toList();

            assertThat(numbers).isEqualTo(LongStream.range(1001, 1081).boxed().toList());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aNumberOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> sequences.next(name)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aSettingIsChangedByAPersonAndReadBack() {
        people.run(() -> settings.change(name, "一"), "administration.read");
        people.run(() -> settings.change(name, "二"), "administration.read");

        assertThat(settings.find(name)).contains("二");
    }

    @Test
    void theChecklistIsForThoseWhoMayReadIt() {
        assertThat(browsers.signedIn("administration.read").get("/api/administration/readiness").status()).isEqualTo(200);
        assertThat(browsers.signedIn("ordering.read").get("/api/administration/readiness").status()).isEqualTo(403);
    }

    private long next() {
        Long number = transactions.execute(status -> sequences.next(name));
        return number == null ? -1 : number;
    }

    private static long get(Future<Long> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}
