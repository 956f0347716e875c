package io.takt.administration.accounts;

import io.takt.shared.Fields;
import io.takt.shared.MasterRecord;
import io.takt.shared.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What accounts of one kind have in common, such as those of a class of students.
 *
 * @param roles       the codes of the roles that each is given
 * @param places      the codes of the places that each is for; empty for the whole plant
 * @param codePattern how the accounts are called, as {@link SeatPattern} reads it
 * @param validUntil  the last day on which their owners come in; null for no end
 */
public record AccountTemplate(long id, String code, String nameZh, String nameEn, List<String> roles, List<String> places,
        String codePattern, @Nullable LocalDate validUntil, boolean archived, int version) implements Named, MasterRecord {

    /** What the audit trail calls it. */
    public static final String ENTITY = "administration.account-template";

    public AccountTemplate {
        roles = List.copyOf(roles);
        places = List.copyOf(places);
    }

    @Override
    public String entity() {
        return ENTITY;
    }

    @Override
    public Map<String, ?> fields() {
        return Fields.of("nameZh", nameZh, "nameEn", nameEn, "roles", roles, "places", places, "codePattern", codePattern,
                "validUntil", Objects.toString(validUntil, null));
    }
}
