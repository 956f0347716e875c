package io.takt.execution.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.execution.Reason;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** Keeps reasons as JSON text. */
public class ReasonsTypeHandler extends BaseTypeHandler<List<Reason>> {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NONE = "[]";
    private static final TypeReference<List<Reason>> REASONS = new TypeReference<>() { };

    /** MyBatis makes it by reflection. */
    public ReasonsTypeHandler() {
        super();
    }

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, List<Reason> reasons, JdbcType type)
            throws SQLException {
        try {
            statement.setString(index, JSON.writeValueAsString(reasons));
        } catch (JsonProcessingException unwritable) {
            throw new SQLException(unwritable);
        }
    }

    @Override
    public List<Reason> getNullableResult(ResultSet row, String column) throws SQLException {
        return read(row.getString(column));
    }

    @Override
    public List<Reason> getNullableResult(ResultSet row, int column) throws SQLException {
        return read(row.getString(column));
    }

    @Override
    public List<Reason> getNullableResult(CallableStatement call, int column) throws SQLException {
        return read(call.getString(column));
    }

    private static List<Reason> read(@Nullable String text) throws SQLException {
        try {
            return text == null || text.equals(NONE) ? List.of() : JSON.readValue(text, REASONS);
        } catch (JsonProcessingException unreadable) {
            throw new SQLException(unreadable);
        }
    }
}
