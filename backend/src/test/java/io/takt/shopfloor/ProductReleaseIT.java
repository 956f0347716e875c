package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.takt.definition.BomItem;
import io.takt.definition.DefinitionSetup.NewProduct;
import io.takt.definition.Definitions;
import io.takt.definition.ProductRevision;
import io.takt.definition.ReleaseBundle;
import io.takt.definition.RoutingRevision;
import io.takt.definition.WantedProduct;
import io.takt.definition.WantedProduct.WantedBomItem;
import io.takt.definition.WantedRouting;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.WantedMaterial;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.InUse;
import io.takt.shared.InvalidInput;
import io.takt.shared.Lifecycle;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A product is whole when it is reviewed, and is released together with its routing. */
class ProductReleaseIT extends OnAHubOfItsOwn {

    @Autowired
    private Definitions definitions;

    @Test
    void aProductAndTheDraftOfItsRoutingAreReleasedAsOne() {
        RoutingRevision draft = by(engineer, () -> routings.copy(routing, "B", "A"));
        String helper = people.person("definition.read", "definition.edit", "definition.approve");
        by(helper, () -> routings.change(routing, "B", version(draft), withRunSeconds(routings.content(draft), 300)));
        ProductRevision product = by(engineer, () -> put(products, hub, "B", new WantedProduct(routing, "B",
                List.of(new WantedBomItem(ShopFloor.BAR, BigDecimal.ONE, "05", null)))));
        ProductRevision submitted = submitted(products, product);

        assertThat(state(routing, "B")).isEqualTo(Lifecycle.IN_REVIEW);
        assertThat(by(helper, this::waiting)).filteredOn(one -> one.code().equals(hub)).singleElement()
                .satisfies(one -> assertThat(one.own()).as("who wrote what goes along").isTrue());
        by(supervisor, () -> assertThatThrownBy(() -> routings.approve(routing, "B", version(read("B")), null, null))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code()).isEqualTo("definition.goesAlong")));
        by(supervisor, () -> products.approve(hub, "B", version(submitted), null, null));

        ReleaseBundle bundle = by(supervisor, () -> definitions.bundleFor(hub));
        assertThat(bundle.product().revision()).isEqualTo("B");
        assertThat(bundle.routing().revision()).isEqualTo("B");
    }

    @Test
    void aProductThatIsNotWholeIsNotReviewed() {
        ProductRevision draft = by(engineer, () -> put(products, hub, "B", new WantedProduct(routing, "Z",
                List.of(new WantedBomItem(ShopFloor.BAR, BigDecimal.ONE, "05", null)))));
        assertThat(faultsOf(() -> products.submit(hub, "B", version(draft), null))).containsExactly("/routingRevision definition.routingNotReleasable");
        ProductRevision second = by(engineer, () -> put(products, hub, "B", new WantedProduct(routing, null,
                List.of(new WantedBomItem(ShopFloor.BAR, BigDecimal.ONE, "77", null), new WantedBomItem("FP-WHL-80S", BigDecimal.ONE, "05", null)))));
        assertThat(faultsOf(() -> products.submit(hub, "B", version(second), null))).containsExactly("/bom/0/operation definition.operationNotInRouting");
        assertThat(faultsOf(() -> put(products, hub, "B", new WantedProduct(routing, null, List.of(
                new WantedBomItem(hub, BigDecimal.ONE, "05", null), new WantedBomItem("NO-SUCH", BigDecimal.ZERO, null, null))))))
                .containsExactly("/bom/0/material definition.bomCycle", "/bom/1/quantity definition.quantityNotPositive",
                        "/bom/1/material definition.materialUnknown", "/bom/1/operation definition.noOperationNumber");
    }

    @Test
    void anOperationThatAProductNeedsIsNotLeftOut() {
        RoutingRevision draft = by(engineer, () -> routings.copy(routing, "B", "A"));
        RoutingRevision without = without("05", draft);

        assertThat(faultsOf(() -> routings.submit(routing, "B", version(without), null))).containsExactly("/operations definition.operationNeeded");
    }

    @Test
    void anOperationIsLeftOutOnlyTogetherWithTheProductThatTookAtIt() {
        String other = anotherMaterial();
        RoutingRevision without = without("05", by(engineer, () -> routings.copy(routing, "B", "A")));
        ProductRevision leader = by(engineer, () -> put(products, hub, "B", takingAt("10")));
        assertThat(faultsOf(() -> routings.submit(routing, "B", version(without), null))).as("a draft that may never come")
                .containsExactly("/operations definition.operationNeeded");
        ProductRevision submitted = submitted(products, leader);
        Actors.as(Actor.system("test"), () -> setup.addProduct(
                new NewProduct(other, "A", routing, List.of(BomItem.of(ShopFloor.BAR, BigDecimal.ONE, "op_05")))));

        by(supervisor, () -> assertThatThrownBy(() -> products.approve(hub, "B", version(submitted), null, null))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.faults()).singleElement()
                        .satisfies(fault -> assertThat(fault.code()).isEqualTo("definition.operationNeeded"))));
        assertThat(state(routing, "B")).isEqualTo(Lifecycle.IN_REVIEW);
    }

    @Test
    void aRoutingThatAnotherProductWillBeMadeByIsNotGivenUpWithItsLeader() {
        String other = anotherMaterial();
        by(engineer, () -> routings.copy(routing, "B", "A"));
        ProductRevision leader = planned(by(engineer, () -> put(products, hub, "B", takingAt("05"))));
        ProductRevision second = planned(by(engineer, () -> put(products, other, "A", takingAt("05"))));

        by(supervisor, () -> assertThatThrownBy(() -> products.makeObsolete(hub, "B", version(leader), "not wanted")).isInstanceOf(InUse.class));
        assertThat(state(routing, "B")).isEqualTo(Lifecycle.PENDING_EFFECTIVE);
        by(supervisor, () -> products.makeObsolete(other, "A", version(second), "not wanted either"));
        by(supervisor, () -> products.makeObsolete(hub, "B", version(leader), "not wanted"));
        assertThat(state(routing, "B")).isEqualTo(Lifecycle.OBSOLETE);
    }

    @Test
    void aProductIsNotReleasedWithAnOperationThatItsRoutingIsAboutToLose() {
        RoutingRevision without = without("20", by(engineer, () -> routings.copy(routing, "B", "A")));
        ProductRevision product = submitted(products, by(engineer, () -> put(products, hub, "B", takingAt(null, "20"))));
        assertThat(faultsOf(() -> routings.submit(routing, "B", version(without), null))).as("a product in review may be sent back").isEmpty();
        await().until(() -> routings.approval(without).orElseThrow().task() != null);

        List<String> answers = Together.run(List.of(
                () -> refusalOf(() -> products.approve(hub, "B", version(product), null, null)),
                () -> refusalOf(() -> routings.approve(routing, "B", version(read("B")), clock.now().plus(Duration.ofDays(3)), null))));

        assertThat(answers).as("the second sees what the first has done").isIn(List.of("", "/operations definition.operationNeeded"),
                List.of("/bom/0/operation definition.operationNotInRouting", ""));
    }

    @Test
    void aRoutingStaysAsItIsIfItsDayWouldTakeAnOperationFromAProduct() {
        RoutingRevision without = submitted(routings, without("20", by(engineer, () -> routings.copy(routing, "B", "A"))));
        RoutingRevision waiting = by(supervisor, () -> routings.approve(routing, "B", version(without), clock.now().plus(Duration.ofDays(3)), null));
        by(engineer, () -> routings.copy(routing, "C", "A"));
        assertThat(faultsOf(() -> put(products, hub, "B", takingAt(null, "20")))).isEmpty();
        assertThat(faultsOf(() -> products.submit(hub, "B", version(products.read(hub, "B")), null)))
                .containsExactly("/bom/0/operation definition.operationNotInRouting");
        ProductRevision product = submitted(products, by(engineer, () -> put(products, hub, "B", takingAt("C", "20"))));
        by(supervisor, () -> products.approve(hub, "B", version(product), null, null));

        by(supervisor, () -> assertThatThrownBy(() -> routings.putInForce(routing, "B", version(waiting)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code()).isEqualTo("definition.operationLost")));
        String ofItsProcess = " WHERE PROCESS_INSTANCE_ID_ = (SELECT process_instance FROM definition_approval WHERE code = ?)";
        rows.update("UPDATE ACT_RU_JOB SET DUEDATE_ = '2020-01-01'" + ofItsProcess, routing);
        await().until(() -> rows.queryForList("SELECT EXCEPTION_MSG_ FROM ACT_RU_JOB" + ofItsProcess, String.class, routing).toString()
                .contains("definition.operationLost"));
        assertThat(state(routing, "B")).isEqualTo(Lifecycle.PENDING_EFFECTIVE);
        by(supervisor, () -> routings.makeObsolete(routing, "B", version(waiting), "the hub needs operation 20"));
        assertThat(state(routing, "C")).isEqualTo(Lifecycle.EFFECTIVE);
    }

    @Test
    void aProductThatKeepsToTheRoutingInForceKeepsItsOperationsToo() {
        ProductRevision product = submitted(products, by(engineer, () -> put(products, hub, "B", takingAt("A", "20"))));
        by(supervisor, () -> products.approve(hub, "B", version(product), clock.now().plus(Duration.ofDays(3)), null));
        RoutingRevision without = without("20", by(engineer, () -> routings.copy(routing, "B", "A")));

        assertThat(faultsOf(() -> routings.submit(routing, "B", version(without), null))).containsExactly("/operations definition.operationNeeded");
    }

    @Test
    void aCorrectionComesBeforeTheRevisionThatBringsAnotherRouting() {
        without("05", by(engineer, () -> routings.copy(routing, "B", "A")));
        ProductRevision next = planned(by(engineer, () -> put(products, hub, "B", takingAt("10"))));
        ProductRevision correction = submitted(products, by(engineer, () -> put(products, hub, "A1", takingAt(null, "05"))));

        by(supervisor, () -> products.approve(hub, "A1", version(correction), null, null));
        by(supervisor, () -> products.putInForce(hub, "B", version(next)));

        ReleaseBundle bundle = by(supervisor, () -> definitions.bundleFor(hub));
        assertThat(bundle.product().revision()).isEqualTo("B");
        assertThat(bundle.routing().revision()).isEqualTo("B");
    }

    @Test
    void aCorrectionThatWouldComeBehindTheOtherRoutingKeepsItBack() {
        String other = anotherMaterial();
        without("05", by(engineer, () -> routings.copy(routing, "B", "A")));
        ProductRevision next = planned(by(engineer, () -> put(products, hub, "B", takingAt("10"))));
        planned(by(engineer, () -> put(products, hub, "A1", takingAt(null, "05"))));
        by(engineer, () -> put(products, other, "A", takingAt(null, "05")));
        assertThat(faultsOf(() -> products.submit(other, "A", version(products.read(other, "A")), null))).as("it is no other product's to come")
                .containsExactly("/bom/0/operation definition.operationNotInRouting");

        by(supervisor, () -> assertThatThrownBy(() -> products.putInForce(hub, "B", version(next)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code()).isEqualTo("definition.operationLost")));
        assertThat(state(routing, "B")).isEqualTo(Lifecycle.PENDING_EFFECTIVE);
    }

    private RoutingRevision without(String operation, RoutingRevision draft) {
        return change(draft, wanted -> new WantedRouting(wanted.nameZh(), wanted.nameEn(),
                new ArrayList<>(wanted.rows().stream().filter(row -> row != null && !operation.equals(row.number())).toList())));
    }

    private String refusalOf(Supplier<?> act) {
        try {
            by(supervisor, act);
            return "";
        } catch (InvalidInput invalid) {
            return invalid.faults().get(0).pointer() + " " + invalid.faults().get(0).code();
        }
    }

    private String anotherMaterial() {
        String code = hub + "-X";
        Actors.as(Actor.system("test"), () -> materials.define(new WantedMaterial(code, "轮毂体", "Hub", Tracking.UNIT, "pcs", "semi-finished")));
        return code;
    }

    /** A product that is made by revision B of the routing. */
    private WantedProduct takingAt(String operation) {
        return takingAt("B", operation);
    }

    private WantedProduct takingAt(@Nullable String revision, String operation) {
        return new WantedProduct(routing, revision, List.of(new WantedBomItem(ShopFloor.BAR, BigDecimal.ONE, operation, null)));
    }

    private ProductRevision planned(ProductRevision draft) {
        ProductRevision submitted = submitted(products, draft);
        return by(supervisor, () -> products.approve(draft.code(), draft.revision(), version(submitted), clock.now().plus(Duration.ofDays(3)), null));
    }
}
