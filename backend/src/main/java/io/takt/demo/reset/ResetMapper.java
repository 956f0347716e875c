package io.takt.demo.reset;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** The rows of the resets, and the emptying of tables by name. */
@Mapper
interface ResetMapper {

    void add(@Param("requestedBy") String requestedBy, @Param("requestedAt") Instant requestedAt, @Param("story") @Nullable String story);

    Optional<ResetRow> last();

    void end(@Param("id") long id, @Param("state") ResetRow.State state, @Param("millis") long millis, @Param("emptied") long emptied);

    /** For the running transaction's connection alone. */
    void checkReferences(boolean checked);

    int empty(String table);
}
