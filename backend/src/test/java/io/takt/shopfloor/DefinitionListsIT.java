package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.Selects;
import io.takt.definition.ProductRevision;
import io.takt.definition.ProductStructure;
import io.takt.definition.ProductStructure.Node;
import io.takt.definition.ProductStructure.WhereUsed;
import io.takt.definition.WantedProduct;
import io.takt.definition.WantedProduct.WantedBomItem;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.Lifecycle;
import io.takt.shared.ListQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is in force and what is coming is listed, and products are seen through all their levels. */
class DefinitionListsIT extends OnAHubOfItsOwn {

    @Autowired
    private ProductStructure structure;

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

    @Test
    void aProductGoesIntoItselfByNoOther() {
        assertThat(lackingOf(ShopFloor.BAR, "FP-WHL-80S", "05")).containsExactly("/bom/0/material definition.bomCycle");
        assertThat(lackingOf(ShopFloor.BAR, "PP-SCR-M4", "77")).containsExactly("/bom/0/operation definition.operationNotInRouting");
    }

    /** What a product with one part would lack for a review. */
    private List<String> lackingOf(String product, String part, String operation) {
        ProductRevision draft = by(engineer, () -> put(products, product, "LACKING", new WantedProduct(routing, null,
                List.of(new WantedBomItem(part, BigDecimal.ONE, operation, null)))));
        List<String> lacking = faultsOf(() -> products.submit(product, "LACKING", version(draft), null));
        Actors.as(Actor.person(engineer), () -> products.delete(product, "LACKING", version(draft)));
        return lacking;
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
            long before = Selects.soFar(rows);
            assertThat(by(engineer, () -> products.list(new ListQuery(0, 60, "code", false, Map.of("q", many)))).items()).hasSize(60);
            assertThat(by(engineer, () -> structure.tree(hub, "A"))).hasSize(61);
            assertThat(by(engineer, () -> structure.whereUsed(many + 1)).products()).hasSize(1);
            rows.update("UPDATE definition_product_revision SET state = 'IN_REVIEW' WHERE material LIKE CONCAT(?, '%')", many);
            assertThat(by(engineer, this::waiting)).hasSizeGreaterThanOrEqualTo(60);
            assertThat(Selects.soFar(rows) - before).as("statements, whoever made them").isLessThan(60);
            before = Selects.soFar(rows);
            assertThat(lackingOf("PP-SCR-M4", hub, "77")).containsExactly("/bom/0/operation definition.operationNotInRouting");
            assertThat(Selects.soFar(rows) - before).as("statements, whoever made them").isLessThan(60);
        } finally {
            rows.update("DELETE FROM definition_approval WHERE code LIKE CONCAT(?, '%')", many);
            rows.update("DELETE FROM definition_bom_item WHERE material LIKE CONCAT(?, '%')", many);
            rows.update("DELETE FROM definition_product_revision WHERE material LIKE CONCAT(?, '%')", many);
        }
    }
}
