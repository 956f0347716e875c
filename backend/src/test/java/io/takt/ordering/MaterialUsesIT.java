package io.takt.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.administration.Uses;
import io.takt.definition.BomItem;
import io.takt.definition.DefinitionSetup;
import io.takt.definition.DefinitionSetup.NewProduct;
import io.takt.material.Carriers;
import io.takt.material.MaterialDefinition;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.MaterialDefinitions;
import io.takt.material.MaterialLots;
import io.takt.material.Materials;
import io.takt.material.Stock;
import io.takt.material.WantedMaterial;
import io.takt.ordering.CustomerOrders.NewCustomerOrder;
import io.takt.ordering.CustomerOrders.NewLine;
import io.takt.ordering.ProductionOrders.NewOrder;
import io.takt.plant.Plant;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.InUse;
import io.takt.shared.InvalidInput;
import io.takt.shared.PlantClock;
import io.takt.shared.Refused;
import io.takt.shared.Use;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A hub of its own, made of a bar of its own: each module tells where it names them. */
@MasterDataOnDatabase
class MaterialUsesIT {

    private static final String BAR = "RM-USED";
    private static final String HUB = "SF-USED";

    @Autowired
    private Plant plant;
    @Autowired
    private Materials materials;
    @Autowired
    private MaterialDefinitions editing;
    @Autowired
    private MaterialLots lots;
    @Autowired
    private Carriers carriers;
    @Autowired
    private Stock stock;
    @Autowired
    private DefinitionSetup setup;
    @Autowired
    private ProductionOrders orders;
    @Autowired
    private CustomerOrders customerOrders;
    @Autowired
    private Uses uses;
    @Autowired
    private PlantClock clock;
    @Autowired
    private JdbcTemplate rows;

    @BeforeEach
    void aHubIsMadeOfABar() {
        as(() -> {
            new HubLine(plant, materials, lots, setup).build();
            materials.define(new WantedMaterial(BAR, "圆坯", "Bar", Tracking.NONE, "pcs", "raw"));
            materials.define(new WantedMaterial(HUB, "轮毂体", "Hub", Tracking.UNIT, "pcs", "semi-finished"));
            setup.addProduct(new NewProduct(HUB, "A", "RT-HUB-A", List.of(BomItem.of(BAR, BigDecimal.ONE, "op_05"))));
        });
    }

    @Test
    void theStoreTellsWhatLiesThereAndTheBillOfMaterialWhatItIsNeededFor() {
        as(() -> stock.receive(BAR, BigDecimal.TEN, "FL-01"));
        as(() -> carriers.add("USED-BOX", BAR, 6));

        assertThat(usesOf(BAR)).containsExactlyInAnyOrder(new Use("material.use.stock", 1, 0, "FL-01"),
                new Use("material.use.carrier", 1, 0, "USED-BOX"), new Use("definition.use.bom", 1, 0, HUB));
        as(() -> assertThatThrownBy(() -> editing.archive(BAR, "no longer bought")).isInstanceOf(InUse.class));
    }

    @Test
    void ordersNeedTheirProductUntilTheyHaveEnded() {
        String order = as(() -> orders.create(new NewOrder(HUB, BigDecimal.TEN, clock.now().plus(Duration.ofDays(1)), null, null)).code());
        String customerOrder = as(() -> customerOrders.create(new NewCustomerOrder("East", "A", clock.now().plus(Duration.ofDays(1)), null,
                List.of(new NewLine(HUB, BigDecimal.TEN)))).code());

        assertThat(usesOf(HUB)).contains(new Use("definition.use.product", 1, 0, "A"),
                new Use("ordering.use.productionOrder", 1, 0, order), new Use("ordering.use.customerOrder", 1, 0, customerOrder));

        rows.update("UPDATE ordering_work_order SET state = 'COMPLETED' WHERE production_order_id = "
                + "(SELECT id FROM ordering_production_order WHERE code = ?)", order);
        assertThat(usesOf(HUB)).contains(new Use("ordering.use.productionOrder", 0, 1, order));
    }

    @Test
    void whatIsArchivedIsNeitherMadeNorOrdered() {
        String spare = "SF-SPARE";
        as(() -> materials.define(new WantedMaterial(spare, "备件", "Spare", Tracking.UNIT, "pcs", "semi-finished")));
        as(() -> editing.archive(spare, "never needed"));

        as(() -> assertThatThrownBy(() -> setup.addProduct(new NewProduct(spare, "A", "RT-HUB-A", List.of()))).isInstanceOf(Refused.class));
        as(() -> assertThatThrownBy(() -> orders.create(new NewOrder(spare, BigDecimal.ONE, clock.now().plusSeconds(60), null, null)))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.faults())
                        .extracting(InvalidInput.Fault::code).containsExactly("ordering.materialUnknown")));
        assertThat(materials.get(spare).archived()).isTrue();
    }

    private List<Use> usesOf(String material) {
        return as(() -> uses.read(MaterialDefinition.ENTITY, material));
    }

    private static void as(Runnable work) {
        Actors.as(Actor.person("engineer"), work);
    }

    private static <T> T as(Supplier<T> work) {
        return Actors.as(Actor.person("engineer"), work);
    }
}
