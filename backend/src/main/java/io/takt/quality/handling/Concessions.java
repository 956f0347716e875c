package io.takt.quality.handling;

import io.takt.administration.Settings;
import io.takt.execution.UnitRecords;
import io.takt.execution.UnitRecords.StepRecord;
import io.takt.quality.Measurements.Look;
import io.takt.quality.Nonconformances.Signed;
import io.takt.quality.domain.Disposition;
import io.takt.quality.domain.InspectionRecords;
import io.takt.quality.domain.Nonconformance;
import io.takt.security.FourEyes;
import io.takt.security.Signatures;
import io.takt.security.Signatures.Statement;
import io.takt.security.Signer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Units that are used although they are not right: somebody answers for each with a signature. */
@Component
class Concessions {

    /** Whether the plant wants that nobody concedes what they have made or found; {@code true} or {@code false}. */
    static final String FOUR_EYES = "quality.concession-four-eyes";

    private static final String MEANING = "concession";
    private static final String ENTITY = "quality.nonconformance";
    private static final String PERSON = "person:";

    private final Signatures signatures;
    private final FourEyes fourEyes;
    private final Settings settings;
    private final UnitRecords units;
    private final InspectionRecords inspections;

    Concessions(Signatures signatures, FourEyes fourEyes, Settings settings, UnitRecords units, InspectionRecords inspections) {
        this.signatures = signatures;
        this.fourEyes = fourEyes;
        this.settings = settings;
        this.units = units;
        this.inspections = inspections;
    }

    /** The current person, whose password is checked. */
    Signer prove(String password) {
        return signatures.prove(password);
    }

    /** Has the plant's four eyes looked. */
    void requireMay(Nonconformance nonconformance) {
        if (settings.find(FOUR_EYES).filter("true"::equals).isPresent()) {
            fourEyes.requireAnother(involved(nonconformance), nonconformance.unit());
        }
    }

    /** Who opened the case, saw the unit fail since, or worked on it. */
    private Set<String> involved(Nonconformance nonconformance) {
        Stream<String> opener = Stream.of(nonconformance.openedBy()).filter(by -> by.startsWith(PERSON))
                .map(by -> by.substring(PERSON.length()));
        Stream<String> finders = inspections.looks(List.of(nonconformance.unit())).stream().filter(look -> !look.passed()).map(Look::person);
        Stream<String> makers = units.steps(nonconformance.unit()).stream().map(StepRecord::person).filter(Objects::nonNull);
        return Stream.of(opener, finders, makers).flatMap(Function.identity()).collect(Collectors.toSet());
    }

    void sign(Signer signer, Nonconformance nonconformance) {
        signatures.sign(signer, new Statement(MEANING, ENTITY, nonconformance.code(), contentOf(nonconformance)));
    }

    /** What the signer answers for, word for word. */
    private static String contentOf(Nonconformance nonconformance) {
        return Stream.of("nonconformance=" + nonconformance.code(), "unit=" + nonconformance.unit(),
                "workOrder=" + nonconformance.workOrder(), "defect=" + nonconformance.defect(),
                "characteristic=" + nonconformance.characteristic(), "measured=" + nonconformance.measured(),
                "lower=" + nonconformance.lowerLimit(), "upper=" + nonconformance.upperLimit(),
                "disposition=" + nonconformance.disposition(), "reason=" + nonconformance.reason()).collect(Collectors.joining("\n"));
    }

    Optional<Signed> findSigned(Nonconformance nonconformance) {
        return nonconformance.disposition() != Disposition.USE_AS_IS ? Optional.empty()
                : signatures.findLast(ENTITY, nonconformance.code())
                        .map(found -> new Signed(found.signer(), found.hash(), found.plantAt(), found.systemAt()));
    }
}
