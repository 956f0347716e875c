package io.takt.personnel.domain;

import io.takt.personnel.Team;
import io.takt.personnel.WantedTeam;
import io.takt.shared.RecordRows;
import io.takt.shared.Use;
import java.util.Collection;
import java.util.List;

/** The rows of teams. */
public interface TeamRows extends RecordRows<Team, WantedTeam> {

    /** The codes of the teams that belong to one of these places. */
    List<String> codesAt(Collection<String> places);

    /** Teams that belong to a place. */
    List<Use> usesOfPlace(String place);
}
