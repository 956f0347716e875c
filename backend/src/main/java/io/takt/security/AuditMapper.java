package io.takt.security;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface AuditMapper {

    void insert(AuditRow row);

    int countOf(@Param("entity") String entity, @Param("code") String code);

    /** One audited change; old and new values are JSON text. */
    record AuditRow(Instant at, String actor, @Nullable String causedBy, String entity, String code, String action,
            String oldValues, String newValues) {
    }
}
