package io.takt.execution.line;

import io.takt.TaktIntegrationTest;
import io.takt.TimersAtOnce;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A test on the hub line: real engine, rules and database; master data in memory and machines played at the handshake. */
@TaktIntegrationTest
@TimersAtOnce
@Import({TestFactory.class, PlayedMachines.class, HubLine.class, TakenFlows.class})
public abstract class OnTheHubLine {

    @Autowired
    protected HubLine line;

    @Autowired
    protected TestOrders orders;

    @Autowired
    protected TestLine machines;

    @Autowired
    protected TestStock stock;

    @Autowired
    protected TestRoutings routings;

    @Autowired
    protected TestMachines equipment;

    @BeforeEach
    void everythingIsInOrder() {
        machines.allGood();
        stock.held(false);
        routings.effective(true);
        routings.serial(false);
        routings.attended("");
        routings.looked("");
        routings.transported(false);
        equipment.movers(true);
        equipment.cut("");
        routings.waitLimit("PT30M");
        equipment.state("MC-CNC-M01", null);
    }
}
