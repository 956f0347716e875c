package io.takt.personnel;

import io.takt.administration.spi.FactList;
import io.takt.administration.spi.Refers;
import io.takt.personnel.GrantList.Granted;
import io.takt.personnel.Qualifications.Grant;
import io.takt.personnel.domain.HeldQualificationRows;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What persons hold, as a sheet beside that of the persons. What was granted stays; a row grants more. */
@Component
class GrantList implements FactList<Granted> {

    private final Qualifications qualifications;
    private final HeldQualificationRows rows;

    GrantList(Qualifications qualifications, HeldQualificationRows rows) {
        this.qualifications = qualifications;
        this.rows = rows;
    }

    /** As {@link Grant}; what was revoked is none. */
    record Granted(@Refers(QualificationType.ENTITY) String qualification, @Nullable Integer level, LocalDate validFrom,
            @Nullable LocalDate expiresOn, @Nullable String issuedBy, @Nullable String document) {

        private static Granted of(HeldQualification row) {
            return new Granted(row.qualification(), row.level(), row.validFrom(), row.expiresOn(), row.issuedBy(), row.document());
        }

        private Grant grant() {
            return new Grant(qualification, level, validFrom, expiresOn, issuedBy, document);
        }
    }

    @Override
    public String entity() {
        return Person.ENTITY;
    }

    @Override
    public String component() {
        return "qualifications";
    }

    @Override
    public Class<Granted> type() {
        return Granted.class;
    }

    @Override
    public Map<String, List<Granted>> of(Collection<String> persons) {
        return persons.isEmpty() ? Map.of() : rows.ofAll(persons).stream().collect(Collectors.groupingBy(HeldQualification::person,
                Collectors.mapping(Granted::of, Collectors.toList())));
    }

    @Override
    public boolean isSaid(Granted known, Granted row) {
        return known.qualification().equals(row.qualification()) && Objects.equals(known.level(), row.level())
                && known.validFrom().equals(row.validFrom()) && isSaid(known.expiresOn(), row.expiresOn())
                && isSaid(known.issuedBy(), row.issuedBy()) && isSaid(known.document(), row.document());
    }

    private static boolean isSaid(@Nullable Object known, @Nullable Object said) {
        return said == null || said.equals(known);
    }

    @Override
    public void add(String person, Granted row) {
        qualifications.grant(person, row.grant());
    }

    @Override
    public void takeBack(String person, Granted row) {
        qualifications.takeBack(person, row.grant());
    }
}
