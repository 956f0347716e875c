package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.LockWaits;
import io.takt.definition.BomItem;
import io.takt.definition.DefinitionSetup;
import io.takt.definition.DefinitionSetup.NewProduct;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.MaterialLots;
import io.takt.material.MaterialLots.Receipt;
import io.takt.material.Materials;
import io.takt.material.QualityStatus;
import io.takt.material.Stock;
import io.takt.material.WantedMaterial;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Orders that need the same two materials reserve them in one order, however their bills of material list them. */
class TwoMaterialsIT extends OnTheShopFloor {

    private static final String PAIR = "SF-PAIR-01";
    private static final String STEEL = "RM-ST-016";
    private static final String OTHER = "WO-OTHER-PAIR";

    @Autowired
    private Materials materials;

    @Autowired
    private MaterialLots lots;

    @Autowired
    private DefinitionSetup definitions;

    @Autowired
    private Stock stock;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whoHasReservedTheFirstMaterialGetsTheSecondWhileAnotherOrderWaits() {
        Actors.as(Actor.system("test"), this::pairsAreMadeOfSteelAndAluminium);

        String order = Objects.requireNonNull(transaction.execute(status -> {
            reserve(ShopFloor.BAR);
            String coming = pairOrder();
            LockWaits.await().until(this::waitsForAMaterial);
            reserve(STEEL);
            return coming;
        }));

        floor.task(order, "execution/load");
        assertThat(count("SELECT COUNT(*) FROM material_reservation WHERE work_order IN (?, ?)", OTHER, "WO-" + order)).isEqualTo(4);
        Actors.as(Actor.system("test"), () -> stock.giveBack(OTHER));
    }

    private void pairsAreMadeOfSteelAndAluminium() {
        materials.define(new WantedMaterial(PAIR, "双料件", "Pair", Tracking.UNIT, "pcs", "semi-finished"));
        definitions.addProduct(new NewProduct(PAIR, "A", "RT-HUB-A",
                List.of(BomItem.of(STEEL, BigDecimal.ONE, "op_05"), BomItem.of(ShopFloor.BAR, BigDecimal.ONE, "op_05"))));
        lots.receive(new Receipt("HL-PAIR", STEEL, BigDecimal.TEN, "FL-01", null, null, QualityStatus.ACCEPTED));
    }

    private void reserve(String material) {
        Actors.as(Actor.system("test"), () -> stock.reserve(material, BigDecimal.ONE, OTHER));
    }

    private boolean waitsForAMaterial() {
        return count("SELECT COUNT(*) FROM information_schema.INNODB_TRX WHERE trx_state = 'LOCK WAIT' "
                + "AND trx_query LIKE '%material_stock%'") > 0;
    }

    private String pairOrder() {
        Map<String, Object> order = new HashMap<>(floor.newOrder(1));
        order.put("material", PAIR);
        String code = ShopFloor.good(floor.anna().browser().post(ShopFloor.ORDERS, order)).json().path("code").asText();
        ShopFloor.good(floor.anna().browser().post(ShopFloor.ORDERS + "/" + code + "/release-request", Map.of()));
        return code.substring("PO-".length());
    }
}
