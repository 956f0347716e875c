package io.takt.material.persistence;

import io.takt.material.domain.SubstituteRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface SubstituteMapper extends SubstituteRows {
}
