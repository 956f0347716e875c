package io.takt.personnel.persistence;

import io.takt.personnel.domain.RosterRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface RosterMapper extends RosterRows {
}
