package io.takt.administration.accounts;

import io.takt.administration.spi.Refers;
import io.takt.security.Role;
import io.takt.shared.WantedRecord;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a template of accounts shall be. */
public record WantedTemplate(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn,
        @Refers(Role.ENTITY) @Nullable List<String> roles, @Refers(WantedTemplate.PLACE) @Nullable List<String> places,
        @Nullable String codePattern, @Nullable LocalDate validUntil) implements WantedRecord {

    /** What a place is called by the plant, which lies above. */
    static final String PLACE = "plant.place";

    public WantedTemplate {
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
        codePattern = WantedRecord.stripped(codePattern);
        roles = WantedRecord.rows(roles).stream().distinct().sorted().toList();
        places = WantedRecord.rows(places).stream().distinct().sorted().toList();
    }
}
