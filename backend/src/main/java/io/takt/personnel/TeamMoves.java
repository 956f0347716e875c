package io.takt.personnel;

import io.takt.shared.InUse;
import io.takt.shared.Use;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What must hold for a person who goes from one team to another. */
@Component
class TeamMoves {

    private static final String AGREEMENTS = "personnel.use.dutyChange";

    private final RosterUses uses;
    private final SeenTeams seen;

    TeamMoves(RosterUses uses, SeenTeams seen) {
        this.uses = uses;
        this.seen = seen;
    }

    /**
     * Whoever takes a person out of a team or puts one into it changes what the team works.
     *
     * @throws io.takt.shared.OutsideScope if one of the two belongs elsewhere
     */
    void requireBothWithin(@Nullable String from, @Nullable String to) {
        if (!Objects.equals(from, to)) {
            seen.require(from);
            seen.require(to);
        }
    }

    /**
     * Swaps and overtime were agreed by the roster of the team, which counts no longer then.
     *
     * @throws InUse if one of them is still to come
     */
    void requireNothingAgreed(Person person) {
        List<Use> agreed = uses.of(Person.ENTITY, person.code()).stream()
                .filter(use -> use.stillNeeded() && use.kind().equals(AGREEMENTS)).toList();
        if (!agreed.isEmpty()) {
            throw new InUse("personnel.agreedInTeam", person.code(), agreed);
        }
    }
}
