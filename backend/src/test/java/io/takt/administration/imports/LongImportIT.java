package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.PackagedDemo;
import io.takt.TestBrowser.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A file of many rows. */
@ExtendWith(PackagedDemo.Given.class)
@ResourceLock(PackagedDemo.LOCK)
@Order(3)
class LongImportIT {

    private static final int MANY = 10_000;
    private static final String HEADER = "Code *,Chinese name *,English name *\n";
    private static final String MANY_CLASSES = HEADER + IntStream.range(0, MANY)
            .mapToObj(at -> "LONG-%1$d,类别,Name %1$d\n".formatted(at)).collect(Collectors.joining());
    private static final String LOTS = "/api/material/lots";
    private static final String MATERIAL = "RM-AL-080";
    private static final String STORE = "FL-01";
    private static final String MANY_LOTS = "Lot *,Material *,Quantity *,Store *\n" + IntStream.range(0, MANY)
            .mapToObj(at -> "LONG-%d,%s,1,%s\n".formatted(at, MATERIAL, STORE)).collect(Collectors.joining());

    @Test
    void tenThousandRowsAreWrittenWhileProgressIsToldAndOnlyOneImportRunsAtATime(PackagedDemo demo) {
        ImportingPerson engineer = new ImportingPerson(demo.signedIn("administration.import", "material.read", "material.edit"));
        ImportingPerson other = new ImportingPerson(demo.signedIn("administration.import", "material.read"));
        Answer given = engineer.giveCsv(MANY_CLASSES);
        String code = given.json().path("code").asText();
        List<Integer> seen = new ArrayList<>();

        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> {
            JsonNode progress = engineer.read(code).path("progress");
            seen.add(progress.path("done").asInt());
            return progress.path("done").asInt() > MANY / 4;
        });
        Answer refused = other.giveCsv(HEADER + "OTHER,类别,Other\n");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("code").asText()).isEqualTo("administration.importRunning");
        assertThat(engineer.browser.get("/api/material/classes").status()).isEqualTo(200);

        JsonNode checked = engineer.ended(given);
        assertThat(checked.path("added").asInt()).isEqualTo(MANY);
        assertThat(seen).isSorted();
        assertThat(seen.stream().distinct()).hasSizeGreaterThan(2);
        assertThat(classes(engineer)).isZero();

        Answer asked = engineer.ask(checked, "application");
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> engineer.read(code).path("progress").path("done").asInt() > MANY / 10);
        assertThat(engineer.ask(checked, "cancellation").status()).isEqualTo(202);
        assertThat(engineer.ended(asked).path("state").asText()).isEqualTo("CANCELLED");
        assertThat(classes(engineer)).isZero();
    }

    @Test
    void whoWorksWithAMaterialDoesNotWaitForAFileOfItsLots(PackagedDemo demo) {
        ImportingPerson keeper = new ImportingPerson(demo.signedIn("administration.import", "material.read", "material.receive"));
        String lot = keeper.browser.post(LOTS, Map.of("material", MATERIAL, "quantity", 10, "place", STORE)).json().path("code").asText();
        Answer given = keeper.give("lots.csv", MANY_LOTS.getBytes(StandardCharsets.UTF_8), "material.lot");
        String code = given.json().path("code").asText();
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> keeper.read(code).path("progress").path("done").asInt() > MANY / 50);

        Answer divided = keeper.browser.post(LOTS + "/" + lot + "/sublots", Map.of("quantity", 1));

        assertThat(divided.status()).as(divided.toString()).isEqualTo(201);
        assertThat(keeper.isUnderWay(given)).isTrue();
        assertThat(keeper.ask(given.json(), "cancellation").status()).isEqualTo(202);
        assertThat(keeper.ended(given).path("state").asText()).isEqualTo("CANCELLED");
    }

    private static int classes(ImportingPerson person) {
        return person.browser.get("/api/material/classes?filter=%7B%22q%22%3A%22LONG-%22%7D").json().size();
    }
}
