package io.takt.administration.accounts;

import io.takt.security.Account;
import io.takt.security.AccountAccess;
import io.takt.security.AccountAdministration;
import io.takt.security.AccountAdministration.WantedAccount;
import io.takt.security.AccountState;
import io.takt.security.FirstPassword;
import io.takt.security.FirstPasswords;
import io.takt.security.Permissions;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the accounts of a whole class from a template, and does to all of them what else is done to one. Each act needs
 * {@code security.manage}.
 */
@Service
public class StudentClasses {

    /** As many as get their passwords while somebody waits. */
    static final int MOST = 200;

    private static final String MANAGE = "security.manage";
    private static final int LONGEST_CLASS = 40;
    private static final int LONGEST_NAME = 120;

    private final AccountTemplates templates;
    private final AccountAdministration accounts;
    private final AccountAccess access;
    private final FirstPasswords passwords;
    private final Permissions permissions;

    StudentClasses(AccountTemplates templates, AccountAdministration accounts, AccountAccess access, FirstPasswords passwords,
            Permissions permissions) {
        this.templates = templates;
        this.accounts = accounts;
        this.access = access;
        this.passwords = passwords;
        this.permissions = permissions;
    }

    /** An account as it would be made. */
    public record Seat(String code, String displayName) {
    }

    /** A class, and how many of its accounts are active. */
    public record NamedClass(String code, int accounts) {
    }

    /** Needs {@code security.read}. */
    public List<NamedClass> known() {
        return accounts.classes().entrySet().stream().map(entry -> new NamedClass(entry.getKey(), entry.getValue())).toList();
    }

    /** What would be made; nothing is. Numbers that are taken are passed over, so that a class can be added to. */
    @Transactional(readOnly = true)
    public List<Seat> preview(WantedStudentClass wanted) {
        permissions.require(MANAGE);
        AccountTemplate template = template(wanted);
        lastDay(wanted, template);
        return seats(wanted, template);
    }

    /**
     * Makes the accounts, all of them or none.
     *
     * @return the passwords for the first sign-in, which are told here and nowhere else
     * @throws ConcurrentChange if others have been made since somebody looked
     */
    public List<FirstPassword> create(WantedStudentClass wanted) {
        permissions.require(MANAGE);
        AccountTemplate template = template(wanted);
        LocalDate validUntil = lastDay(wanted, template);
        List<Seat> seats = seats(wanted, template);
        if (wanted.first() != null && !wanted.first().equals(seats.get(0).code())) {
            throw new ConcurrentChange("administration.classMade", wanted.first());
        }
        Map<String, WantedAccount> all = new LinkedHashMap<>();
        seats.forEach(seat -> all.put(seat.code(), new WantedAccount(seat.displayName(), List.copyOf(template.roles()),
                List.copyOf(template.places()), validUntil, wanted.studentClass())));
        return passwords.create(all, template.code());
    }

    private AccountTemplate template(WantedStudentClass wanted) {
        String code = wanted.template();
        LocalDate day = wanted.validUntil();
        boolean far = day != null && (day.isBefore(AccountTemplates.FIRST_DAY) || day.isAfter(AccountTemplates.LAST_DAY));
        FieldFaults faults = new FieldFaults().given("/template", code).code("/studentClass", wanted.studentClass())
                .fits("/studentClass", wanted.studentClass(), LONGEST_CLASS)
                .require(wanted.size() >= 1 && wanted.size() <= MOST, wanted.names().isEmpty() ? "/seats" : "/names", "administration.classSize", MOST)
                .require(!far, "/validUntil", "security.dayUnfit");
        for (int position = 0; position < wanted.names().size(); position++) {
            faults.name("/names/" + position, wanted.names().get(position)).fits("/names/" + position, wanted.names().get(position), LONGEST_NAME);
        }
        faults.refuse();
        return named(code);
    }

    /** The day that is asked for, or else the template's; whoever looks is told already that it is over. */
    private @Nullable LocalDate lastDay(WantedStudentClass wanted, AccountTemplate template) {
        LocalDate day = wanted.validUntil() == null ? template.validUntil() : wanted.validUntil();
        accounts.requireToCome(day);
        return day;
    }

    private AccountTemplate named(@Nullable String code) {
        return templates.findForNewWork(String.valueOf(code))
                .orElseThrow(() -> InvalidInput.at("/template", "administration.templateUnknown", String.valueOf(code)));
    }

    private List<Seat> seats(WantedStudentClass wanted, AccountTemplate template) {
        SeatPattern pattern = SeatPattern.parse(template.codePattern()).orElseThrow();
        String studentClass = String.valueOf(wanted.studentClass());
        List<String> names = wanted.names();
        List<String> free = free(pattern, studentClass, wanted.size());
        String longest = free.get(free.size() - 1);
        new FieldFaults().code("/studentClass", longest).fits("/studentClass", longest, AccountSheet.LONGEST_CODE).refuse();
        return IntStream.range(0, free.size()).mapToObj(at -> new Seat(free.get(at), names.isEmpty() ? free.get(at) : names.get(at))).toList();
    }

    /** The first codes that nobody has; as many numbers are asked for at once as a page holds. */
    private List<String> free(SeatPattern pattern, String studentClass, int size) {
        List<String> free = new ArrayList<>();
        for (int first = 1; free.size() < size; first += MOST) {
            List<String> next = IntStream.range(first, first + MOST).mapToObj(number -> pattern.code(studentClass, number)).toList();
            Set<String> taken = accounts.taken(next);
            next.stream().filter(code -> !taken.contains(code)).limit(size - (long) free.size()).forEach(free::add);
        }
        return free;
    }

    /** Gives others for one sign-in; see {@link FirstPasswords#renew}. */
    public List<FirstPassword> renewPasswords(@Nullable List<@Nullable String> codes) {
        permissions.require(MANAGE);
        return passwords.renew(checked(codes).right());
    }

    /** Those that are deactivated already stay so. */
    @Transactional
    public void deactivate(@Nullable List<@Nullable String> codes, @Nullable String reason) {
        permissions.require(MANAGE);
        Codes all = checked(codes);
        all.faults().reason("/reason", reason);
        all.right().stream().sorted().filter(code -> accounts.read(code).state() != AccountState.DEACTIVATED)
                .forEach(code -> access.deactivate(code, reason));
    }

    /** They may do what the template says, where it says; names, days and passwords stay. */
    @Transactional
    public void move(@Nullable List<@Nullable String> codes, @Nullable String template) {
        permissions.require(MANAGE);
        List<String> all = checked(codes).right();
        AccountTemplate goal = named(template);
        all.stream().sorted().map(accounts::read).forEach(account -> accounts.change(account.code(), new Version(account.version()),
                moved(account, goal), goal.code()));
    }

    private static WantedAccount moved(Account account, AccountTemplate goal) {
        return new WantedAccount(account.displayName(), List.copyOf(goal.roles()), List.copyOf(goal.places()), account.validUntil(),
                account.studentClass());
    }

    private static Codes checked(@Nullable List<@Nullable String> codes) {
        FieldFaults faults = new FieldFaults().named("/accounts", codes)
                .require(codes == null || codes.size() <= MOST, "/accounts", "administration.classSize", MOST);
        return new Codes(codes == null ? List.of() : codes.stream().map(String::valueOf).distinct().toList(), faults);
    }

    /** The accounts that are meant, and what is wrong with the request. */
    private record Codes(List<String> all, FieldFaults faults) {

        /** @throws InvalidInput if anything is wrong */
        List<String> right() {
            faults.refuse();
            return all;
        }
    }
}
