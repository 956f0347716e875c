package io.takt.shopfloor;

import io.takt.TaktIntegrationTest;
import io.takt.TimersAtOnce;
import io.takt.execution.line.PlayedMachines;
import io.takt.execution.line.TestLine;
import io.takt.execution.line.TestMachines;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** A test on the demo factory over HTTP: all modules are the real ones, only the machines are played. */
@TaktIntegrationTest
@TimersAtOnce
@ActiveProfiles("demo")
@Import({PlayedMachines.class, ShopFloor.class})
public abstract class OnTheShopFloor {

    @Autowired
    protected ShopFloor floor;

    @Autowired
    protected TestLine machines;

    @Autowired
    protected JdbcTemplate rows;

    @Autowired
    protected TestMachines equipment;

    @BeforeEach
    void theStoreHasRoomAndMachinesMoveBoxes() {
        floor.emptyStore();
        equipment.movers(true);
    }

    /** How many rows a query counts. */
    protected long count(String sql, Object... arguments) {
        Long number = rows.queryForObject(sql, Long.class, arguments);
        return number == null ? 0 : number;
    }
}
