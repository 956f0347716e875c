package io.takt.execution.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Stations;
import io.takt.execution.domain.Stations.Station;
import io.takt.execution.domain.Units;
import io.takt.rules.RuleFailure;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FreeMachinesTest {

    private final JobOrder job = mock(JobOrder.class);
    private final Stations stations = mock(Stations.class);
    private final DispatchGate gate = mock(DispatchGate.class);
    private final CycleStart start = mock(CycleStart.class);
    private final FreeMachines machines = new FreeMachines(stations, mock(Units.class), gate, start);

    @Test
    void whereTheRulesFailTheJobWaitsForItsTurn() {
        given(job.capacity()).willReturn(1);
        given(job.station()).willReturn("WU-1");
        given(stations.lockIfIdle("WU-1")).willReturn(Optional.of(new Station("WU-1", null)));
        given(gate.isClear(job)).willThrow(new RuleFailure("dispatch-gate has no answer"));

        assertThat(machines.give(mock(OrderInWork.class), job)).isFalse();
        then(gate).should().isClear(job);
        verifyNoInteractions(start);
    }
}
