package io.takt.personnel;

import io.takt.personnel.domain.Rest;
import io.takt.personnel.domain.RosterRows;
import io.takt.personnel.domain.TeamRows;
import io.takt.plant.DayPlan;
import io.takt.plant.ShiftPattern.Turn;
import io.takt.plant.ShiftPatterns;
import io.takt.plant.WorkCalendars;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.NotFound;
import io.takt.shared.Refused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which team works which shift on which day. What is published is never changed; a correction is published beside it. */
@Service
@Transactional
public class Rosters {

    private final RosterRows rows;
    private final TeamRows teams;
    private final WorkCalendars calendars;
    private final ShiftPatterns patterns;
    private final DutyTimes times;
    private final DutyChecks checks;
    private final RosterKeeping keeping;
    private final SeenTeams seen;

    Rosters(RosterRows rows, TeamRows teams, WorkCalendars calendars, ShiftPatterns patterns, DutyTimes times, DutyChecks checks,
            RosterKeeping keeping, SeenTeams seen) {
        this.rows = rows;
        this.teams = teams;
        this.calendars = calendars;
        this.patterns = patterns;
        this.times = times;
        this.checks = checks;
        this.keeping = keeping;
        this.seen = seen;
    }

    /**
     * A roster as it would be published.
     *
     * @param stand    another one as soon as anybody has published or corrected the team's roster
     * @param warnings where the team would rest too little
     */
    public record Proposal(String team, long stand, List<ProposedDay> days, List<ShortRest> warnings) {
    }

    /**
     * @param before  what is published now; null for a day off and where nothing is
     * @param differs whether publishing changes the day
     * @param name    what the calendar calls the day; null for a usual one
     */
    public record ProposedDay(LocalDate day, @Nullable String shift, @Nullable String before, boolean differs, @Nullable String name) {
    }

    /** The teams that have rosters. Needs {@code personnel.roster}. */
    @Transactional(readOnly = true)
    public List<RosterTeam> teams() {
        keeping.requireReading();
        Set<String> outside = seen.outside();
        return rows.teams().stream().filter(team -> !outside.contains(team.code())).toList();
    }

    /** The latest of each team and day from the first to the last, or in two weeks from today. Needs {@code personnel.roster}. */
    @Transactional(readOnly = true)
    public List<RosterDay> between(@Nullable LocalDate first, @Nullable LocalDate last) {
        keeping.requireReading();
        DaySpan span = keeping.span(first, last);
        Set<String> outside = seen.outside();
        return rows.days(span.first(), span.last()).stream().filter(day -> !outside.contains(day.team())).toList();
    }

    /** What would be published, and where the team would rest too little; writes nothing. */
    public Proposal preview(WantedRoster wanted) {
        keeping.requireEditing();
        requireFields(wanted);
        return propose(wanted);
    }

    /**
     * Publishes what was looked at.
     *
     * @throws ConcurrentChange if the team's roster is no longer as it was looked at
     * @throws Refused          if the team would work twice at once
     */
    public Proposal publish(WantedRoster wanted) {
        keeping.requireEditing();
        requireFields(wanted);
        new FieldFaults().given("/stand", wanted.stand()).refuse();
        lock(text(wanted.team()));
        Proposal proposal = propose(wanted);
        if (!Objects.equals(wanted.stand(), proposal.stand())) {
            throw new ConcurrentChange("personnel.rosterChanged", proposal.team());
        }
        return publish(wanted, proposal);
    }

    /**
     * Publishes what a file says: whoever gave it has seen what it does, and the team is locked first as by everybody who publishes.
     *
     * @throws Refused if the team would work twice at once
     */
    Proposal publishAsGiven(WantedRoster wanted) {
        keeping.requireEditing();
        requireFields(wanted);
        lock(text(wanted.team()));
        return publish(wanted, propose(wanted));
    }

