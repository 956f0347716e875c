package io.takt.execution.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What execution asks of personnel: whether a person may begin work at a station. */
public interface PersonnelBook {

    /** How whoever has the account stands to each qualification that the station needs; empty where it needs none. */
    List<Certificate> certificates(String account, String station, Instant at);

    /**
     * A person's standing to one qualification.
     *
     * @param person    what people call whoever it is
     * @param type      the qualification with its level, as people call it
     * @param status    {@code VALID}, {@code EXPIRED} or {@code MISSING}
     * @param expiredOn the last day on which it counted, where it has expired
     */
    record Certificate(String person, String type, String status, @Nullable LocalDate expiredOn) {
    }
}
