package io.takt.equipment.persistence;

import io.takt.equipment.domain.WindowRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface WindowMapper extends WindowRows {
}
