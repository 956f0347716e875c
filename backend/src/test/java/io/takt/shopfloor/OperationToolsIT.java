package io.takt.shopfloor;

import static io.takt.shopfloor.ShopFloor.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.takt.TestBrowser.Answer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.support.TransactionTemplate;

/** Operations keep the kinds of tools that they were approved with, and what they need is not archived. */
class OperationToolsIT extends WithAHub {

    private static final String TOOLS = "/api/equipment/tool-types/";
    @Autowired
    @Qualifier("toolsAtStart")
    private ApplicationRunner toolsAtStart;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aKindOfToolThatARevisionInForceNeedsIsNotArchived() {
        String tool = aToolOfItsOwn();
        good(keeper.post(TOOLS + tool + "/archive", Map.of("reason", "nobody needs it yet")));
        good(keeper.post(TOOLS + tool + "/restore", Map.of("reason", "somebody will")));
        releaseRouting("B", family(tool));
        begin("B", "B");
        release(product("B"));

        Answer refused = keeper.post(TOOLS + tool + "/archive", Map.of("reason", "worn out"));
        assertThat(refused.json().path("code").asText()).isEqualTo("administration.recordUsed");
        assertThat(refused.json().path("uses").findValuesAsText("kind")).containsExactly("definition.use.operation");
        assertThat(refused.json().at("/uses/0/codes").asText()).isEqualTo(routing);
        assertThat(good(keeper.get("/api/administration/uses/equipment.tool-type/" + tool)).json().findValuesAsText("codes")).containsExactly(routing);
        assertThat(tools("B")).containsExactly("TL-EM10", tool);

        releaseRouting("C", family(tool));
        JsonNode use = keeper.post(TOOLS + tool + "/archive", Map.of("reason", "worn out")).json().at("/uses/0");
        assertThat(use.path("active").asInt()).as("one routing, however many revisions").isEqualTo(1);
        assertThat(use.path("past").asInt()).isZero();
    }

    @Test
    void whatBecomesOfKindsOfToolsChangesNoApprovedRevision() {
        String tool = aToolOfItsOwn();
        releaseRouting("B", family(tool));
        begin("B", "B");
        release(product("B"));
        good(keeper.post("/api/equipment/tool-types", toolType(tool + "-LATER", family(tool))));
        good(write(keeper, "PUT", TOOLS + tool, "", toolType(tool, "ELSEWHERE")));

        assertThat(tools("B")).as("as it was approved").containsExactly("TL-EM10", tool);
        releaseRouting("C", family(tool));
        begin("C", "C");
        assertThat(tools("C")).as("as kinds of tools are now").containsExactly("TL-EM10", tool + "-LATER");
    }

    @Test
    void aKindOfToolIsNotArchivedWhileAnOrderWorksWithIt() {
        String tool = aToolOfItsOwn();
        releaseRouting("B", family(tool));
        String order = floor.order(hub, 1);
        good(write(keeper, "PUT", TOOLS + tool, "", toolType(tool, "ELSEWHERE")));
        releaseRouting("C", family(tool));

        JsonNode uses = keeper.post(TOOLS + tool + "/archive", Map.of("reason", "worn out")).json().path("uses");
        assertThat(uses.findValuesAsText("kind")).containsExactly("ordering.use.productionOrder");
        assertThat(uses.at("/0/codes").asText()).isEqualTo("PO-" + order);
    }

    @Test
    void whatAnOrderReworksByKeepsItsToolsAndIsNotMadeObsolete() {
        String tool = aToolOfItsOwn();
        String rework = routing + "-R";
        String order = floor.order(hub, 1);
        floor.task(order, "execution/load");
        good(engineer.post("/api/definition/routings", Map.of("code", rework, "revision", "A", "nameZh", "返工", "nameEn", "Rework")));
        writeRework(rework, "A", family(tool));
        reworkBy(rework, order);
        good(engineer.post(ROUTINGS + rework + "/revisions/A/copy", Map.of("revision", "B")));
        writeRework(rework, "B", "HUB-80");

        JsonNode uses = keeper.post(TOOLS + tool + "/archive", Map.of("reason", "worn out")).json().path("uses");
        assertThat(uses.findValuesAsText("kind")).containsExactly("execution.use.order");
        assertThat(uses.at("/0/codes").asText()).isEqualTo("WO-" + order);
        JsonNode obsolete = write(supervisor, "POST", ROUTINGS + rework + "/revisions/A", "/make-obsolete", Map.of("reason", "wrong")).json();
        assertThat(obsolete.path("code").asText()).isEqualTo("definition.revisionUsed");
    }

