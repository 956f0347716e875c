package io.takt.execution.persistence;

import io.takt.execution.overview.LineRows;
import org.apache.ibatis.annotations.Mapper;

/** SQL of the line's picture. */
@Mapper
interface LineMapper extends LineRows {
}
