package io.takt.personnel;

import io.takt.administration.RecordKeeping;
import io.takt.administration.spi.MasterData;
import io.takt.personnel.domain.PersonRows;
import io.takt.security.Account;
import io.takt.security.Accounts;
import io.takt.shared.FieldFaults;
import io.takt.shared.Use;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The persons who work for the plant. */
@Service
public class Persons extends MasterData<Person, WantedPerson> {

    private final PersonRows rows;
    private final PersonnelClasses classes;
    private final Teams teams;
    private final Accounts accounts;
    private final RecordKeeping keeping;
    private final TeamMoves moves;

    Persons(PersonRows rows, PersonnelClasses classes, Teams teams, Accounts accounts, RecordKeeping keeping, TeamMoves moves) {
        super(Person.ENTITY, rows, keeping);
        this.rows = rows;
        this.classes = classes;
        this.teams = teams;
        this.accounts = accounts;
        this.keeping = keeping;
        this.moves = moves;
    }

    @Override
    protected Set<String> filters() {
        return Set.of("personnelClass", "team");
    }

    @Override
    protected Set<String> sorts() {
        return Set.of("personnelClass", "team", "account", "employedFrom", "employedUntil");
    }

    @Override
    protected FieldFaults faults(WantedPerson wanted, @Nullable Person before) {
        moves.requireBothWithin(before == null ? null : before.team(), wanted.team());
        FieldFaults faults = new FieldFaults().name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn());
        String personnelClass = wanted.personnelClass();
        if (personnelClass != null && (before == null || !personnelClass.equals(before.personnelClass()))) {
            faults.require(classes.findForNewWork(personnelClass).isPresent(), "/personnelClass", "personnel.classUnknown", personnelClass);
        }
        String team = wanted.team();
        if (team != null && (before == null || !team.equals(before.team()))) {
            faults.require(teams.findForNewWork(team).isPresent(), "/team", "personnel.teamUnknown", team);
        }
        String account = wanted.account();
        if (account != null && (before == null || !account.equals(before.account()))) {
            accountFaults(faults, account);
        }
        return Days.faults(faults, "/employedFrom", wanted.employedFrom(), "/employedUntil", wanted.employedUntil());
    }

    @Override
    protected void requireAllowed(Person before, WantedPerson wanted) {
        if (!Objects.equals(wanted.team(), before.team())) {
            moves.requireNothingAgreed(before);
        }
    }

    @Override
    protected void requireRestorable(Person archived) {
        Stream.of(Optional.ofNullable(archived.personnelClass()).flatMap(classes::find),
                Optional.ofNullable(archived.team()).flatMap(teams::find)).flatMap(Optional::stream).forEach(keeping::requireNotArchived);
    }

    /** Whose an account is. */
    @Override
    public List<Use> of(String entity, String code) {
        return Account.ENTITY.equals(entity) ? rows.findByAccount(code).map(Persons::use).stream().toList() : super.of(entity, code);
    }

    private static Use use(Person owner) {
        return new Use("personnel.use.account", owner.archived() ? 0 : 1, owner.archived() ? 1 : 0, owner.code());
    }

    private void accountFaults(FieldFaults faults, String account) {
        faults.require(accounts.exists(account), "/account", "personnel.accountUnknown", account);
        rows.findByAccount(account).ifPresent(owner ->
                faults.require(false, "/account", "personnel.accountTaken", account, owner.code()));
    }
}
