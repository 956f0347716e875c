package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.takt.SignedInPeople;
import io.takt.definition.BomItem;
import io.takt.definition.DefinitionSetup;
import io.takt.definition.DefinitionSetup.NewProduct;
import io.takt.definition.Definitions;
import io.takt.definition.ProductRevision;
import io.takt.definition.ProductStructure;
import io.takt.definition.ProductStructure.Node;
import io.takt.definition.ProductStructure.WhereUsed;
import io.takt.definition.Products;
import io.takt.definition.ReleaseBundle;
import io.takt.definition.RoutingRevision;
import io.takt.definition.Routings;
import io.takt.definition.WantedProduct;
import io.takt.definition.WantedProduct.WantedBomItem;
import io.takt.definition.WantedRouting;
import io.takt.definition.WantedRouting.WantedOperation;
import io.takt.definition.revision.Comparison.Kind;
import io.takt.definition.revision.RevisedData;
import io.takt.definition.revision.Reviews;
import io.takt.definition.revision.Reviews.Waiting;
import io.takt.definition.revision.Revision;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.Materials;
import io.takt.material.WantedMaterial;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.InUse;
import io.takt.shared.InvalidInput;
import io.takt.shared.Lifecycle;
import io.takt.shared.ListQuery;
import io.takt.shared.PermissionMissing;
import io.takt.shared.PlantClock;
import io.takt.shared.Refused;
import io.takt.shared.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Products and routings are written, reviewed, approved and put in force by people, and orders in work never see it. */
class DefinitionLifeIT extends OnTheShopFloor {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    private Routings routings;
    @Autowired
    private Products products;
    @Autowired
    private Reviews reviews;
    @Autowired
    private ProductStructure structure;
    @Autowired
    private Definitions definitions;
    @Autowired
    private DefinitionSetup setup;
    @Autowired
    private Materials materials;
    @Autowired
    private SignedInPeople people;
    @Autowired
    private PlantClock clock;

    private String engineer = "";
    private String supervisor = "";
    private String hub = "";
    private String routing = "";

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
    private static <T extends Revision, W> T put(RevisedData<T, W> kind, String code, String revision, W content) {
        return kind.revisions(code).stream().filter(one -> one.revision().equals(revision)).findFirst()
                .map(one -> kind.change(code, revision, version(one), content)).orElseGet(() -> kind.begin(code, revision, content));
    }

