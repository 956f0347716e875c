package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.LockWaits;
import io.takt.TestBrowser.Answer;
import io.takt.definition.BomItem;
import io.takt.definition.DefinitionSetup;
import io.takt.definition.DefinitionSetup.NewProduct;
import io.takt.execution.jobs.LoadJob;
import io.takt.execution.jobs.LoadJob.Loading;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.MaterialLots;
import io.takt.material.MaterialLots.Receipt;
import io.takt.material.Materials;
import io.takt.material.QualityStatus;
import io.takt.material.WantedMaterial;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shopfloor.ShopFloor.Person;
import io.takt.shopfloor.ShopFloor.Report;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** While one order is being loaded into a box, another of other material comes with the same box: it stays outside. */
class OneBoxIT extends OnTheShopFloor {

    private static final String STEEL = "RM-ST-016";
    private static final String STEEL_HUB = "SF-HUB-ST";
    private static final String STEEL_HEAT = "HL-STEEL";

    @Autowired
    private Materials materials;

    @Autowired
    private MaterialLots lots;

    @Autowired
    private DefinitionSetup definitions;

    @Autowired
    private LoadJob loading;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void hubsAreMadeOfSteelToo() {
        Actors.as(Actor.system("test"), () -> {
            materials.define(new WantedMaterial(STEEL_HUB, "钢轮毂体", "Steel hub", Tracking.UNIT, "pcs", "semi-finished"));
            definitions.addProduct(new NewProduct(STEEL_HUB, "A", "RT-HUB-A", List.of(BomItem.of(STEEL, BigDecimal.ONE, "op_05"))));
            if (lots.find(STEEL_HEAT).isEmpty()) {
                lots.receive(new Receipt(STEEL_HEAT, STEEL, BigDecimal.TEN, "FL-01", null, null, QualityStatus.ACCEPTED));
            }
        });
    }

    @Test
    void whoComesSecondIsToldWhichBoxIsInUseAndNothingOfTheLoadIsDone() {
        String aluminium = floor.order(1);
        String steel = steelOrder();
        BigDecimal before = lots.get(STEEL_HEAT).quantity();

        Answer refused = whileLoading(aluminium, "T-BOX-50", load(steel, "T-BOX-50"), floor.bo());

        assertThat(refused.json().path("errors").findValuesAsText("code")).as(refused.toString()).containsExactly("execution.carrierInUse");
        assertThat(refused.json().path("errors").findValuesAsText("message")).containsExactly("载具 T-BOX-50 中仍有在制件。");
        assertThat(refused.json().path("detail").asText()).isEqualTo("请换空载具。");
        assertThat(unitsIn("T-BOX-50")).isEqualTo(1);
        assertThat(unitsOf(steel)).isZero();
        assertThat(lots.get(STEEL_HEAT).quantity()).isEqualByComparingTo(before);
        floor.done(load(steel, "T-BOX-51"));
        assertThat(unitsIn("T-BOX-51")).isEqualTo(1);
    }

    @Test
    void whoAsksForAnyBoxGetsAnotherOne() {
        String aluminium = floor.order(1);
        String steel = steelOrder();

        ShopFloor.good(whileLoading(aluminium, null, load(steel, null), floor.anna()));

        assertThat(count("SELECT COUNT(DISTINCT carrier) FROM execution_unit WHERE code LIKE ? OR code LIKE ?",
                "%-" + aluminium + "-%", "%-" + steel + "-%")).isEqualTo(2);
    }

    /** What the second is answered who comes when the first has loaded and not yet ended. */
    private Answer whileLoading(String order, @Nullable String box, Report second, Person person) {
        long task = floor.task(order, "execution/load");
        CompletableFuture<Answer> answer = transaction.execute(status -> {
            Actors.as(Actor.person(floor.anna().name()), () -> loading.load(task, new Loading(ShopFloor.HEAT, box, null, false)));
            CompletableFuture<Answer> coming = CompletableFuture.supplyAsync(() -> second.by(person));
            LockWaits.await().until(() -> coming.isDone() || waitsForABox());
            return coming;
        });
        return Objects.requireNonNull(answer).join();
    }

    private boolean waitsForABox() {
        return count("SELECT COUNT(*) FROM information_schema.INNODB_TRX WHERE trx_state = 'LOCK WAIT' "
                + "AND trx_query LIKE '%material_carrier%'") > 0;
    }

    private String steelOrder() {
        Map<String, Object> order = new HashMap<>(floor.newOrder(1));
        order.put("material", STEEL_HUB);
        String code = ShopFloor.good(floor.anna().browser().post(ShopFloor.ORDERS, order)).json().path("code").asText();
        ShopFloor.good(floor.anna().browser().post(ShopFloor.ORDERS + "/" + code + "/release-request", Map.of()));
        return code.substring("PO-".length());
    }

    private Report load(String steelOrder, @Nullable String box) {
        Map<String, String> scanned = new HashMap<>(Map.of("heatLot", STEEL_HEAT));
        if (box != null) {
            scanned.put("carrier", box);
        }
        return new Report(ShopFloor.TASKS + "/" + floor.task(steelOrder, "execution/load") + "/load", scanned);
    }

    private long unitsIn(String box) {
        return count("SELECT COUNT(*) FROM execution_unit WHERE carrier = ?", box);
    }

    private long unitsOf(String order) {
        return count("SELECT COUNT(*) FROM execution_unit WHERE code LIKE ?", "%-" + order + "-%");
    }
}
