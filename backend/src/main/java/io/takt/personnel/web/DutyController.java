package io.takt.personnel.web;

import io.takt.personnel.Absence;
import io.takt.personnel.Absences;
import io.takt.personnel.Duties;
import io.takt.personnel.Duties.NamedDuty;
import io.takt.personnel.Duty;
import io.takt.personnel.DutyChange;
import io.takt.personnel.ShortRest;
import io.takt.personnel.WantedAbsence;
import io.takt.personnel.WantedChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/personnel")
class DutyController {

    private final Duties duties;
    private final Absences absences;

    DutyController(Duties duties, Absences absences) {
        this.duties = duties;
        this.absences = absences;
    }

    /** Who is to work on a day, or in one shift of it. */
    @GetMapping("/duties")
    List<DutyItem> on(@RequestParam(required = false) @Nullable LocalDate day,
            @RequestParam(required = false) @Nullable String shift, Locale locale) {
        return duties.on(day, shift).stream().map(found -> DutyItem.of(found, locale)).toList();
    }

    @GetMapping("/absences")
    List<Absence> absences(@RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return absences.between(from, to);
    }

    @PostMapping("/absences")
    @ResponseStatus(HttpStatus.CREATED)
    void addAbsence(@RequestBody WantedAbsence wanted) {
        absences.add(wanted);
    }

    @PostMapping("/absences/{id}/withdraw")
    void withdrawAbsence(@PathVariable long id, @RequestBody Withdrawal withdrawal) {
        absences.withdraw(id, withdrawal.reason());
    }

    @GetMapping("/duty-changes")
    List<DutyChange> changes(@RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        return duties.changes(from, to);
    }

    @PostMapping("/duty-changes/preview")
    List<ShortRest> preview(@RequestBody WantedChange wanted) {
        return duties.preview(wanted);
    }

    @PostMapping("/duty-changes")
    @ResponseStatus(HttpStatus.CREATED)
    List<ShortRest> change(@RequestBody WantedChange wanted) {
        return duties.change(wanted);
    }

    @PostMapping("/duty-changes/{id}/withdraw")
    void withdrawChange(@PathVariable long id, @RequestBody Withdrawal withdrawal) {
        duties.withdrawChange(id, withdrawal.reason());
    }

    record Withdrawal(@Nullable String reason) {
    }

    /** Whether somebody is absent is told, why is not. */
    record DutyItem(String person, String name, @Nullable String team, LocalDate day, String shift, Duty.Origin origin, boolean absent) {

        static DutyItem of(NamedDuty found, Locale locale) {
            Duty duty = found.duty();
            return new DutyItem(duty.person(), found.person().name(locale), found.person().team(), duty.day(), duty.shift(), duty.origin(),
                    duty.absent() != null);
        }
    }
}
