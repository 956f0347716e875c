package io.takt.shopfloor;

import static org.awaitility.Awaitility.await;

import io.takt.SignedInPeople;
import io.takt.definition.BomItem;
import io.takt.definition.DefinitionSetup;
import io.takt.definition.DefinitionSetup.NewProduct;
import io.takt.definition.Products;
import io.takt.definition.RoutingRevision;
import io.takt.definition.Routings;
import io.takt.definition.WantedRouting;
import io.takt.definition.WantedRouting.WantedOperation;
import io.takt.definition.revision.RevisedData;
import io.takt.definition.revision.Reviews;
import io.takt.definition.revision.Reviews.Waiting;
import io.takt.definition.revision.Revision;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.Materials;
import io.takt.material.WantedMaterial;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.InvalidInput;
import io.takt.shared.Lifecycle;
import io.takt.shared.ListQuery;
import io.takt.shared.PlantClock;
import io.takt.shared.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of a hub of its own and its routing, which people write and approve on the shop floor. */
abstract class OnAHubOfItsOwn extends OnTheShopFloor {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Routings routings;
    @Autowired
    Products products;
    @Autowired
    DefinitionSetup setup;
    @Autowired
    Materials materials;
    @Autowired
    Reviews reviews;
    @Autowired
    SignedInPeople people;
    @Autowired
    PlantClock clock;

    String engineer = "";
    String supervisor = "";
    String hub = "";
    String routing = "";

    /** A hub of its own, made as the demo's is, by revision A. */
    @BeforeEach
    void aHubOfItsOwn() {
        engineer = people.person("definition.read", "definition.edit", "definition.approve");
        supervisor = people.person("definition.read", "definition.edit", "definition.approve");
        int number = NUMBER.incrementAndGet();
        hub = "SF-LIFE-" + number;
        routing = "RT-LIFE-" + number;
        Actors.as(Actor.system("test"), () -> {
            materials.define(new WantedMaterial(hub, "轮毂体", "Hub", Tracking.UNIT, "pcs", "semi-finished"));
            put(routings, routing, "A", routings.content(routings.read("RT-HUB-A", "A")));
        });
        release(routings, routing, "A");
        Actors.as(Actor.system("test"), () -> setup.addProduct(
                new NewProduct(hub, "A", routing, List.of(BomItem.of(ShopFloor.BAR, BigDecimal.ONE, "op_05")))));
    }

    /** Writes a draft whether there is one or not. */
    static <T extends Revision, W> T put(RevisedData<T, W> kind, String code, String revision, W content) {
        return kind.revisions(code).stream().filter(one -> one.revision().equals(revision)).findFirst()
                .map(one -> kind.change(code, revision, version(one), content)).orElseGet(() -> kind.begin(code, revision, content));
    }

    RoutingRevision change(RoutingRevision draft, Function<WantedRouting, WantedRouting> change) {
        return by(engineer, () -> routings.change(routing, draft.revision(), version(draft), change.apply(routings.content(draft))));
    }

    static WantedRouting withRunSeconds(WantedRouting wanted, int seconds) {
        return new WantedRouting(wanted.nameZh(), wanted.nameEn(), new ArrayList<>(wanted.rows().stream().map(operation ->
                operation != null && "10".equals(operation.number()) ? withRunSeconds(operation, seconds) : operation).toList()));
    }

    static WantedOperation withRunSeconds(WantedOperation was, int seconds) {
        return new WantedOperation(was.number(), was.nameZh(), was.nameEn(), was.workUnit(), was.mode(), was.form(), was.program(),
                was.setupFamily(), was.setupSeconds(), seconds, was.waitLimit(), was.look(), was.loadCapacity(), was.characteristics(), was.materials());
    }

    /** The engineer asks for a review, and it has opened. */
    <T extends Revision> T submitted(RevisedData<T, ?> kind, T draft) {
        T submitted = by(engineer, () -> kind.submit(draft.code(), draft.revision(), version(draft), "please"));
        await().until(() -> kind.approval(submitted).orElseThrow().task() != null);
        return submitted;
    }

    <T extends Revision> void release(RevisedData<T, ?> kind, String code, String revision) {
        T submitted = submitted(kind, by(engineer, () -> kind.read(code, revision)));
        by(supervisor, () -> kind.approve(code, revision, version(submitted), null, null));
    }

    List<String> faultsOf(Runnable act) {
        try {
            by(engineer, () -> {
                act.run();
                return "";
            });
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.faults().stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
        }
    }

    RoutingRevision read(String revision) {
        return by(engineer, () -> routings.read(routing, revision));
    }

    Lifecycle state(String code, String revision) {
        return by(engineer, () -> routings.read(code, revision)).state();
    }

    static Version version(Revision revision) {
        return new Version(revision.version());
    }

    static <T> T by(String person, Supplier<T> work) {
        return Actors.as(Actor.person(person), work);
    }

    /** What waits for a decision. */
    List<Waiting> waiting() {
        return reviews.list(ListQuery.first(ListQuery.LARGEST)).items();
    }
}
