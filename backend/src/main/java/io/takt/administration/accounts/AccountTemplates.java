package io.takt.administration.accounts;

import io.takt.administration.RecordKeeping;
import io.takt.administration.domain.AccountTemplateRows;
import io.takt.administration.spi.MasterData;
import io.takt.security.PlaceBindings;
import io.takt.security.PlantTree;
import io.takt.security.Role;
import io.takt.security.Roles;
import io.takt.shared.FieldFaults;
import io.takt.shared.NotAllowed;
import io.takt.shared.Use;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The templates of accounts. */
@Service
public class AccountTemplates extends MasterData<AccountTemplate, WantedTemplate> {

    static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private static final int MOST_CODES = 50;
    private static final int LONGEST_PATTERN = 60;

    private final AccountTemplateRows rows;
    private final Roles roles;
    private final PlaceBindings bindings;
    private final ObjectProvider<PlantTree> plant;

    AccountTemplates(AccountTemplateRows rows, RecordKeeping keeping, Roles roles, PlaceBindings bindings, ObjectProvider<PlantTree> plant) {
        super(AccountTemplate.ENTITY, rows, keeping);
        this.rows = rows;
        this.roles = roles;
        this.bindings = bindings;
        this.plant = plant;
    }

    @Override
    protected Set<String> filters() {
        return Set.of("role");
    }

    @Override
    protected Set<String> sorts() {
        return Set.of("validUntil");
    }

    /** Whoever is bound to places looks after the templates of accounts that are for these, as after the accounts themselves. */
    @Override
    protected void requireOwn(AccountTemplate template) {
        List<String> own = bindings.current();
        boolean within = own.isEmpty() || !template.places().isEmpty() && plant.getObject().withBelow(own).containsAll(template.places());
        if (!within) {
            throw new NotAllowed("security.placesBeyondOwn", String.join(", ", own));
        }
    }

    @Override
    protected FieldFaults faults(WantedTemplate wanted, @Nullable AccountTemplate before) {
        FieldFaults faults = new FieldFaults().name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn())
                .given("/codePattern", wanted.codePattern()).fits("/codePattern", wanted.codePattern(), LONGEST_PATTERN);
        String pattern = wanted.codePattern();
        faults.require(pattern == null || isPattern(pattern), "/codePattern", "administration.seatPattern", SeatPattern.CLASS, "{n:2}",
                SeatPattern.CLASS + "-{n:2}");
        LocalDate day = wanted.validUntil();
        faults.require(day == null || !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY), "/validUntil", "security.dayUnfit");
        roles(faults, Objects.requireNonNull(wanted.roles()), before == null ? List.of() : before.roles());
        places(faults, Objects.requireNonNull(wanted.places()));
        return faults;
    }

    private static boolean isPattern(String text) {
        return SeatPattern.parse(text).filter(pattern -> new FieldFaults().code("/", pattern.code("A", 1)).isEmpty()).isPresent();
    }

    /** Those that it had already may be archived by now. */
    private void roles(FieldFaults faults, List<String> wanted, List<String> before) {
        List<String> added = wanted.stream().filter(role -> !before.contains(role)).toList();
        List<String> unknown = roles.unknown(added);
        roles.requireNoMoreThanOwn(added);
        faults.require(wanted.size() <= MOST_CODES, "/roles", "administration.tooManyCodes", MOST_CODES)
                .require(unknown.isEmpty(), "/roles", "security.unknownRole", String.join(", ", unknown));
    }

    private void places(FieldFaults faults, List<String> wanted) {
        faults.require(wanted.size() <= MOST_CODES, "/places", "administration.tooManyCodes", MOST_CODES);
        Set<String> unknown = wanted.isEmpty() ? Set.of() : plant.getObject().unknown(wanted);
        faults.require(unknown.isEmpty(), "/places", "security.placeUnknown", String.join(", ", unknown));
    }

    /** Accounts and templates name roles and places. */
    @Override
    public List<Use> of(String entity, String code) {
        return switch (entity) {
            case Role.ENTITY -> Stream.concat(roles.usesOf(code).stream(), rows.usesOfRole(code).stream()).toList();
            case WantedTemplate.PLACE -> Stream.concat(bindings.usesOf(code).stream(), rows.usesOfPlace(code).stream()).toList();
            default -> super.of(entity, code);
        };
    }
}
