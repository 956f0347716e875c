package io.takt.execution.persistence;

import io.takt.execution.domain.LineCounts;
import org.apache.ibatis.annotations.Mapper;

/** SQL of LineCounts. */
@Mapper
interface LineCountMapper extends LineCounts {
}
