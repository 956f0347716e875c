package io.takt.personnel;

import io.takt.shared.Fields;
import io.takt.shared.MasterRecord;
import io.takt.shared.Named;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works for the plant (B2MML Person); the code is the staff number. An account is apart from it: not everybody
 * has one, and nobody has two.
 *
 * @param personnelClass the code of the class
 * @param team           the code of the team; null for who belongs to none
 * @param account        the user name of the account; null for who never signs in
 * @param employedFrom   the first day of employment
 * @param employedUntil  the last day of employment
 */
public record Person(long id, String code, String nameZh, String nameEn, @Nullable String personnelClass, @Nullable String team,
        @Nullable String account, @Nullable LocalDate employedFrom, @Nullable LocalDate employedUntil, boolean archived, int version)
        implements Named, MasterRecord {

    /** What the audit trail calls it. */
    public static final String ENTITY = "personnel.person";

    /** Whether the day is one of the employment. */
    boolean isEmployedOn(LocalDate day) {
        return (employedFrom == null || !day.isBefore(employedFrom)) && (employedUntil == null || !day.isAfter(employedUntil));
    }

    @Override
    public String entity() {
        return ENTITY;
    }

    @Override
    public Map<String, ?> fields() {
        return Fields.of("nameZh", nameZh, "nameEn", nameEn, "personnelClass", personnelClass, "team", team, "account", account,
                "employedFrom", Objects.toString(employedFrom, null), "employedUntil", Objects.toString(employedUntil, null));
    }
}
