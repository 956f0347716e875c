package io.takt.material.persistence;

import io.takt.material.domain.UnitRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface UnitOfMeasureMapper extends UnitRows {
}
