package io.takt.personnel.persistence;

import io.takt.personnel.domain.TeamRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface TeamMapper extends TeamRows {
}