    private Proposal publish(WantedRoster wanted, Proposal proposal) {
        rows.addRoster(wanted, keeping.by(), keeping.now());
        List<TeamRoster> all = rows.rosters(List.of(proposal.team()));
        long roster = all.get(all.size() - 1).id();
        proposal.days().stream().filter(ProposedDay::differs).forEach(day ->
                rows.publish(proposal.team(), day.day(), day.shift(), null, roster, keeping.by(), keeping.now()));
        keeping.tell(proposal.team(), "published", Map.of("calendar", text(wanted.calendar()), "crew", text(wanted.crew()),
                "from", text(wanted.from()), "to", text(wanted.to())));
        return proposal;
    }

    /**
     * Takes back what was published by mistake, as if it never had been: the first of its kind, for nobody imports what is
     * published already. Where somebody has published the same once more, which changed nothing, that goes too.
     *
     * @throws ConcurrentChange if any of its days was published otherwise since
     * @throws Refused          if somebody has agreed on what would be gone
     */
    void takeBack(WantedRoster wanted) {
        keeping.requireEditing();
        String team = text(wanted.team());
        lock(team);
        List<TeamRoster> same = rows.rosters(List.of(team)).stream().filter(wanted::isOf).toList();
        TeamRoster roster = same.stream().findFirst().filter(first -> rows.publishedSince(first) == 0)
                .filter(first -> same.stream().skip(1).allMatch(later -> rows.daysOf(later.id()) == 0))
                .orElseThrow(() -> new ConcurrentChange("administration.recordNoLonger", team));
        same.forEach(found -> rows.removeRoster(found.id()));
        checked(team, published(team, roster.from(), roster.to()), roster.from(), roster.to());
        keeping.tell(team, "withdrawn", Map.of("calendar", roster.calendar(), "crew", roster.crew(), "from", roster.from().toString(),
                "to", roster.to().toString()));
    }

    /**
     * Publishes one day otherwise.
     *
     * @return where the team rests too little now
     * @throws Refused if the team would work twice at once
     */
    public List<ShortRest> correct(WantedCorrection wanted) {
        keeping.requireEditing();
        requireFields(wanted);
        String team = text(wanted.team());
        LocalDate day = Objects.requireNonNull(wanted.day());
        lock(team);
        Map<LocalDate, String> worked = published(team, day, day);
        String shift = worked.put(day, wanted.shift());
        List<ShortRest> warnings = checked(team, worked, day, day).stream().filter(warning -> near(warning.day(), day)).toList();
        rows.publish(team, day, wanted.shift(), wanted.reason(), null, keeping.by(), keeping.now());
        Map<String, Object> told = told(day, wanted.shift());
        told.put("reason", wanted.reason());
        keeping.tell(team, "corrected", told(day, shift), told);
        return warnings;
    }

    private static Map<String, Object> told(LocalDate day, @Nullable String shift) {
        Map<String, Object> told = new HashMap<>();
        told.put("day", day.toString());
        told.put("shift", shift);
        return told;
    }

    private void requireFields(WantedCorrection wanted) {
        LocalDate day = wanted.day();
        String shift = wanted.shift();
        Days.fault(new FieldFaults().given("/team", wanted.team()).given("/day", day), "/day", day)
                .require(shift == null || times.mayBeWorked(shift), "/shift", "personnel.shiftUnknown", String.valueOf(shift))
                .name("/reason", wanted.reason()).refuse();
    }

    private static boolean near(LocalDate one, LocalDate other) {
        return !one.isBefore(other) && !one.isAfter(other.plusDays(DutyTimes.DAYS_AROUND));
    }

    private void requireFields(WantedRoster wanted) {
        LocalDate from = wanted.from();
        LocalDate to = wanted.to();
        new FieldFaults().given("/team", wanted.team()).given("/calendar", wanted.calendar()).given("/crew", wanted.crew())
                .given("/from", from).given("/to", to)
                .require(from == null || to == null || new DaySpan(from, to).fits(), "/to", "personnel.daysUnfit", DaySpan.MOST_DAYS)
                .refuse();
    }

    private void lock(String team) {
        teams.lock(team).filter(found -> found.hasCode(team) && !found.archived()).orElseThrow(() -> new NotFound("administration.recordUnknown", team));
        seen.require(team);
    }

