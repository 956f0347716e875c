package io.takt.platform.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.shared.LiveUpdates;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@TaktIntegrationTest
class LiveUpdatesIT {

    private final Browsers browsers;
    private final LiveUpdates updates;
    private final LiveHub hub;
    private final TransactionTemplate transactions;

    LiveUpdatesIT(@Autowired Browsers browsers, @Autowired LiveUpdates updates, @Autowired LiveHub hub,
            @Autowired TransactionTemplate transactions) {
        this.browsers = browsers;
        this.updates = updates;
        this.hub = hub;
        this.transactions = transactions;
    }

    @Test
    void onlyWhatWasCommittedReachesTheBrowser() {
        List<String> lines = new CopyOnWriteArrayList<>();
        int before = hub.size();
        CompletableFuture<?> stream = listen(browsers.signedIn("ordering.read"), lines);
        await().until(() -> hub.size() > before);

        transactions.executeWithoutResult(status -> {
            updates.changed("test.thing", "rolled-back");
            status.setRollbackOnly();
        });
        transactions.executeWithoutResult(status -> updates.changed("test.thing", "committed"));

        await().until(() -> lines.stream().anyMatch(line -> line.contains("\"committed\"")));
        assertThat(lines).noneMatch(line -> line.contains("rolled-back"));
        assertThat(lines).contains("event:change").anyMatch(line -> line.contains("\"topic\":\"test.thing\""));
        stream.cancel(true);
    }

    @Test
    void whoIsNotSignedInHearsNothing() {
        assertThat(browsers.anonymous().get("/api/platform/live").status()).isEqualTo(401);
    }

    private static CompletableFuture<?> listen(TestBrowser browser, List<String> lines) {
        HttpRequest request = HttpRequest.newBuilder(browser.uri("/api/platform/live")).header("Accept", "text/event-stream").build();
        return browser.client().sendAsync(request, BodyHandlers.ofLines()).thenAccept(answer -> answer.body().forEach(lines::add));
    }
}
