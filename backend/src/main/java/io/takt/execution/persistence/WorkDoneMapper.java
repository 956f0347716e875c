package io.takt.execution.persistence;

import io.takt.execution.domain.WorkDoneRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface WorkDoneMapper extends WorkDoneRows {
}
