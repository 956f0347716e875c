package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.takt.Browsers;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Work that is given to a machine counts on where it stands, what it is and who speaks for it. */
class MachineInWorkIT extends OnTheShopFloor {

    private static final String MILL = "/api/equipment/equipment/MC-CNC-M01";

    @Autowired
    private Browsers browsers;

    @Test
    void aMachineThatHasWorkKeepsItsPlaceItsClassAndItsDevice() {
        String order = floor.order(1);
        floor.done(floor.load(floor.task(order, "execution/load")));
        Awaitility.await().until(() -> machines.open().stream().filter(request ->
                ("JO-" + order + "-1-10").equals(request.parameters().get("jobNo"))).findFirst(), Optional::isPresent);
        TestBrowser keeper = browsers.signedIn("equipment.read", "equipment.edit");
        ObjectNode mill = (ObjectNode) keeper.get(MILL).json();

        Map.of("workUnit", "WU-CNC-L", "device", "ANOTHER", "equipmentClass", "CNC-LATHE").forEach((field, other) -> {
            Answer refused = change(keeper, mill.deepCopy().put(field, other));
            assertThat(refused.json().path("code").asText()).as(refused.toString()).isEqualTo("equipment.inWork");
            assertThat(refused.json().path("uses").findValuesAsText("codes").toString()).contains("JO-" + order + "-1-10");
        });
        Answer archived = keeper.post(MILL + "/archive", Map.of("reason", "gone"));
        assertThat(archived.json().path("uses").findValuesAsText("kind")).contains("execution.use.job");
        Answer noted = change(keeper, mill.deepCopy().put("note", "Sounds well"));
        assertThat(noted.json().path("note").asText()).as(noted.toString()).isEqualTo("Sounds well");
    }

    @Test
    void theToolInAMachineTellsHowMuchOfItsLifeIsUsed() {
        rows.update("INSERT INTO execution_tool (equipment, number, life_left, warned) VALUES ('MC-CNC-L01', 1, 150, FALSE)"
                + " ON DUPLICATE KEY UPDATE life_left = 150");

        JsonNode tool = browsers.signedIn("execution.read").get("/api/execution/tools/MC-CNC-L01").json().path(0);

        rows.update("DELETE FROM execution_tool WHERE equipment = 'MC-CNC-L01'");
        assertThat(tool.path("type").path("code").asText()).as(tool.toString()).isEqualTo("TL-TCMT");
        assertThat(tool.path("used").asInt()).isEqualTo(50);
        assertThat(browsers.signedIn("execution.read").get("/api/execution/tools/QC-VIS-01").json()).isEmpty();
    }

    private static Answer change(TestBrowser keeper, JsonNode wanted) {
        ObjectNode body = ((ObjectNode) wanted).retain("code", "nameZh", "nameEn", "equipmentClass", "workUnit", "device", "loadCapacity", "slots",
                "note", "attributes");
        return keeper.write("PUT", MILL, body, Map.of("If-Match", "\"" + keeper.get(MILL).json().path("version").asInt() + "\""));
    }
}
