package io.takt.personnel;

import io.takt.administration.spi.Refers;
import io.takt.security.Account;
import io.takt.shared.WantedRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a person shall be. */
public record WantedPerson(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn,
        @Refers(PersonnelClass.ENTITY) @Nullable String personnelClass, @Refers(Team.ENTITY) @Nullable String team,
        @Refers(Account.ENTITY) @Nullable String account,
        @Nullable LocalDate employedFrom, @Nullable LocalDate employedUntil) implements WantedRecord {

    public WantedPerson {
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
        account = account == null || account.isBlank() ? null : account.strip();
    }
}
