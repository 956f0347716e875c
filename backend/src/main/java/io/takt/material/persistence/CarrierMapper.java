package io.takt.material.persistence;

import io.takt.material.domain.CarrierRows;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface CarrierMapper extends CarrierRows {
}
