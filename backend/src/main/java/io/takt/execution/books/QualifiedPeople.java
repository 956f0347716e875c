package io.takt.execution.books;

import io.takt.execution.domain.PersonnelBook;
import io.takt.personnel.SkillRequirements;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Qualifications from personnel. */
@Component
class QualifiedPeople implements PersonnelBook {

    private final SkillRequirements requirements;

    QualifiedPeople(SkillRequirements requirements) {
        this.requirements = requirements;
    }

    @Override
    public List<Certificate> certificates(String account, String station, Instant at) {
        return requirements.certificates(account, station, at).stream()
                .map(each -> new Certificate(each.holder(), each.qualification(), each.status().name(), each.expiredOn())).toList();
    }
}
