package io.takt.execution.persistence;

import io.takt.execution.orders.UnitRows;
import org.apache.ibatis.annotations.Mapper;

/** SQL of units as they are read. */
@Mapper
interface UnitRowMapper extends UnitRows {
}
