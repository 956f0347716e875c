package io.takt.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.rules.Shipped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A browser that lost the network repeats its command: drafts of rules stand for all commands. */
@TaktIntegrationTest
class RepeatedCommandsIT {

    private static final String DRAFTS = "/api/rules/rule-sets/replenishment/versions";

    private final String key = UUID.randomUUID().toString();
    private final Browsers browsers;
    private final JdbcTemplate rows;
    private TestBrowser supervisor;

    RepeatedCommandsIT(@Autowired Browsers browsers, @Autowired JdbcTemplate rows) {
        this.browsers = browsers;
        this.rows = rows;
    }

    @BeforeEach
    void aSupervisor() {
        supervisor = browsers.signedIn("rules.read", "rules.publish");
    }

    @Test
    void aRepeatedCommandIsDoneOnceAndAnsweredAlike() {
        int before = drafts();
        Answer first = draft(supervisor, key, text("once"));
        Answer again = draft(supervisor, key, text("once"));

        assertThat(first.status()).as(first.toString()).isBetween(200, 201);
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(drafts()).isEqualTo(before + 1);
    }

    @Test
    void eightAtOnceDoItOnce() throws Exception {
        int before = drafts();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<Answer> command = () -> draft(supervisor, key, text("at once"));
            List<Future<Answer>> answers = threads.invokeAll(Stream.generate(() -> command).limit(8).toList());
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).as(answer.get().toString()).isBetween(200, 201);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(drafts()).isEqualTo(before + 1);
    }

    /** The answer is kept a moment after the command is done; a repetition that comes between waits for it. */
    @Test
    void anAnswerThatIsNotKeptYetIsAwaited() throws Exception {
        Answer first = draft(supervisor, key, text("between"));
        rows.update("UPDATE platform_command SET status = NULL, body = NULL WHERE command_key = ?", key);

        CompletableFuture<Answer> again = CompletableFuture.supplyAsync(() -> draft(supervisor, key, text("between")));
        assertThat(again).failsWithin(Duration.ofMillis(300)).withThrowableOfType(TimeoutException.class);
        rows.update("UPDATE platform_command SET status = ?, body = ? WHERE command_key = ?",
                first.status(), first.json().toString(), key);

        assertThat(again.get().status()).isEqualTo(first.status());
        assertThat(again.get().json()).isEqualTo(first.json());
    }

    @Test
    void aRefusedCommandMayBeSentAgain() {
        assertThat(draft(supervisor, key, "no table").status()).isBetween(400, 422);

        assertThat(draft(supervisor, key, text("after a refusal")).status()).isBetween(200, 201);
    }

    @Test
    void anothersKeyAndAnotherCommandsKeyAreNotTaken() {
        draft(supervisor, key, text("mine"));
        int before = drafts();

        assertThat(draft(browsers.signedIn("rules.read", "rules.publish"), key, text("theirs")).status()).isBetween(200, 201);
        assertThat(drafts()).isEqualTo(before + 1);
        Answer other = supervisor.write("POST", DRAFTS + "/1/submission", "", Map.of("Idempotency-Key", key));
        assertThat(other.status()).isEqualTo(400);
        assertThat(other.json().path("errors").path(0).path("code").asText()).isEqualTo("platform.commandKeyReused");
    }

    @Test
    void aKeyThatIsNoneIsNamed() {
        Answer answer = draft(supervisor, "x' OR 1", text("bad key"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").path(0).path("pointer").asText()).isEqualTo("/Idempotency-Key");
    }

    private static Answer draft(TestBrowser browser, String key, String table) {
        return browser.write("POST", DRAFTS, table, Map.of("Idempotency-Key", key, "Content-Type", "application/xml"));
    }

    /** The shipped table with a sentence of its own, so that each draft is a new text. */
    private String text(String sentence) {
        String shipped = new String(Shipped.text("replenishment"), StandardCharsets.UTF_8);
        return shipped.replace("An order that is no longer open closes short", sentence + " " + key);
    }

    private int drafts() {
        Integer count = rows.queryForObject("SELECT COUNT(*) FROM rules_rule_set_version WHERE state = 'DRAFT'", Integer.class);
        return count == null ? -1 : count;
    }
}
