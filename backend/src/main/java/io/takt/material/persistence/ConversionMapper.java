package io.takt.material.persistence;

import io.takt.material.domain.ConversionRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ConversionMapper extends ConversionRows {
}
