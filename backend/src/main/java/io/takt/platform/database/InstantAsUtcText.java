package io.takt.platform.database;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;

/** Writes instants as UTC text: the pool drops the milliseconds of a timestamp and would store local hours. */
@MappedTypes(Instant.class)
class InstantAsUtcText extends BaseTypeHandler<Instant> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Instant instant, @Nullable JdbcType type)
            throws SQLException {
        // the database would round up what is finer than its columns
        statement.setString(index, LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC).toString());
    }

    @Override
    public @Nullable Instant getNullableResult(ResultSet result, String column) throws SQLException {
        return instant(result.getObject(column, LocalDateTime.class));
    }

    @Override
    public @Nullable Instant getNullableResult(ResultSet result, int column) throws SQLException {
        return instant(result.getObject(column, LocalDateTime.class));
    }

    @Override
    public @Nullable Instant getNullableResult(CallableStatement statement, int column) throws SQLException {
        return instant(statement.getObject(column, LocalDateTime.class));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime utc) {
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }
}
