package io.takt.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** People who turn the pages of a list, one after the other. */
final class PageReads {

    private static final int PAGES = 100;

    private PageReads() {
    }

    /** @param address where a page of the first hundred is */
    static Side of(TestBrowser browser, IntFunction<String> address, int readers, int reads) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(readers);
        List<Callable<List<Long>>> work = new ArrayList<>();
        for (int reader = 0; reader < readers; reader++) {
            int first = reader;
            work.add(() -> {
                List<Long> nanos = new ArrayList<>();
                for (int read = 0; read < reads; read++) {
                    long begun = System.nanoTime();
                    Answer answer = browser.get(address.apply((first + read * readers) % PAGES));
                    nanos.add(System.nanoTime() - begun);
                    assertThat(answer.status()).isEqualTo(200);
                }
                return nanos;
            });
        }
        List<Long> all = new ArrayList<>();
        long begun = System.nanoTime();
        for (Future<List<Long>> ended : people.invokeAll(work)) {
            all.addAll(ended.get());
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        people.shutdown();
        return new Side(all.size(), seconds, all);
    }
}
