package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.TestBrowser.Answer;
import io.takt.material.MaterialLots;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of a lot whose parts lie in several places an account sees and judges what lies within. */
class LotScopeIT extends OnALine {

    @Autowired
    private MaterialLots lots;

    @Test
    void aLotIsJudgedByThoseOfAllPlacesWhereItsPartsLie() {
        String lot = lotWithPartIn("QA-01");
        String path = "/api/material/lots/" + lot;
        Map<String, String> why = Map.of("reason", "because");

        assertThat(boundTo("FL-01").post(path + "/hold", why).json().path("code").asText()).isEqualTo("security.outsideScope");
        assertThat(qualities(lot)).containsExactly("PENDING", "PENDING");
        assertThat(boundTo("FL-01", "QA-01").post(path + "/hold", why).status()).isEqualTo(200);
        assertThat(boundTo("FL-01").post(path + "/release", why).json().path("code").asText()).isEqualTo("security.outsideScope");
        assertThat(qualities(lot)).containsExactly("ON_HOLD", "ON_HOLD");
    }

    @Test
    void thePageOfALotTellsOnlyOfPartsThatLieWithin() {
        String lot = lotWithPartIn("QA-01");
        String path = "/api/material/lots/" + lot + "/sublots";
        assertThat(whole.post(path, Map.of("quantity", 1, "place", "FL-01")).json().path("code").asText()).isEqualTo(lot + "-02");

        assertThat(whole.get(path).json().findValuesAsText("code")).containsExactly(lot + "-01", lot + "-02");
        assertThat(boundTo("FL-01").get(path).json().findValuesAsText("code")).containsExactly(lot + "-02");
    }

    @Test
    void aGoodsReceiptIsForThoseOfAllStoresThatItNames() {
        String made = floor.order(1);
        floor.play(made);
        for (String paper : List.of("WO-" + made, lotWithPartIn("QA-01"))) {
            String path = "/api/reporting/documents/goods-receipt/" + paper + ".pdf";

            assertThat(boundTo("FL-01").get(path).json().path("code").asText()).as(paper).isEqualTo("security.outsideScope");
            assertThat(whole.get(path).status()).as(paper).isEqualTo(200);
        }
    }

    private List<String> qualities(String lot) {
        return Stream.of(lot, lot + "-01").map(code -> whole.get("/api/material/lots/" + code).json().path("quality").asText()).toList();
    }

    /** A lot in the flat store, a part of which lies elsewhere alone. */
    private String lotWithPartIn(String place) {
        Answer received = whole.post("/api/material/lots", Map.of("material", ShopFloor.BAR, "quantity", 5, "place", "FL-01"));
        String lot = received.json().path("code").asText();
        Actors.as(Actor.system("test"), () -> lots.receiveElsewhere(lot, place, BigDecimal.valueOf(2), ""));
        Answer divided = whole.post("/api/material/lots/" + lot + "/sublots", Map.of("quantity", 2, "place", place));
        assertThat(divided.json().path("code").asText()).as(received + " " + divided).isEqualTo(lot + "-01");
        return lot;
    }
}
