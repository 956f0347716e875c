package io.takt.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.takt.demo.DemoFactory.Sample;
import io.takt.personnel.RosterTeam;
import io.takt.personnel.Rosters;
import io.takt.personnel.Rosters.Proposal;
import io.takt.personnel.WantedRoster;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** What people made of the demo must not keep it from starting. */
class DemoRostersTest {

    private final Rosters rosters = mock(Rosters.class);
    private final DemoShifts shifts = mock(DemoShifts.class);
    private final DemoRosters loaded = mock(DemoRosters.class);

    @Test
    void aTeamThatIsArchivedGetsNoRoster() {
        when(rosters.teams()).thenReturn(List.of(new RosterTeam("T-B", "乙班", "Team B")));
        when(rosters.preview(any())).thenReturn(new Proposal("T-B", 0, List.of(), List.of()));

        new DemoRosters(rosters, () -> LocalDate.of(2026, 11, 29)).load();

        ArgumentCaptor<WantedRoster> published = ArgumentCaptor.forClass(WantedRoster.class);
        verify(rosters).publish(published.capture());
        assertThat(List.of(published.getValue().team(), published.getValue().crew())).containsExactly("T-B", "B");
    }

    @Test
    void rostersAreLoadedOnlyWithTheirCalendar() {
        Sample sample = new Sample(mock(DemoPlaces.class), shifts, mock(DemoPeople.class), loaded, mock(DemoMaterialClasses.class),
                mock(DemoMaterials.class), mock(DemoMaterialChoices.class), mock(DemoRoutings.class), mock(DemoEquipment.class),
                mock(DemoDocuments.class), mock(DemoOrders.class));

        sample.load();
        verify(loaded, never()).load();

        when(shifts.load()).thenReturn(true);
        sample.load();
        verify(loaded, times(1)).load();
    }
}
