package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.TestBrowser.Answer;
import io.takt.material.MaterialLot;
import io.takt.material.MaterialLots;
import io.takt.material.MaterialLots.Receipt;
import io.takt.material.QualityStatus;
import io.takt.material.Stock;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.PlantClock;
import io.takt.shopfloor.ShopFloor.Report;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rule R7: a lot that is wrong, held or expired is blocked wherever it is named, and a right one is proposed. */
class LotUseIT extends OnTheShopFloor {

    private static final String CAP = "PP-CAP-B";

    @Autowired
    private MaterialLots lots;

    @Autowired
    private Stock stock;

    @Autowired
    private PlantClock clock;

    @Test
    void aLotThatMustNotBeLoadedIsBlockedWithTheOneToTakeAndTheDecisionIsKept() {
        lot("R7-OTHER", "RM-ST-016", QualityStatus.ACCEPTED, null);
        lot("R7-NEW", ShopFloor.BAR, QualityStatus.PENDING, null);
        lot("R7-BAD", ShopFloor.BAR, QualityStatus.REJECTED, null);
        lot("R7-HELD", ShopFloor.BAR, QualityStatus.ON_HOLD, null);
        lot("R7-OLD", ShopFloor.BAR, QualityStatus.ACCEPTED, Duration.ofDays(-1));
        lot("R7-FIRST", ShopFloor.BAR, QualityStatus.ACCEPTED, Duration.ofDays(2));
        lot("R7-NEXT", ShopFloor.BAR, QualityStatus.ACCEPTED, Duration.ofDays(1));
        String order = floor.order(1);
        long task = floor.task(order, "execution/load");

        for (String wrong : List.of("R7-OTHER", "R7-NEW", "R7-BAD", "R7-HELD", "R7-OLD")) {
            JsonNode problem = refused(new Report(ShopFloor.TASKS + "/" + task + "/load", Map.of("heatLot", wrong)));

            assertThat(problem.path("code").asText()).isEqualTo("execution.lotBlocked");
            assertThat(problem.path("detail").asText()).contains("R7-NEXT");
        }

        assertThat(reasons(order)).containsExactly("wrongMaterial", "lotNotReleased", "lotRejected", "lotOnHold", "lotExpired");
        assertThat(floor.page(order).path("units")).isEmpty();
        floor.done(new Report(ShopFloor.TASKS + "/" + task + "/load", Map.of("heatLot", "R7-NEXT")));
        assertThat(reasons(order)).endsWith("usable").hasSize(6);
    }

    @Test
    void anExpiredLotIsNeitherProposedNorCountedAsStock() {
        BigDecimal before = stock.of(CAP).available();
        lot("R7-CAP-OLD", CAP, QualityStatus.ACCEPTED, Duration.ofDays(-3));
        lot("R7-CAP-SOON", CAP, QualityStatus.ACCEPTED, Duration.ofDays(3));

        assertThat(stock.of(CAP).available()).isEqualByComparingTo(before.add(BigDecimal.ONE));
        assertThat(lots.usable(CAP)).extracting(MaterialLot::code).startsWith("R7-CAP-SOON").doesNotContain("R7-CAP-OLD");
        JsonNode shown = ShopFloor.good(floor.anna().browser().get("/api/material/lots/R7-CAP-OLD")).json();
        assertThat(shown.path("usage").asText()).isEqualTo("EXPIRED");
    }

    private void lot(String code, String material, QualityStatus quality, @Nullable Duration keeps) {
        Actors.as(Actor.system("test"), () -> lots.receive(new Receipt(code, material, BigDecimal.ONE, "FL-01", null, null, quality,
                keeps == null ? null : clock.now().plus(keeps))));
    }

    private JsonNode refused(Report report) {
        Answer answer = report.by(floor.anna());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        return answer.json();
    }

    /** What R7 has said of the order's lots, oldest first. */
    private List<String> reasons(String order) {
        JsonNode decisions = ShopFloor.good(floor.anna().browser().get("/api/execution/work-orders/WO-" + order + "/decisions")).json();
        return StreamSupport.stream(decisions.spliterator(), false)
                .filter(decision -> decision.path("ruleSet").asText().equals("lot-use"))
                .map(decision -> decision.at("/conclusions/0/reason").asText()).toList();
    }
}
