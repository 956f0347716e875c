package io.takt.personnel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A qualification that ends some day, for whom, and in which team. */
public record Expiry(long id, String person, String personNameZh, String personNameEn, @Nullable String team, String qualification,
        String qualificationNameZh, String qualificationNameEn, @Nullable String levelsZh, @Nullable String levelsEn,
        @Nullable Integer level, LocalDate validFrom, LocalDate expiresOn) {
}