    @Test
    void aRevisionIsWrittenByOneAndApprovedByAnother() {
        RoutingRevision draft = by(engineer, () -> routings.copy(routing, "B", "A"));
        draft = change(draft, wanted -> withRunSeconds(wanted, 250));
        assertThat(by(engineer, () -> routings.compare(routing, "A", "B")).rows()).filteredOn(row -> row.kind() != Kind.SAME)
                .singleElement().satisfies(row -> assertThat(row.key()).isEqualTo("10"));
        RoutingRevision submitted = submitted(routings, draft);

        assertThat(submitted.state()).isEqualTo(Lifecycle.IN_REVIEW);
        by(engineer, () -> assertThatThrownBy(() -> routings.approve(routing, "B", version(submitted), null, null))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code()).isEqualTo("security.fourEyes")));
        RoutingRevision approved = by(supervisor, () -> routings.approve(routing, "B", version(submitted), null, "faster"));

        assertThat(approved.state()).isEqualTo(Lifecycle.EFFECTIVE);
        assertThat(approved.author()).isEqualTo(engineer);
        assertThat(approved.approvedBy()).isEqualTo(supervisor);
        assertThat(state(routing, "A")).isEqualTo(Lifecycle.SUPERSEDED);
        assertThat(rows.queryForList("SELECT action FROM security_audit WHERE entity = 'definition.routing-revision' AND code = ? ORDER BY id",
                String.class, routing + " B")).containsExactly("added", "changed", "submitted", "approved", "in-force");
    }

    @Test
    void whoeverHelpedWritingDoesNotApprove() {
        RoutingRevision draft = by(engineer, () -> routings.copy(routing, "B", "A"));
        by(supervisor, () -> routings.change(routing, "B", version(draft), withRunSeconds(routings.content(draft), 260)));
        RoutingRevision submitted = submitted(routings, by(engineer, () -> routings.read(routing, "B")));

        by(supervisor, () -> assertThatThrownBy(() -> routings.approve(routing, "B", version(submitted), null, null))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code()).isEqualTo("security.fourEyes")));
        String reader = people.person("definition.read", "definition.edit");
        by(reader, () -> assertThatThrownBy(() -> routings.approve(routing, "B", version(submitted), null, null))
                .isInstanceOf(PermissionMissing.class));
    }

    @Test
    void whoeverWroteADraftDoesNotApproveWhatAnotherCopiesFromIt() {
        by(engineer, () -> routings.copy(routing, "B", "A"));
        for (String copied : List.of("B", "A")) {
            RoutingRevision copy = by(supervisor, () -> routings.copy(routing, "OF-" + copied, copied));
            RoutingRevision submitted = by(supervisor, () -> routings.submit(routing, copy.revision(), version(copy), null));
            await().until(() -> routings.approval(submitted).orElseThrow().task() != null);
        }

        by(engineer, () -> assertThatThrownBy(() -> routings.approve(routing, "OF-B", new Version(1), null, null))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code()).isEqualTo("security.fourEyes")));
        assertThat(by(engineer, () -> routings.approve(routing, "OF-A", new Version(1), null, null)).state()).as("what was approved is nobody's own")
                .isEqualTo(Lifecycle.EFFECTIVE);
    }

    @Test
    void whatHasLeftDraftNeverChanges() {
        RoutingRevision draft = by(engineer, () -> routings.copy(routing, "B", "A"));
        RoutingRevision submitted = submitted(routings, draft);

        for (RoutingRevision fixed : List.of(submitted, read("A"))) {
            by(engineer, () -> assertThatThrownBy(() -> routings.change(routing, fixed.revision(), version(fixed), routings.content(fixed)))
                    .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.code()).isEqualTo("definition.notDraft")));
            by(engineer, () -> assertThatThrownBy(() -> put(routings, routing, fixed.revision(), routings.content(fixed))).isInstanceOf(Refused.class));
            by(engineer, () -> assertThatThrownBy(() -> routings.delete(routing, fixed.revision(), version(fixed))).isInstanceOf(Refused.class));
        }
    }

    @Test
    void twoWhoApproveAtOncePublishOnce() {
        RoutingRevision submitted = submitted(routings, by(engineer, () -> routings.copy(routing, "B", "A")));
        List<String> approvers = Stream.of(1, 2).map(number -> people.person("definition.read", "definition.approve")).toList();

        List<String> answers = Together.run(approvers.stream().<Supplier<String>>map(approver -> () -> by(approver, () -> {
            try {
                return routings.approve(routing, "B", version(submitted), null, null).state().name();
            } catch (ConcurrentChange late) {
                return late.code();
            }
        })).toList());

        assertThat(answers).containsExactlyInAnyOrder("EFFECTIVE", "definition.revisionChanged");
        assertThat(count("SELECT COUNT(*) FROM security_audit WHERE entity = 'definition.routing-revision' AND code = ? AND action = 'in-force'",
                routing + " B")).isEqualTo(1);
    }

    @Test
    void anApprovedRevisionComesIntoForceOnItsDay() {
        RoutingRevision submitted = submitted(routings, by(engineer, () -> routings.copy(routing, "B", "A")));
        RoutingRevision planned = by(supervisor, () -> routings.approve(routing, "B", version(submitted), clock.now().plus(Duration.ofDays(3)), null));

        assertThat(planned.state()).isEqualTo(Lifecycle.PENDING_EFFECTIVE);
        assertThat(state(routing, "A")).isEqualTo(Lifecycle.EFFECTIVE);
        assertThat(rows.update("UPDATE ACT_RU_JOB SET DUEDATE_ = '2020-01-01' WHERE PROCESS_INSTANCE_ID_ = "
                + "(SELECT process_instance FROM definition_approval WHERE code = ?)", routing)).isEqualTo(1);

        await().until(() -> state(routing, "B") == Lifecycle.EFFECTIVE);
        assertThat(state(routing, "A")).isEqualTo(Lifecycle.SUPERSEDED);
    }

    @Test
    void whoApprovesMayBringADayForwardAndGiveARevisionUp() {
        RoutingRevision early = planned("B");
        RoutingRevision now = by(supervisor, () -> routings.putInForce(routing, "B", version(early)));
        RoutingRevision never = planned("C");
        RoutingRevision obsolete = by(supervisor, () -> routings.makeObsolete(routing, "C", version(never), "a better one is coming"));

        assertThat(now.state()).isEqualTo(Lifecycle.EFFECTIVE);
        assertThat(obsolete.state()).isEqualTo(Lifecycle.OBSOLETE);
        by(supervisor, () -> assertThatThrownBy(() -> routings.makeObsolete(routing, "B", version(now), "no hubs any more"))
                .isInstanceOf(InUse.class));
        assertThat(count("SELECT COUNT(*) FROM definition_approval WHERE code = ?", routing)).isZero();
        assertThat(count("SELECT COUNT(*) FROM ACT_RU_EXECUTION WHERE BUSINESS_KEY_ LIKE ?", "% " + routing + " %")).isZero();
    }

    @Test
    void aReviewSendsBackAndAnAuthorTakesBackEachWithAReason() {
        RoutingRevision submitted = submitted(routings, by(engineer, () -> routings.copy(routing, "B", "A")));
        by(supervisor, () -> assertThatThrownBy(() -> routings.reject(routing, "B", version(submitted), " ")).isInstanceOf(InvalidInput.class));
        RoutingRevision rejected = by(supervisor, () -> routings.reject(routing, "B", version(submitted), "op 20 is missing"));
        assertThat(rejected.state()).isEqualTo(Lifecycle.DRAFT);

        RoutingRevision again = submitted(routings, rejected);
        RoutingRevision withdrawn = by(engineer, () -> routings.withdraw(routing, "B", version(again), "not yet"));
        assertThat(withdrawn.state()).isEqualTo(Lifecycle.DRAFT);
        Actors.as(Actor.person(engineer), () -> routings.delete(routing, "B", version(withdrawn)));
        assertThat(by(engineer, () -> routings.revisions(routing))).extracting(RoutingRevision::revision).containsExactly("A");
    }

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
        RoutingRevision without = change(draft, wanted -> new WantedRouting(wanted.nameZh(), wanted.nameEn(),
                new ArrayList<>(wanted.rows().stream().filter(operation -> operation != null && !"05".equals(operation.number())).toList())));

        assertThat(faultsOf(() -> routings.submit(routing, "B", version(without), null))).containsExactly("/operations definition.operationNeeded");
    }

    @Test
    void anOperationIsLeftOutOnlyTogetherWithTheProductThatTookAtIt() {
        String other = anotherMaterial();
        RoutingRevision without = change(by(engineer, () -> routings.copy(routing, "B", "A")), wanted -> new WantedRouting(wanted.nameZh(),
                wanted.nameEn(), new ArrayList<>(wanted.rows().stream().filter(operation -> operation != null && !"05".equals(operation.number())).toList())));
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

    private String anotherMaterial() {
        String code = hub + "-X";
        Actors.as(Actor.system("test"), () -> materials.define(new WantedMaterial(code, "轮毂体", "Hub", Tracking.UNIT, "pcs", "semi-finished")));
        return code;
    }

    /** A product that is made by revision B of the routing. */
    private WantedProduct takingAt(String operation) {
        return new WantedProduct(routing, "B", List.of(new WantedBomItem(ShopFloor.BAR, BigDecimal.ONE, operation, null)));
    }

    private ProductRevision planned(ProductRevision draft) {
        ProductRevision submitted = submitted(products, draft);
        return by(supervisor, () -> products.approve(draft.code(), draft.revision(), version(submitted), clock.now().plus(Duration.ofDays(3)), null));
    }

    @Test
    void aRunningOrderEndsByItsRevisionWhileANewOneComesIntoForce() {
        String running = floor.order(hub, 1);
        floor.task(running, "execution/load");
        RoutingRevision draft = by(engineer, () -> routings.copy(routing, "B", "A"));
        change(draft, wanted -> new WantedRouting(wanted.nameZh(), wanted.nameEn(), new ArrayList<>(wanted.rows().stream()
                .filter(operation -> operation != null && !"20".equals(operation.number())).toList())));
        release(routings, routing, "B");
        String next = floor.order(hub, 1);
        floor.play(running);
        floor.play(next);

        assertThat(operationsOf(running)).containsExactly("05", "10", "20", "30", "90");
        assertThat(operationsOf(next)).containsExactly("05", "10", "30", "90");
    }

    @Test
    void whatIsComingIsListedAndWhatWaitsForADecisionIsKnownToItsWriters() {
        submitted(routings, by(engineer, () -> routings.copy(routing, "B", "A")));

        ListQuery sought = new ListQuery(0, 5, "coming", true, Map.of("q", routing.toLowerCase(Locale.ROOT), "state", "IN_REVIEW"));
        assertThat(by(engineer, () -> routings.list(sought)).items()).singleElement().satisfies(line -> {
            assertThat(line.effective()).isEqualTo("A");
            assertThat(line.coming()).isEqualTo("B");
            assertThat(line.comingState()).isEqualTo(Lifecycle.IN_REVIEW);
        });
        ListQuery named = new ListQuery(0, 5, "code", false, Map.of("q", hub));
        assertThat(by(engineer, () -> products.list(named)).items()).singleElement()
                .satisfies(line -> assertThat(line.nameEn()).isEqualTo("Hub"));
        assertThat(by(engineer, this::waiting)).filteredOn(one -> one.code().equals(routing)).singleElement()
                .satisfies(one -> assertThat(one.own()).isTrue());
        assertThat(by(supervisor, this::waiting)).filteredOn(one -> one.code().equals(routing)).singleElement()
                .satisfies(one -> assertThat(one.own()).isFalse());
        assertThat(by(engineer, () -> routings.picture(routing, "B")).orElseThrow()).contains("op_10");
    }

    @Test
    void aProductIsSeenAllLevelsDownAndAMaterialAllLevelsUp() {
        List<Node> parts = by(engineer, () -> structure.tree("FP-WHL-80S", "A"));
        WhereUsed used = by(engineer, () -> structure.whereUsed(ShopFloor.BAR));

        assertThat(parts).filteredOn(part -> part.material().equals(ShopFloor.HUB)).singleElement()
                .satisfies(part -> assertThat(part.parts()).extracting(Node::material).containsExactly(ShopFloor.BAR));
        assertThat(used.products()).anySatisfy(one -> {
            assertThat(one.material()).isEqualTo("FP-WHL-80S");
            assertThat(one.level()).isEqualTo(2);
            assertThat(one.via()).isEqualTo(ShopFloor.HUB);
        });
        assertThat(by(engineer, () -> structure.whereUsed("PP-BRG-6001")).operations()).isNotEmpty();
    }

    /** Sixty products that nobody wrote, each of which goes into the hub, and then waits for a decision. */
    @Test
    void listsStructuresAndReviewsTakeFewStatementsHoweverLongTheyAre() {
        String many = hub + "-MANY-";
        rows.update("INSERT INTO definition_product_revision (material, revision, routing, state, author) SELECT CONCAT(?, seq), 'A', ?, 'EFFECTIVE', 'test' "
                + "FROM seq_1_to_60", many, routing);
        rows.update("INSERT INTO definition_bom_item (product_revision_id, material, quantity, element_id) SELECT (SELECT id FROM definition_product_revision "
                + "WHERE material = ?), CONCAT(?, seq), 1, 'op_05' FROM seq_1_to_60", hub, many);
        rows.update("INSERT INTO definition_approval (entity, revision_id, code, revision, submitted_by, submitted_at, task) SELECT 'definition.product-revision', "
                + "id, material, 'A', 'test', NOW(3), CONCAT('no-', id) FROM definition_product_revision WHERE material LIKE CONCAT(?, '%')", many);
        try {
            long before = selects();
            assertThat(by(engineer, () -> products.list(new ListQuery(0, 60, "code", false, Map.of("q", many)))).items()).hasSize(60);
            assertThat(by(engineer, () -> structure.tree(hub, "A"))).hasSize(61);
            assertThat(by(engineer, () -> structure.whereUsed(many + 1)).products()).hasSize(1);
            rows.update("UPDATE definition_product_revision SET state = 'IN_REVIEW' WHERE material LIKE CONCAT(?, '%')", many);
            assertThat(by(engineer, this::waiting)).hasSizeGreaterThanOrEqualTo(60);
            assertThat(selects() - before).as("statements, whoever made them").isLessThan(60);
        } finally {
            rows.update("DELETE FROM definition_approval WHERE code LIKE CONCAT(?, '%')", many);
            rows.update("DELETE FROM definition_bom_item WHERE material LIKE CONCAT(?, '%')", many);
            rows.update("DELETE FROM definition_product_revision WHERE material LIKE CONCAT(?, '%')", many);
        }
    }

    private List<Waiting> waiting() {
        return reviews.list(ListQuery.first(ListQuery.LARGEST)).items();
    }

    private long selects() {
        return Long.parseLong(String.valueOf(rows.queryForMap("SHOW GLOBAL STATUS LIKE 'Com_select'").get("Value")));
    }

    private List<String> operationsOf(String order) {
        return rows.queryForList("SELECT j.operation_number FROM execution_job_order j JOIN execution_order o ON o.id = j.order_id "
                + "WHERE o.code = ? ORDER BY j.operation_number", String.class, "WO-" + order);
    }

    private RoutingRevision planned(String revision) {
        RoutingRevision submitted = submitted(routings, by(engineer, () -> routings.copy(routing, revision, "A")));
        return by(supervisor, () -> routings.approve(routing, revision, version(submitted), clock.now().plus(Duration.ofDays(3)), null));
    }

    private RoutingRevision change(RoutingRevision draft, Function<WantedRouting, WantedRouting> change) {
        return by(engineer, () -> routings.change(routing, draft.revision(), version(draft), change.apply(routings.content(draft))));
    }

    private static WantedRouting withRunSeconds(WantedRouting wanted, int seconds) {
        return new WantedRouting(wanted.nameZh(), wanted.nameEn(), new ArrayList<>(wanted.rows().stream().map(operation ->
                operation != null && "10".equals(operation.number()) ? withRunSeconds(operation, seconds) : operation).toList()));
    }

    private static WantedOperation withRunSeconds(WantedOperation was, int seconds) {
        return new WantedOperation(was.number(), was.nameZh(), was.nameEn(), was.workUnit(), was.mode(), was.form(), was.program(),
                was.setupFamily(), was.setupSeconds(), seconds, was.waitLimit(), was.look(), was.loadCapacity(), was.characteristics(), was.materials());
    }

    /** The engineer asks for a review, and it has opened. */
    private <T extends Revision> T submitted(RevisedData<T, ?> kind, T draft) {
        T submitted = by(engineer, () -> kind.submit(draft.code(), draft.revision(), version(draft), "please"));
        await().until(() -> kind.approval(submitted).orElseThrow().task() != null);
        return submitted;
    }

    private <T extends Revision> void release(RevisedData<T, ?> kind, String code, String revision) {
        T submitted = submitted(kind, by(engineer, () -> kind.read(code, revision)));
        by(supervisor, () -> kind.approve(code, revision, version(submitted), null, null));
    }

    private List<String> faultsOf(Runnable act) {
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

    private RoutingRevision read(String revision) {
        return by(engineer, () -> routings.read(routing, revision));
    }

    private Lifecycle state(String code, String revision) {
        return by(engineer, () -> routings.read(code, revision)).state();
    }

    private static Version version(Revision revision) {
        return new Version(revision.version());
    }

    private static <T> T by(String person, Supplier<T> work) {
        return Actors.as(Actor.person(person), work);
    }
}