    @Test
    void whatAnEarlierVersionApprovedHasTheToolsOfItsMachines() throws Exception {
        approvedByAnEarlierVersion();

        toolsAtStart.run(new DefaultApplicationArguments());

        assertThat(writtenDown("A")).isPositive();
        assertThat(tools("A")).containsExactly("TL-BOR28", "TL-EM10");
    }

    @Test
    void whatAnEarlierVersionSupersededIsCompletedForOpenOrdersAlone() throws Exception {
        releaseRouting("B", "HUB-80");
        String order = floor.order(hub, 1);
        floor.task(order, "execution/load");
        releaseRouting("C", "HUB-80");
        approvedByAnEarlierVersion();

        toolsAtStart.run(new DefaultApplicationArguments());

        assertThat(writtenDown("A")).as("over before").isZero();
        assertThat(writtenDown("B")).as("held by an order").isPositive();
        assertThat(writtenDown("C")).as("in force").isPositive();
    }

    @Test
    void whatAnEarlierVersionApprovedWaitsUntilAKindOfToolIsKnown() {
        transaction.executeWithoutResult(status -> {
            approvedByAnEarlierVersion();
            rows.update("DELETE FROM equipment_tool_type");
            assertThatNoException().isThrownBy(() -> toolsAtStart.run(new DefaultApplicationArguments()));
            assertThat(count("SELECT COUNT(*) FROM definition_routing_revision WHERE routing = ? AND tools_sealed", routing)).isZero();
            status.setRollbackOnly();
        });
    }

    // ---- what people do

    private String aToolOfItsOwn() {
        String tool = "TL-" + hub;
        good(keeper.post("/api/equipment/tool-types", toolType(tool, family(tool))));
        return tool;
    }

    private static String family(String tool) {
        return "F-" + tool;
    }

    private static Map<String, Object> toolType(String code, String family) {
        return Map.of("code", code, "nameZh", "铣刀", "nameEn", "Cutter", "life", 100, "equipmentClass", "CNC-MILL", "setupFamily", family);
    }

    private void approvedByAnEarlierVersion() {
        rows.update("DELETE t FROM definition_operation_tool t JOIN definition_operation o ON o.id = t.operation_id "
                + "JOIN definition_routing_revision r ON r.id = o.routing_revision_id WHERE r.routing = ?", routing);
        rows.update("UPDATE definition_routing_revision SET tools_sealed = FALSE WHERE routing = ?", routing);
    }

    /** How many tools are written down for a revision of the routing. */
    private long writtenDown(String revision) {
        return count("SELECT COUNT(*) FROM definition_operation_tool t JOIN definition_operation o ON o.id = t.operation_id "
                + "JOIN definition_routing_revision r ON r.id = o.routing_revision_id WHERE r.routing = ? AND r.revision = ?", routing, revision);
    }

    /** A revision of a rework routing, in force, whose boring is set up for a family. */
    private void writeRework(String rework, String revision, String family) {
        ObjectNode content = (ObjectNode) good(engineer.get(ROUTINGS + "RT-RWK-2/revisions/A")).json().path("content");
        ((ObjectNode) content.at("/operations/0")).put("setupFamily", family);
        good(write(engineer, "PUT", ROUTINGS + rework + "/revisions/" + revision, "", content));
        release(ROUTINGS + rework + "/revisions/" + revision);
    }

    /** The order has a lot that goes by what is in force of a rework routing. */
    private void reworkBy(String rework, String order) {
        rows.update("INSERT INTO execution_lot (code, order_id, kind, routing, routing_revision, quantity, cause, started_at) "
                + "SELECT CONCAT('PL-R-', o.code), o.id, 'REWORK', r.routing, r.id, 1, '', UTC_TIMESTAMP(3) FROM execution_order o "
                + "JOIN definition_routing_revision r ON r.routing = ? AND r.state = 'EFFECTIVE' WHERE o.code = ?", rework, "WO-" + order);
    }

    /** A revision of the routing whose milling is set up for a family. */
    private void releaseRouting(String revision, String family) {
        String address = ROUTINGS + routing + "/revisions/" + revision;
        good(engineer.post(ROUTINGS + routing + "/revisions/A/copy", Map.of("revision", revision)));
        ObjectNode content = (ObjectNode) engineer.get(address).json().path("content");
        ((ObjectNode) content.at("/operations/1")).put("setupFamily", family);
        good(write(engineer, "PUT", address, "", content));
        release(address);
    }
}
