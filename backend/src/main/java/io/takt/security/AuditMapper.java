package io.takt.security;

import io.takt.shared.ListQuery;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AuditMapper {

    void insert(AuditRow row);

    int countOf(@Param("entity") String entity, @Param("code") String code);

    /** The newest first. */
    List<KeptChange> listOf(@Param("entity") String entity, @Param("code") String code, @Param("query") ListQuery query);

    /** One audited change; old and new values are JSON text. */
    record AuditRow(Instant at, String actor, @Nullable String causedBy, String entity, String code, String action,
            String oldValues, String newValues) {
    }

    /** A change as it is kept, and what people call whoever made it; null where that is no person. */
    record KeptChange(long id, Instant at, String actor, @Nullable String displayName, @Nullable String causedBy, String action,
            String oldValues, String newValues) {
    }
}