    private Proposal propose(WantedRoster wanted) {
        String team = text(wanted.team());
        seen.require(team);
        new FieldFaults().require(teams.find(team).filter(found -> found.hasCode(team) && !found.archived()).isPresent(), "/team",
                "personnel.teamUnknown", team).refuse();
        LocalDate from = Objects.requireNonNull(wanted.from());
        LocalDate to = Objects.requireNonNull(wanted.to());
        Map<LocalDate, String> before = published(team, from, to);
        List<RosterDay> standing = rows.days(from, to).stream().filter(day -> day.team().equals(team)).toList();
        List<LocalDate> known = standing.stream().map(RosterDay::day).toList();
        List<DayPlan> plans = calendars.days(text(wanted.calendar()), from, to);
        requirePlanned(plans, text(wanted.crew()));
        List<ProposedDay> days = plans.stream()
                .map(plan -> proposed(plan, text(wanted.crew()), before.get(plan.day()), known.contains(plan.day()))).toList();
        Map<LocalDate, String> after = new TreeMap<>(before);
        days.forEach(day -> after.put(day.day(), day.shift()));
        return new Proposal(team, rows.stand(team), days, checked(team, after, from, to));
    }

    /** A crew rests where its pattern names it on other days; a day without its pattern would only look like a day off. */
    private void requirePlanned(List<DayPlan> plans, String crew) {
        List<DayPlan> unplanned = plans.stream().filter(plan -> plan.pattern() == null).toList();
        if (!unplanned.isEmpty()) {
            throw InvalidInput.at("/from", "personnel.daysUnplanned", unplanned.get(0).day().toString(),
                    unplanned.get(unplanned.size() - 1).day().toString());
        }
        FieldFaults faults = new FieldFaults();
        plans.stream().map(plan -> text(plan.pattern())).distinct().forEach(pattern -> faults.require(
                patterns.read(pattern).turns().stream().anyMatch(turn -> turn.crew().equals(crew)), "/crew", "personnel.crewUnknown",
                crew, pattern));
        faults.refuse();
    }

    private static ProposedDay proposed(DayPlan plan, String crew, @Nullable String before, boolean known) {
        String shift = plan.turns().stream().filter(turn -> turn.crew().equals(crew)).map(Turn::shift).findFirst().orElse(null);
        String name = plan.entry() == null ? null : plan.entry().name();
        return new ProposedDay(plan.day(), shift, before, !known || !Objects.equals(shift, before), name);
    }

    /** What the team works in the days and around them. */
    private Map<LocalDate, String> published(String team, LocalDate from, LocalDate to) {
        Map<LocalDate, String> worked = new TreeMap<>();
        rows.days(from.minusDays(DutyTimes.DAYS_AROUND), to.plusDays(DutyTimes.DAYS_AROUND)).stream()
                .filter(day -> day.team().equals(team) && day.shift() != null).forEach(day -> worked.put(day.day(), day.shift()));
        return worked;
    }

    /** Looks at the team, and at those of it who agreed otherwise. */
    private List<ShortRest> checked(String team, Map<LocalDate, String> worked, LocalDate from, LocalDate to) {
        List<ShortRest> warnings = new ArrayList<>(checked(team, worked));
        DaySpan span = DaySpan.around(from, to);
        List<Member> members = checks.lock(rows.membersOf(team));
        List<RosterDay> days = new ArrayList<>(rows.days(span.first(), span.last()));
        days.removeIf(day -> day.team().equals(team));
        worked.forEach((day, shift) -> days.add(new RosterDay(0, team, day, shift, null, "", keeping.now())));
        checks.require(members, days, rows.changes(span.first(), span.last()), span).stream()
                .filter(own -> warnings.stream().noneMatch(own::sameShifts)).forEach(warnings::add);
        return warnings;
    }

    private List<ShortRest> checked(String team, Map<LocalDate, String> worked) {
        Rest rest = times.rest(worked.entrySet().stream().filter(day -> day.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, day -> List.of(day.getValue()))));
        rest.overlaps().stream().findFirst().ifPresent(pair -> {
            throw new Refused("personnel.worksTwice", team, pair.first().shift(), pair.second().shift(), pair.second().day().toString());
        });
        return rest.tooShort().stream().map(pair -> ShortRest.of(team, pair)).toList();
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNull(value).toString();
    }
}
