package io.takt.personnel.domain;

import io.takt.personnel.Expiry;
import io.takt.personnel.HeldQualification;
import io.takt.personnel.Qualifications.Grant;
import io.takt.shared.ListQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of what persons were granted. */
public interface HeldQualificationRows {

    /** All of a person, the newest first. */
    List<HeldQualification> of(String person);

    /** All of the persons that is not revoked, the oldest first. */
    List<HeldQualification> ofAll(Collection<String> persons);

    void add(String person, Grant grant, @Nullable Long renews, String by, Instant at);

    /** Removes what was granted by mistake and nothing goes on from. */
    void remove(long id);

    /** @return 0 if it was revoked before */
    int revoke(long id, String reason, String by, Instant at);

    /**
     * What ends some day, of persons and qualifications that are not archived; not what another row outlasts that counts today
     * or from the day after.
     */
    List<Expiry> expiring(ListQuery query, @Nullable LocalDate until, LocalDate today);

    long countExpiring(ListQuery query, @Nullable LocalDate until, LocalDate today);
}
