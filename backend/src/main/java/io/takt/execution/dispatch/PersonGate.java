package io.takt.execution.dispatch;

import io.takt.execution.dispatch.GateQuestion.Facts;
import io.takt.execution.dispatch.GateQuestion.Outcome;
import io.takt.execution.domain.PersonnelBook;
import io.takt.execution.domain.PersonnelBook.Certificate;
import io.takt.execution.parts.RefusingRules;
import io.takt.rules.RuleEngine.Subject;
import io.takt.shared.Actor;
import io.takt.shared.PlantClock;
import io.takt.shared.Refused;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Gate R1 of whoever begins a job's work by hand: machine, lot and program are asked about by {@link DispatchGate}. */
@Component
public class PersonGate {

    private static final String EXPIRED = "certificateExpired";

    private final RefusingRules rules;
    private final GateQuestion question;
    private final PersonnelBook personnel;
    private final PlantClock clock;

    PersonGate(RefusingRules rules, GateQuestion question, PersonnelBook personnel, PlantClock clock) {
        this.rules = rules;
        this.question = question;
        this.personnel = personnel;
        this.clock = clock;
    }

    /**
     * Lets those begin who hold what the station needs; a station that needs nothing is asked nothing.
     *
     * @throws Refused {@code execution.certificateExpired} or {@code execution.certificateMissing}
     */
    public void require(Actor actor, String station, String job, String task) {
        List<Certificate> certificates = actor.kind() == Actor.Kind.PERSON
                ? personnel.certificates(actor.name(), station, clock.now()) : List.of();
        if (!certificates.isEmpty()) {
            decide(certificates, job, task);
        }
    }

    private void decide(List<Certificate> certificates, String job, String task) {
        Facts facts = new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), certificates.stream()
                .map(each -> new GateQuestion.Certificate(each.person(), each.type(), each.status())).toList());
        Predicate<GateQuestion.GateVerdict> blocks = verdict -> verdict.outcome() == Outcome.BLOCK;
        rules.decide(question, new Subject("execution.job-order", job), facts, blocks).conclusions().stream().filter(blocks).findFirst()
                .ifPresent(verdict -> refuse(task, verdict, certificates));
    }

    private static void refuse(String task, GateQuestion.GateVerdict verdict, List<Certificate> certificates) {
        String person = verdict.arguments().get(0);
        String type = verdict.arguments().get(1);
        if (!verdict.reason().equals(EXPIRED)) {
            throw new Refused("execution.certificateMissing", task, person, type);
        }
        Object last = certificates.stream().filter(each -> each.type().equals(type)).map(Certificate::expiredOn)
                .filter(Objects::nonNull).findFirst().<Object>map(day -> day).orElse("–");
        throw new Refused("execution.certificateExpired", task, person, type, last);
    }
}
