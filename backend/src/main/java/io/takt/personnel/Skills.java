package io.takt.personnel;

import io.takt.personnel.HeldQualification.State;
import io.takt.personnel.domain.HeldQualificationRows;
import io.takt.personnel.domain.PersonRows;
import io.takt.personnel.domain.QualificationTypeRows;
import io.takt.personnel.domain.TeamRows;
import io.takt.plant.Plant;
import io.takt.security.Permissions;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import io.takt.shared.PlantClock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the plant's people can do and until when, for those who plan and lead work: names, teams and qualifications, and nothing
 * else of a person. Needs {@code personnel.skills}.
 */
@Service
@Transactional(readOnly = true)
public class Skills {

    private static final String PERMISSION = "personnel.skills";
    private static final Set<String> FILTERS = Set.of("q", "team", "qualification", "days");
    private static final Set<String> SORTS = Set.of("expiresOn", "person", "team", "qualification");
    private static final int MOST_DAYS = 3660;
    private static final ListQuery ALL = new ListQuery(0, ListQuery.LARGEST, "code", false, Map.of());

    private final HeldQualificationRows rows;
    private final PersonRows persons;
    private final Words words;
    private final Plant plant;
    private final PlantClock clock;
    private final Permissions permissions;

    Skills(HeldQualificationRows rows, PersonRows persons, Words words, Plant plant, PlantClock clock, Permissions permissions) {
        this.rows = rows;
        this.persons = persons;
        this.words = words;
        this.plant = plant;
        this.clock = clock;
        this.permissions = permissions;
    }

    /** What teams and qualifications are called. */
    @Component
    record Words(TeamRows teams, QualificationTypeRows types, SeenTeams seen) {
    }

    /** An expiry with how many days are left; less than none where it is over. */
    public record Due(Expiry expiry, State state, long daysLeft) {
    }

    /** What a person can do. */
    public record Line(Person person, List<Skill> skills) {
    }

    /** How a person stands to a qualification: by the row that counts most. */
    public record Skill(String qualification, @Nullable Integer level, State state, @Nullable LocalDate expiresOn) {
    }

    /** What ends when; filter {@code days}: only what ends in so many days, or has ended. */
    public Page<Due> expiring(ListQuery query) {
        permissions.require(PERMISSION);
        query.requireKnown(FILTERS, SORTS);
        LocalDate today = today();
        String days = query.filter("days");
        LocalDate until = days == null ? null : today.plusDays(number(days));
        return new Page<>(rows.expiring(query, until, today).stream().map(expiry -> due(expiry, today)).toList(), query.offset(),
                rows.countExpiring(query, until, today));
    }

    private static int number(String days) {
        if (!days.matches("\\d{1,4}") || Integer.parseInt(days) > MOST_DAYS) {
            throw InvalidInput.at("/filter/days", "personnel.daysAheadUnfit", MOST_DAYS);
        }
        return Integer.parseInt(days);
    }

    private static Due due(Expiry expiry, LocalDate today) {
        long left = today.until(expiry.expiresOn(), ChronoUnit.DAYS);
        State state = left < 0 ? State.EXPIRED : left <= HeldQualification.WARNING_DAYS ? State.EXPIRING : State.VALID;
        return new Due(expiry, today.isBefore(expiry.validFrom()) ? State.FUTURE : state, left);
    }

    /** Persons by code, each with what counts most of every qualification; filters {@code q} and {@code team}. */
    public Page<Line> matrix(ListQuery query) {
        permissions.require(PERMISSION);
        query.requireKnown(Set.of("q", "team"), Set.of("code", "team"));
        LocalDate today = today();
        List<Person> page = persons.list(query);
        Map<String, Map<String, HeldQualification>> best = new HashMap<>();
        if (!page.isEmpty()) {
            rows.ofAll(page.stream().map(Person::code).toList()).forEach(row -> best
                    .computeIfAbsent(row.person(), person -> new HashMap<>())
                    .merge(row.qualification(), row, (one, other) -> better(one, other, today)));
        }
        return new Page<>(page.stream().map(person -> line(person, best.getOrDefault(person.code(), Map.of()), today)).toList(),
                query.offset(), persons.count(query));
    }

    private static Line line(Person person, Map<String, HeldQualification> best, LocalDate today) {
        return new Line(person, best.values().stream().sorted(Comparator.comparing(HeldQualification::qualification))
                .map(row -> new Skill(row.qualification(), row.level(), row.on(today), row.expiresOn())).toList());
    }

    /** What counts today stands before what does not, a higher level before a lower one, and what lasts longer before the rest. */
    private static HeldQualification better(HeldQualification one, HeldQualification other, LocalDate today) {
        Comparator<HeldQualification> worth = Comparator.comparing((HeldQualification row) -> row.counts(today, null))
                .thenComparing(row -> row.level() == null ? 0 : row.level())
                .thenComparing(row -> row.expiresOn() == null ? LocalDate.MAX : row.expiresOn());
        return worth.compare(one, other) >= 0 ? one : other;
    }

    /** The qualifications that are not archived, by code. */
    public List<QualificationType> qualifications() {
        permissions.require(PERMISSION);
        return words.types().list(ALL);
    }

    /** The teams that are not archived, by code, as far as the actor's account goes. */
    public List<Team> teams() {
        permissions.require(PERMISSION);
        Set<String> outside = words.seen().outside();
        return words.teams().list(ALL).stream().filter(team -> !outside.contains(team.code())).toList();
    }

    private LocalDate today() {
        return clock.now().atZone(plant.timeZone()).toLocalDate();
    }
}
